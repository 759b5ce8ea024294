import { finish, hashPair, primeA, primeB, seedA, seedB } from './hash.ts';
import { SignReader } from './signs.ts';
import type { Tables } from './tables.ts';
import { flag, idMask, opensBit, type Tokens, token } from './tokens.ts';
import { firstLetter, firstOfWord, unit } from './units.ts';

/**
 * Reads a text once: its tokens, and the token numbers where a sequence of the lexicon may begin. Linear in
 * the length of the text, whatever it holds; the tokens end up in `tokens`.
 *
 * This loop is what every character of every page costs, so it is written out: words, characters and gaps
 * here, anything rarer in `SignReader`. Its constants are copied first: read from other modules inside the
 * loop they cost four times what the rest does.
 */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one loop, written out for speed.
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: the same.
export function scan(text: string, tables: Tables, tokens: Tokens): void {
  tokens.reserve(text.length);
  const signs = new SignReader(text, tables, tokens);
  const { fold, words, pairs } = tables;
  const { ids, starts, ends, candidates } = tokens;
  const shift = 32 - Math.log2(pairs.length * 32);
  const mask = words.length / 3 - 1;
  const { length } = text;
  const { han, ligature, gap, nothing, apostrophe } = unit;
  const [wordFrom, letterFrom] = [firstOfWord, firstLetter];
  const [startA, startB, stepA, stepB] = [seedA, seedB, primeA, primeB];
  const [alone, low, article, openings] = [
    flag.single | flag.number,
    idMask,
    token.article,
    opensBit,
  ];
  let count = 0;
  let found = 0;
  let before = 0;
  let at = 0;
  while (at < length) {
    const start = at;
    let u = fold[text.charCodeAt(at)] as number;
    let known = 0;
    if (u >= han) {
      known = u - han;
      at++;
    } else if (u >= letterFrom && u < ligature) {
      let a = startA;
      let b = startB;
      do {
        a = Math.imul(a ^ u, stepA);
        b = Math.imul(b ^ u, stepB);
        u = ++at < length ? (fold[text.charCodeAt(at)] as number) : gap;
      } while (u >= wordFrom && u < ligature);
      if (u !== gap && u < han && (u <= apostrophe || u >= ligature)) {
        at = signs.word(at, a, b);
        known = signs.known;
        ends[count] = signs.end;
      } else {
        ends[count] = at;
        const key = finish(a);
        for (let slot = (key & mask) * 3; ; slot = slot === mask * 3 ? 0 : slot + 3) {
          known = words[slot + 2] as number;
          if (known === 0 || (words[slot] === key && words[slot + 1] === b)) break;
        }
      }
      if (known === article) continue;
    } else if (u <= nothing) {
      at++;
      continue;
    } else {
      at = signs.read(u, at, count);
      known = signs.known;
      if (known < 0) continue;
      ends[count] = signs.end;
    }
    const id = known & low;
    ids[count] = id;
    starts[count] = start;
    // No branch here: whether a pair is known is as good as chance, and a wrong guess costs more than the store.
    const bit = hashPair(before & low, id) >>> shift;
    candidates[found] = count - 1;
    found += ((pairs[bit >>> 5] as number) >>> (bit & 31)) & (before >>> openings) & 1;
    if ((known & alone) !== 0) found = signs.addSingle({ known, before, count }, found);
    before = known;
    count++;
  }
  tokens.count = count;
  tokens.candidateCount = found;
}
