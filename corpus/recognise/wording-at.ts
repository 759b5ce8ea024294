import { isSlot, type Wording, type WordSet } from '../lexicon/decode.ts';
import { token } from '../text/tokens.ts';
import type { BlockText } from './block-text.ts';
import { slotEnds } from './slots.ts';
import type { Occurrence } from './span.ts';

/** Where a wording may end: the first and the last such token, exclusive as in a span. */
interface Ends {
  readonly first: number;
  readonly last: number;
}

const anywhere: Ends = { first: 0, last: Number.POSITIVE_INFINITY };
export const endsAt = (to: number): Ends => ({ first: to, last: to });
export const endsBy = (to: number): Ends => ({ first: 0, last: to });

/** Where a wording is looked for. */
interface Start {
  readonly block: BlockText;
  readonly at: number;
}

/** The first wording of a set that begins at a token and ends where it may. */
export function wordingAt(
  set: WordSet,
  { block, at }: Start,
  ends: Ends = anywhere,
): Occurrence | undefined {
  const id = block.id(at);
  if (set.opens.get(id) === 1) {
    const found = firstOf(set.byFirst.get(id), { block, at }, ends);
    if (found) return found;
  }
  if (!set.opensWithPlace || block.places.at(at).length === 0) return undefined;
  return firstOf(set.byFirst.get(token.place), { block, at }, ends);
}

function firstOf(
  wordings: readonly Wording[] | undefined,
  { block, at }: Start,
  ends: Ends,
): Occurrence | undefined {
  // Most wordings that have to end somewhere do not end with the word that stands there: quick to see.
  const closing = ends.first === ends.last ? block.id(ends.last - 1) : undefined;
  for (const { ids, label } of wordings ?? []) {
    const last = ids[ids.length - 1] as number;
    if (closing !== undefined && last !== closing && !isSlot(last)) continue;
    const end = follow(ids, { block, done: 0, at, ends });
    if (end >= 0) return { from: at, to: end, label };
  }
  return undefined;
}

interface Progress extends Start {
  readonly done: number;
  readonly ends: Ends;
}

/** Where the rest of a wording, from its `done`th token on, ends; -1 where it does not stand there. */
function follow(ids: readonly number[], { block, done, at, ends }: Progress): number {
  let here = at;
  for (let i = done; i < ids.length; i++) {
    const id = ids[i] as number;
    if (isSlot(id)) {
      const rest = (from: number) => follow(ids, { block, done: i + 1, at: from, ends });
      return slotEnds(block, id, here).map(rest).find(isReached) ?? -1;
    }
    if (block.id(here) !== id) return -1;
    here++;
  }
  return here >= ends.first && here <= ends.last ? here : -1;
}

const isReached = (end: number) => end >= 0;
