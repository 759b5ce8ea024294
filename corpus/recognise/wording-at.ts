import { wordingField } from '../lexicon/layout.ts';
import { type WordSet, wordingEnd, wordingLabel } from '../lexicon/word-set.ts';
import { isSlot, token } from '../text/tokens.ts';
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
  const wanted = { block, at, ends };
  return (
    firstOf(set, set.groupOf(id), wanted) ??
    firstOf(set, set.groupOfNumbers(id), wanted) ??
    (set.opensWithPlace && block.places.at(at).length > 0
      ? firstOf(set, set.groupOf(token.place), wanted)
      : undefined)
  );
}

interface Wanted extends Start {
  readonly ends: Ends;
}

function firstOf(set: WordSet, group: number, { block, at, ends }: Wanted): Occurrence | undefined {
  if (group < 0) return undefined;
  const { rules } = block.index;
  const start = set.startOf(group);
  const last = set.startOf(group + 1);
  // Most wordings go on with another word than stands there, or have to end somewhere and do not end with what does: quick to see.
  const opensWithSlot = isSlot(rules[start + wordingField.tokens] as number);
  const second = opensWithSlot ? undefined : block.id(at + 1);
  const closing = ends.first === ends.last ? block.id(ends.last - 1) : undefined;
  for (let wording = start; wording < last; ) {
    const first = wording + wordingField.tokens;
    const behind = wordingEnd(rules, wording);
    const isOneWord = first + 1 === behind;
    if (
      (isOneWord || mayBe(rules[first + 1] as number, second)) &&
      mayBe(rules[behind - 1] as number, closing)
    ) {
      const end = follow(first, { block, behind, at, ends });
      if (end >= 0) {
        const label = block.index.string(wordingLabel(rules, wording));
        return { from: at, to: end, label };
      }
    }
    wording = behind;
  }
  return undefined;
}

/** Whether a token of a wording may stand for the one of a text, where that is known. */
function mayBe(wanted: number, id: number | undefined): boolean {
  return id === undefined || wanted === id || isSlot(wanted);
}

interface Progress extends Wanted {
  /** Behind the last token of the wording. */
  readonly behind: number;
}

/** Where a wording, from its token at `next` on, ends in the text; -1 where it does not stand there. */
function follow(next: number, { block, behind, at, ends }: Progress): number {
  const { rules } = block.index;
  let here = at;
  for (let i = next; i < behind; i++) {
    const id = rules[i] as number;
    if (isSlot(id)) {
      const rest = (from: number) => follow(i + 1, { block, behind, at: from, ends });
      return slotEnds(block, id, here).map(rest).find(isReached) ?? -1;
    }
    if (block.id(here) !== id) return -1;
    here++;
  }
  return here >= ends.first && here <= ends.last ? here : -1;
}

const isReached = (end: number) => end >= 0;
