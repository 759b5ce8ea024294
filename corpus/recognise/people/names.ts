import { personOf } from '../../lexicon/decode.ts';
import { surfaceHash } from '../../text/surface.ts';
import { isHan } from '../../text/units.ts';
import type { Hit } from '../hits.ts';
import type { ScannedBlock } from '../scanned-block.ts';

/** Whether a name that was found is written as a name at all: in capitals, uninflected, and not inside a longer one. */
export function isName(block: ScannedBlock, hit: Hit): boolean {
  const { text, tokens, index } = block;
  if (surfaceHash(text, { fold: index.fold, tokens }, hit) !== hit.surface) return false;
  for (let at = hit.from; at < hit.to; at++) {
    const hyphened = /[-‐‑]/.test(text.charAt(block.start(at) - 1));
    if (/^\p{Ll}/u.test(block.word(at)) && !(hyphened && at > hit.from)) return false;
  }
  const start = block.start(hit.from);
  const end = block.end(hit.to - 1);
  if (/\p{L}[-‐‑]$/u.test(text.slice(Math.max(0, start - 2), start))) return false;
  return !/^(?:[-‐‑]\p{L}|\s\p{Lu}\p{Ll}{0,5}-\p{Ll})/u.test(text.slice(end, end + 12));
}

/**
 * Characters that follow a person's name in reports and are words by themselves. Any other must begin a longer word
 * (黄坤明强调), or it belongs to a longer name (黄坤明辉).
 */
const followers = new RegExp(
  `^(?:[${[
    '在到于於从從向对對与與和同跟及并並以将將把被让讓给給由为為因按',
    '说說説讲講谈談称稱指问問答听聽看读讀写寫签簽率带帶领領赴赶趕去来來走回返抵访訪见見晤做作任兼当當主提出送致发發推抓接派获獲受拿握坐站进進入离離笑喊',
    '督巡暗夜揭授挂掛驻駐蹲履辟闢探招植调調贺賀寄卸查祭颁頒勘突抽约約述阐闡畅暢献獻谋謀承布',
    '的等是有会會要应應需须須请請使所还還也亦又再就已曾均都仍续續则則却卻更最先后後即便才既早不没沒未首正一两兩这這那该該此或而但前时時上下中内內至自摄攝家',
  ].join(
    '',
  )}]|[刚剛][从從到在才]|坦言|[连連][日续續]|治[粤粵]|点[评評赞贊名]|點[評讚贊名]|力[挺推]|连[线線]|連[線线]|文[/／图圖字摄攝]|[图圖][/／文]|.[了着著过過])`,
  'u',
);

/** Whether a Chinese name stands on word boundaries: 业余中华 holds no 余中华, and 黄坤明辉 no 黄坤明. */
export function standsAlone(block: ScannedBlock, hit: Hit): boolean {
  const { text, index, workspace } = block;
  const { boundaries } = workspace;
  const [start, end] = [block.start(hit.from), block.end(hit.to - 1)];
  if (!boundaries.opens(text, start, end)) return false;
  if (!isHan(text.charCodeAt(end - 1)) || !isHan(text.charCodeAt(end))) return true;
  if (personOf(index, hit.entry).unmistakable) return true;
  if (followers.test(text.slice(end, end + 2))) return true;
  if (!boundaries.closes(text, start, end)) return false;
  if (boundaries.wordAt(text, end).length > 1 || block.places.at(hit.to).length > 0) return true;
  const { bylines, duties, offices } = index.globals;
  return [bylines, duties, offices].some((words) => block.beginningAt(words, hit.to) !== undefined);
}
