/**
 * A word is known by two 32-bit hashes (FNV-1a steps with different primes): together 64 bits, so that no
 * text of a word need be stored or compared. The scanner steps through both while it reads the letters.
 */
export const seedA = 0x811c9dc5 | 0;
export const seedB = 0x3c6ef372 | 0;
export const primeA = 0x01000193;
export const primeB = 0x5bd1e995;

export interface WordHash {
  readonly a: number;
  readonly b: number;
}

/** Hashes of a folded word: lower-case ASCII letters, digits and the separators of a number; or of a character of two units. */
export function hashWord(word: string): WordHash {
  let a = seedA;
  let b = seedB;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    a = Math.imul(a ^ code, primeA);
    b = Math.imul(b ^ code, primeB);
  }
  return { a: finish(a), b };
}

/** Spreads the high bits down: tables take the low bits, and FNV's low bits know only the low bits of the letters. */
export function finish(hash: number): number {
  return (hash ^ (hash >>> 15)) | 0;
}

/** Where the pair of two adjoining tokens stands in the bit set of known pairs. */
export function hashPair(first: number, second: number): number {
  return Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b);
}
