/**
 * What the compiler asks about words. Made from dictionaries when the lexicon is built
 * (`build/vocabulary/`); nothing of it is there when a page is read.
 */
export interface Vocabulary {
  /** The word under which all inflections, spellings and digits of a folded word are filed. */
  root(word: string): string;
  /** Every folded word filed under a root, the root included. */
  forms(root: string): readonly string[];
  /** The simplified character that a Chinese character is read as; itself where it is one. */
  simplify(char: string): string;
  /** The same Chinese in the words of other regions (质量 is 品質 in Taiwan), in simplified characters. */
  regional(text: string): readonly string[];
  /** The ways in which a Chinese wording is written in pinyin without tones; none where it is too short for that. */
  inPinyin(text: string): readonly string[];
  /** Two adjoining number words that are one number, as roots: `10 1000` is `10000`. */
  readonly numberPairs: ReadonlyMap<string, string>;
  /** The number words of both languages, ordinals too: roots and Chinese characters. */
  readonly numbers: readonly string[];
  /** Whether a root or a Chinese character is a number, in words or digits, or an ordinal. */
  isNumber(root: string): boolean;
  /** Pinyin without tones, one syllable per character. */
  syllables(name: string): readonly string[];
}
