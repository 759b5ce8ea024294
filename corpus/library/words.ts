/** Words and numbers one by one, and Chinese, which sets no spaces, character by character. */
const word = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu;

/** The words of a text for the look-up, accents apart. */
export function wordsOf(text: string): string[] {
  return text.normalize('NFKD').match(word) ?? [];
}

/** A word without accents and capitals; empty where nothing is left. */
export function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
