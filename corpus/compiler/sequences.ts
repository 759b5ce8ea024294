import { claimBits, ownerBits } from '../lexicon/layout.ts';
import { hashPair } from '../text/hash.ts';
import { flag, idBits } from '../text/tokens.ts';

/** What a sequence of tokens stands for: see `claimBits` in `corpus/lexicon/layout.ts`. */
export interface Claim {
  readonly via: number;
  readonly owner: number;
  readonly gate: number;
  readonly surface: number;
}

export interface SequenceTables {
  readonly first: Int32Array;
  readonly starts: Int32Array;
  readonly tokens: Int32Array;
  readonly claimStarts: Int32Array;
  readonly claims: Int32Array;
  readonly pairs: Int32Array;
  /** Flags by token id, without the id's bits. */
  readonly flags: Uint8Array;
  readonly count: number;
}

/** All sequences of the lexicon, each once, with everything that claims it. */
export class Sequences {
  readonly #byKey = new Map<string, { ids: readonly number[]; claims: Claim[] }>();

  add(ids: readonly number[], claim: Claim): void {
    if (ids.length === 0) throw new Error('a wording has no words');
    const key = ids.join();
    const known = this.#byKey.get(key);
    if (!known) this.#byKey.set(key, { ids, claims: [claim] });
    else if (!known.claims.some((other) => sameClaim(other, claim))) known.claims.push(claim);
  }

  /** Lays the sequences out sorted by their tokens, so that those with a common beginning are neighbours. */
  build(tokenIds: number, numbers: Uint8Array): SequenceTables {
    const sorted = [...this.#byKey.values()].sort((a, b) => compareIds(a.ids, b.ids));
    const first = new Int32Array(tokenIds + 1);
    const starts = new Int32Array(sorted.length + 1);
    const claimStarts = new Int32Array(sorted.length + 1);
    const flags = numbers.slice();
    const laid = sorted.map(({ claims }) => claims.flatMap(laidClaim));
    for (const [i, { ids }] of sorted.entries()) {
      const head = ids[0] ?? 0;
      first[head + 1] = i + 1;
      starts[i + 1] = (starts[i] ?? 0) + ids.length;
      claimStarts[i + 1] = (claimStarts[i] ?? 0) + (laid[i]?.length ?? 0);
      flags[head] = (flags[head] ?? 0) | ((ids.length === 1 ? flag.single : flag.opens) >>> idBits);
    }
    for (let id = 1; id <= tokenIds; id++) first[id] = Math.max(first[id] ?? 0, first[id - 1] ?? 0);
    return {
      first,
      starts,
      tokens: Int32Array.from(sorted.flatMap(({ ids }) => ids)),
      claimStarts,
      claims: Int32Array.from(laid.flat()),
      pairs: pairBits(sorted),
      flags,
      count: sorted.length,
    };
  }
}

function sameClaim(a: Claim, b: Claim): boolean {
  return a.via === b.via && a.owner === b.owner && a.gate === b.gate && a.surface === b.surface;
}

function compareIds(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length && i < b.length; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

function laidClaim({ via, owner, gate, surface }: Claim): number[] {
  if (owner >>> ownerBits !== 0) throw new Error(`the layout has no room for owner ${owner}`);
  const head = via | (owner << claimBits.owner);
  return gate === 0 && surface === 0 ? [head] : [head | claimBits.more, gate, surface];
}

/** At least 32 bits for each pair, so that a chance pair is let through once in 32; never fewer than 16 KB. */
const bitsPerPair = 32;
const fewestWords = 4096;

function pairBits(sorted: readonly { ids: readonly number[] }[]): Int32Array {
  const pairs = sorted.filter(({ ids }) => ids.length > 1);
  let words = fewestWords;
  while (words * 32 < pairs.length * bitsPerPair) words *= 2;
  const bits = new Int32Array(words);
  const shift = 32 - Math.log2(words * 32);
  for (const { ids } of pairs) {
    const bit = hashPair(ids[0] ?? 0, ids[1] ?? 0) >>> shift;
    bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }
  return bits;
}
