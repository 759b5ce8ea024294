import { Converter } from 'opencc-js/cn2t';
import type { Chinese, Entry } from '../corpus/entry.ts';
import type { SeedEntry } from '../corpus/seed.ts';
import { plainPinyin, tonedPinyin } from './pinyin.ts';

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
    pinyin: seed.pinyin ?? tonedPinyin(seed.zh, seed.kind === 'place'),
    standing: seed.chinese,
  };
}

export function traditional(text: string): string {
  return printed.reduce((result, [found, usual]) => result.replace(found, usual), convert(text));
}

/** Pinyin without tones for the look-up: each wording by syllables, by words run together, and whole. */
export function searchablePinyin(entry: Entry): string {
  const wordings = [
    entry.chinese?.hans,
    ...entry.renderings.filter((one) => one.lang === 'zh-Hans').map((one) => one.text),
  ];
  return wordings
    .filter((wording) => wording !== undefined)
    .map((wording) => {
      const words = plainPinyin(wording);
      return [...new Set([...words.flat(), ...runsOf(words), words.flat().join('')])].join(' ');
    })
    .join('\n');
}

/** Words that follow each other, run together: two syllables to four, more are hardly typed without a blank. */
function runsOf(words: readonly (readonly string[])[]): string[] {
  return words.flatMap((_, from) =>
    words
      .slice(from)
      .map((_, more) => words.slice(from, from + more + 1).flat())
      .filter((syllables) => syllables.length >= 2 && syllables.length <= 4)
      .map((syllables) => syllables.join('')),
  );
}
