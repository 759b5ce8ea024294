import { customPinyin, pinyin } from 'pinyin-pro';
import { hasHan } from '../corpus/text/letters.ts';

/** Words in which the dictionary reads a character as it is read in others. */
customPinyin({
  侨都: 'qiáo dū',
  率下: 'shuài xià',
  基调: 'jī diào',
  更公平: 'gèng gōng píng',
  量的: 'liàng de',
  为核心: 'wéi hé xīn',
  敢为: 'gǎn wéi',
  敢干: 'gǎn gàn',
  '“干': '“ gàn',
  当自家: 'dàng zì jiā',
  班子: 'bān zi',
});

/** Words with a capital: persons, places, and what there is only one of. */
const names = new Set(
  (
    '中国 中国式 中共 共产党 国务院 国际歌 日报 习 近平 启超 广东 江门 开平 鹤山 江苏 浙江 香港 澳门 横琴 前海 南沙 ' +
    '赤坎 广海 大湾区'
  ).split(' '),
);

/** Names in one character each, with hyphens between them. */
const shortNames = new Set(['粤港澳', '港澳', '深江', '中欧']);

/** Stretches that the segmenter cuts elsewhere; `·` stands where one word ends. */
const stretches = new Map(
  (
    '习·近平 启超 江门 横琴 前海 赤坎 大·广海·湾 粤港澳 港澳 深江 中欧 中国式 中共·中央 共产党 国际歌 委员会 常委会 研讨班 ' +
    '人民·政府 领导·小组 指挥部 党代会 两会 二十·大 第·二十·次 第·十四·次 第·十三·次 第·四·次 第·十四·届 二·次 三·次 四·次 ' +
    '全省 侨都 侨乡 绿·美 疫情 防控 现代化 试点 集聚区 大湾区 示范区 实践区 博物馆 古镇 专项 红线 非农化 非粮化 农产品 冷链 质量 ' +
    '绿水 银山 攻坚战 碳达峰 碳中和 当头 绷紧 窗口期 县域 百强·县 排头兵 企业家 自家人 舒适圈 一·棒 指挥员 战斗员 社会主义 ' +
    '国·之·大者 新·时代 新·的 开局 惠及 更·多 这个 构建 战略性 创新型 国家级 产业链 创新链 人才链 高级化 智能化 绿色化 融合化 ' +
    '量·的 最·好·的 项目化 清单化 具体化 压舱石 来之不易 攻城·拔寨 锚定 一·个 一·轮 四·方 三·大 四·大 十·大 十·件 拼劲 闯劲 走·在 摆·在 ' +
    '制造业 一把手 谱写 跃升 紧跟 施工图 任务书 征程 主战场 实事 居者 来者 依恋 赋能 交汇点 种苗 风电 从严 廉政 党建 反腐 正风 肃纪 ' +
    '亲·清 头雁 敢为 敢闯 敢干 查漏·补缺 落地·生根 赶超 用情'
  )
    .split(' ')
    .map((stretch) => [stretch.replaceAll('·', ''), stretch.split('·')]),
);

const known = new RegExp(
  `(${[...stretches.keys()].sort((one, other) => other.length - one.length).join('|')})`,
);
const segmenter = new Intl.Segmenter('zh-Hans', { granularity: 'word' });

/** With tone marks, as books print it: the syllables of a word together, names with a capital (here all of `isName`). */
export function tonedPinyin(text: string, isName = false): string {
  const read = pinyin(text, { type: 'all', toneSandhi: false }).map((one) => one.result);
  return (
    withSyllables(text, read)
      .map(([word, syllables], at, all) =>
        hasHan(word) ? printed(word, syllables, isName || isNamed(word, all[at - 1]?.[0])) : word,
      )
      .join(' ')
      // An ordinal: 第二十次 is dì-èrshí cì.
      .replace(/dì (?=\p{L}+ (?:cì|jiè))/gu, 'dì-')
      .replace(/ *、 */g, ', ')
      .replace(/(“) +| +(”)/g, '$1$2')
      .replace(/”“/g, '” “')
      .replace(/ {2,}/g, ' ')
  );
}

/** Without tones, each word as its syllables; what is not Chinese is left out, and what the dictionary cannot read. */
export function plainPinyin(text: string): string[][] {
  const read = pinyin(text, { type: 'all', toneType: 'none', v: true }).map((one) => one.result);
  return withSyllables(text, read).flatMap(([word, syllables]) => {
    const known = syllables.filter((syllable) => !hasHan(syllable));
    return hasHan(word) && known.length > 0 ? [known] : [];
  });
}

/** Fewer syllables are too many other words of the same sound. */
const fewestSyllables = 3;
/** As many syllables as are written as one word. */
const longestWord = 4;
/** As many ways of cutting as are worth listing; longer wordings are written in words or in syllables. */
const mostWays = 16;

/**
 * How a Chinese formula is written in pinyin without tones, cut into words as different writers do: liangge queli, liang ge
 * que li, liangge que li. None of what is short, or not Chinese throughout.
 */
export function spellingsInPinyin(text: string): string[] {
  if (!hasHan(text) || /[\p{Script=Latin}\d]/u.test(text)) return [];
  const words = plainPinyin(text).map((syllables) => syllables.map(withoutUmlaut));
  if (words.flat().length < fewestSyllables) return [];
  const ways = waysToCut(words);
  return ways.length <= mostWays ? ways : [inWords(words), words.flat().join(' ')];
}

/** Every word in one or in its syllables, neighbours as one word as long as that is not too long. */
function waysToCut(words: readonly (readonly string[])[]): string[] {
  const [first, ...rest] = words;
  if (!first) return [''];
  const beginnings = new Map<string, readonly (readonly string[])[]>([[first.join(' '), rest]]);
  for (let run: readonly string[] = first, left = rest; run.length <= longestWord; ) {
    beginnings.set(run.join(''), left);
    const [next, ...others] = left;
    if (!next) break;
    run = [...run, ...next];
    left = others;
  }
  const ways = new Set<string>();
  for (const [beginning, left] of beginnings) {
    for (const way of waysToCut(left)) ways.add(`${beginning} ${way}`.trim());
    if (ways.size > mostWays) break;
  }
  return [...ways];
}

function inWords(words: readonly (readonly string[])[]): string {
  return words.map((syllables) => syllables.join('')).join(' ');
}

/** Texts write lü with the umlaut, or as lu. */
function withoutUmlaut(syllable: string): string {
  return syllable.replace('v', 'u');
}

/** The readings are one for each character, also for those of two code units. */
function withSyllables(
  text: string,
  read: readonly string[],
): [word: string, syllables: string[]][] {
  let end = 0;
  return wordsOf(text).map((word) => {
    const { length } = Array.from(word);
    end += length;
    return [word, read.slice(end - length, end)];
  });
}

function wordsOf(text: string): string[] {
  const runs = text.match(/\p{Script=Han}+|\P{Script=Han}+/gu) ?? [];
  return runs.flatMap((run) => (hasHan(run) ? run.split(known).flatMap(cut) : [run]));
}

function cut(stretch: string): readonly string[] {
  return stretches.get(stretch) ?? Array.from(segmenter.segment(stretch), ({ segment }) => segment);
}

function isNamed(word: string, before: string | undefined): boolean {
  const isItsRank = /^[省市]$/.test(word) && before !== undefined && names.has(before);
  return names.has(word) || isItsRank;
}

function printed(word: string, syllables: readonly string[], named: boolean): string {
  if (shortNames.has(word)) return syllables.map(capital).join('-');
  const letters = syllables.reduce(
    (left, right) => left + (needsApostrophe(right) ? "'" : '') + right,
  );
  return named ? capital(letters) : letters;
}

/** As in *mín'ān*: without it the syllables would be cut elsewhere. */
function needsApostrophe(syllable: string): boolean {
  return /^[aeo]/.test(syllable.normalize('NFD'));
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
