import { Converter as ToTraditional } from 'opencc-js/cn2t';
import { Converter as ToSimplified } from 'opencc-js/t2cn';
import type { Chinese } from '../corpus/entry.ts';
import type { SeedEntry } from '../corpus/seed.ts';
import { plainPinyin, tonedPinyin } from './pinyin.ts';

const convert = ToTraditional({ from: 'cn', to: 'tw' });

/** Chinese in simplified characters; what is written in them already stays. */
export const simplified = ToSimplified({ from: 't', to: 'cn' });

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

/**
 * A wording in pinyin without tones for the look-up, divided as `spelling.ts` reads it. Where a character is read otherwise
 * by itself it has two, since Chinese of the same sound is sought character by character.
 */
export function spelledPinyin(wording: string): string[] {
  const words = plainPinyin(wording);
  const alone = Array.from(wording, usualSound).filter(Boolean);
  const asRead = words.map((syllables) => syllables.join("'")).join(' ');
  return words.flat().join() === alone.join() ? [asRead] : [asRead, alone.join("'")];
}

/** The words of a wording in pinyin without tones, and some that follow each other in one. An ü is typed as v, as u and as yu. */
export function pinyinWords(wording: string): string[] {
  return runsOf(plainPinyin(wording)).flatMap((letters) =>
    ['v', 'u', 'yu'].map((ü) => letters.replaceAll('v', ü)),
  );
}

/** The usual characters in both scripts, by their syllable. */
export function usualSounds(): Record<string, string> {
  const sounds: Record<string, string> = {};
  for (const char of usualCharacters()) {
    const syllable = usualSound(char);
    sounds[syllable] = (sounds[syllable] ?? '') + [...new Set([char, traditional(char)])].join('');
  }
  return sounds;
}

/** Of a character by itself; of what is not Chinese nothing. */
function usualSound(char: string): string {
  return plainPinyin(char).flat().join('');
}

/** The 3755 characters of the first level of GB 2312: its rows 16 to 55. */
function usualCharacters(): string {
  const rows = Array.from({ length: 40 }, (_, row) => 0xb0 + row);
  const bytes = rows.flatMap((row) =>
    Array.from({ length: 94 }, (_, column) => [row, 0xa1 + column]).flat(),
  );
  return new TextDecoder('gb2312').decode(Uint8Array.from(bytes)).replace(/\P{Script=Han}/gu, '');
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
