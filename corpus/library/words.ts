/**
 * Words and numbers one by one, and Chinese, which sets no spaces, character by character. Only its numbers from ten on
 * are whole: 二十 is neither 二 nor 十.
 */
const word =
  /[一二三四五六七八九]?十[一二三四五六七八九]?|\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu;

/** A word where it stands in a text. */
export interface PlacedWord {
  readonly start: number;
  /** As the look-up knows it, see `termOf`. */
  readonly term: string;
}

/** The words of a text for the look-up, accents apart. */
export function wordsOf(text: string): string[] {
  return text.normalize('NFKD').match(word) ?? [];
}

/** A word without accents, tones and capitals, *ü* as *v* as it is typed in pinyin; empty where nothing is left. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/u\u0308/giu, 'v')
    .replace(/\p{M}/gu, '')
    .toLowerCase();
}

/** What the look-up knows a word by: folded, and of county and counties the one. */
export function termOf(text: string): string {
  const word = folded(text);
  return plurals.reduce((term, [ending, one]) => term.replace(ending, one), word);
}

/** Of Latin words that are long enough not to turn into another (new, news); no pinyin ends in an *s*. */
const plurals: readonly (readonly [RegExp, string])[] = [
  [/(?<=^[a-z]+[^aeiou])ies$/, 'y'],
  [/(?<=^[a-z]+(?:ch|sh|ss|x))es$/, ''],
  [/(?<=^[a-z]{3,}[^siu])s$/, ''],
];

/** The words of a text with their places: UTF-16 offsets of the text as it is written. */
export function placedWords(text: string): PlacedWord[] {
  return Array.from(text.matchAll(word), (found) => ({
    start: found.index,
    term: termOf(found[0]),
  }));
}
