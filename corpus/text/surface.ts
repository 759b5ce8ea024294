import { primeA, seedB } from './hash.ts';
import { idMask, type Tokens } from './tokens.ts';
import { firstOfWord, isHan, ligatureLetters, unit } from './units.ts';

/**
 * Hash of the words of some tokens as they are written, after folding: the same for a listed wording with other
 * case, quotes, hyphens or traditional characters, another one for an inflected word. Never 0.
 */
export function surfaceHash(
  text: string,
  { fold, tokens }: { fold: Int32Array; tokens: Tokens },
  range: { from: number; to: number },
): number {
  let hash = seedB;
  for (let i = range.from; i < range.to; i++) {
    const start = tokens.starts[i] as number;
    const end = isHan(text.charCodeAt(start)) ? start + 1 : (tokens.ends[i] as number);
    for (let at = start; at < end; at++) {
      const u = fold[text.charCodeAt(at)] as number;
      if (u >= unit.ligature && u < unit.han) {
        const [one, two] = ligatureLetters(u);
        hash = Math.imul(Math.imul(hash ^ one, primeA) ^ two, primeA);
      } else if (u >= firstOfWord) hash = Math.imul(hash ^ (u & idMask), primeA);
      else if (u === unit.stop && end > at + 1) hash = Math.imul(hash ^ u, primeA);
    }
    hash = Math.imul(hash ^ 0x20, primeA);
  }
  return hash || 1;
}
