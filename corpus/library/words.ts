/**
 * Words and numbers one by one, and Chinese, which sets no spaces, character by character. Only its numbers from ten on
 * are whole: 二十 is neither 二 nor 十. Syllables with an apostrophe between them are one word: Xi'an is neither Xi nor “an”.
 */
const word =
  /[一二三四五六七八九]?十[一二三四五六七八九]?|\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}]|(?<=\p{L}\p{M}*)['’](?=\p{Script=Latin}\p{M}*\p{Script=Latin}))+/gu;

/** 1+6+3 and 10+10+N. */
const sum = /\d+(?:\s*\+\s*(?:\d+|[a-z]\b))+/giu;

/** Three numbers, or a letter behind one; two numbers may be anything. */
const spacedSum = /^\s*\d+(?:\s+\d+)*\s+(?:\d+\s+\d+|[a-z])\s*$/i;

/** A word where it stands in a text. */
export interface PlacedWord {
  readonly start: number;
  /** As the look-up knows it, see `termOf`. */
  readonly term: string;
}

/** The words of a text for the look-up, accents apart; of a sum also the whole, as `withoutPlus` writes it. */
export function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKD');
  return [...(plain.match(word) ?? []), ...(plain.match(sum) ?? []).map(unsigned)];
}

/** Each sum as one word, as it is also typed: 163 for 1+6+3. */
export function withoutPlus(text: string): string {
  return text.normalize('NFKC').replace(sum, unsigned);
}

/** The word of a sum that was typed with blanks for its signs: 1010n for “10 10 n”. */
export function spacedSumIn(text: string): string | undefined {
  return spacedSum.test(text) ? folded(unsigned(text)) : undefined;
}

function unsigned(text: string): string {
  return text.replace(/[\s+]/g, '');
}

/** A word without accents, tones and capitals, its apostrophe as *'*, *ü* as *v* as it is typed in pinyin; empty where nothing is left. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/u\u0308/giu, 'v')
    .replace(/\p{M}/gu, '')
    .replaceAll('’', "'")
    .toLowerCase();
}

/** What the look-up knows a word by: folded, without apostrophes, and of county and counties the one. */
export function termOf(text: string): string {
  const word = folded(text).replaceAll("'", '');
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
  return [...text.matchAll(word), ...text.matchAll(sum)]
    .map((found) => ({ start: found.index, term: termOf(unsigned(found[0])) }))
    .sort((one, other) => one.start - other.start);
}
