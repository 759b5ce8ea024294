import { Converter } from 'opencc-js/cn2t';
import { pinyin } from 'pinyin-pro';
import type { Chinese, Entry } from '../corpus/entry.ts';
import type { SeedEntry } from '../corpus/seed.ts';

const convert = Converter({ from: 'cn', to: 'tw' });

/** Words in which the dictionary takes a character for another, or a rarer form than papers print. */
const printed: readonly (readonly [RegExp, string])[] = [
  [/新徵程/g, '新征程'],
  [/平臺/g, '平台'],
  [/汙染/g, '污染'],
];

/** Both scripts and the pinyin of an entry; nothing where the Chinese is unverified. */
export function chineseOf(seed: SeedEntry): Chinese | undefined {
  if (seed.zh === undefined || seed.chinese === 'unverified') return undefined;
  return {
    hans: seed.zh,
    hant: seed.hant ?? traditional(seed.zh),
    pinyin: seed.pinyin ?? tonedPinyin(seed.zh),
    standing: seed.chinese,
  };
}

/** Syllables apart, what is not Chinese as it stands; no blanks on the inner side of quotation marks. */
function tonedPinyin(text: string): string {
  return pinyin(text, { type: 'string', nonZh: 'consecutive', toneSandhi: false })
    .replace(/([“「]) | ([”」、，])/g, '$1$2')
    .replace(/([、，])(?! )/g, '$1 ');
}

export function traditional(text: string): string {
  return printed.reduce((result, [found, usual]) => result.replace(found, usual), convert(text));
}

/** Pinyin without tones for the look-up: each wording syllable by syllable and in one word. */
export function searchablePinyin(entry: Entry): string {
  const wordings = [
    entry.chinese?.hans,
    ...entry.renderings.filter((one) => one.lang === 'zh-Hans').map((one) => one.text),
  ];
  return wordings
    .flatMap((wording) => {
      if (wording === undefined) return [];
      const syllables = pinyin(wording, {
        toneType: 'none',
        type: 'array',
        nonZh: 'removed',
        v: true,
      });
      return [syllables.join(' '), syllables.join('')];
    })
    .join('\n');
}
