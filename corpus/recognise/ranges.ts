import type { Index } from '../lexicon/open.ts';

/** Sequences that agree in their first `depth` tokens: neighbours, because sequences are sorted by their tokens. */
export interface Range {
  /** The first of them, and the one behind the last. */
  readonly low: number;
  readonly high: number;
  readonly depth: number;
}

/** The sequences that begin with a token. */
export function rangeOf({ first }: Index, id: number): Range {
  return { low: first[id] as number, high: first[id + 1] as number, depth: 1 };
}

/** The first sequence of a range whose next token is `id` or greater. Every walk comes here: the search is written out. */
export function firstFrom({ starts, tokens }: Index, range: Range, id: number): number {
  const { depth } = range;
  let { low, high } = range;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tokens[(starts[middle] as number) + depth] as number) < id) low = middle + 1;
    else high = middle;
  }
  return low;
}
