import type { ConceptRule, WordSet } from '../lexicon/decode.ts';
import type { Block, Span } from './block.ts';
import { countBelow } from './sorted.ts';

/** One word of a group, where it stands. */
interface Member extends Span {
  readonly group: number;
}

/**
 * The tightest stretch of one sentence that holds a wording of every group of a concept, the rarest one being
 * where it was found. Looks at no token further than `within` from it.
 */
export function findConcept(block: Block, concept: ConceptRule, rarest: Span): Span | undefined {
  const sentence = block.sentence(rarest.from);
  const from = Math.max(sentence.from, rarest.to - concept.within);
  const to = Math.min(sentence.to, rarest.from + concept.within);
  const members = membersIn(block, concept, { from, to });
  if (!members) return undefined;
  const best = concept.ordered
    ? inOrder(concept, members, rarest)
    : inAnyOrder(concept, members, rarest);
  if (!best || best.to - best.from > concept.within) return undefined;
  // A word may belong to two groups, but never stands for more of them than there are words.
  if (best.to - best.from < concept.groups.length) return undefined;
  if (concept.own === concept.groups.length) return best;
  return partOf(best, [rarest, ...members.filter(({ group }) => group < concept.own)]);
}

/** The part of a stretch that these words take up, without what only stands beside them. */
function partOf({ from, to }: Span, words: readonly Span[]): Span {
  const inside = words.filter((word) => word.from >= from && word.to <= to);
  return {
    from: Math.min(...inside.map((word) => word.from)),
    to: Math.max(...inside.map((word) => word.to)),
  };
}

/** Whether one of the names of a block, in the order of the text, stands in a stretch: no formula names a local official. */
export function takesInName(span: Span, names: readonly Span[]): boolean {
  const name = names[countBelow(names, ({ from }) => from < span.from)];
  return name !== undefined && name.to <= span.to;
}

/** Whether a word of every group stands near the rarest one at all: mostly none does, and that is quick to see. */
export function mayHold(block: Block, { needed, within }: ConceptRule, rarest: Span): boolean {
  const range = { from: rarest.to - within, to: rarest.from + within };
  for (const heads of needed) if (!block.holdsAny(heads, range)) return false;
  return true;
}

/** The wordings of all groups but the first in a range; `undefined` where one of the groups has none. */
function membersIn(block: Block, concept: ConceptRule, range: Span): Member[] | undefined {
  const { ids } = block.tokens;
  const { opens, opensWithPlace, groups } = concept;
  const members: Member[] = [];
  let missing = 2 ** (groups.length - 1) - 1;
  for (let at = range.from; at < range.to; at++) {
    let bits = opens.get(ids[at] as number);
    if (opensWithPlace !== 0 && block.places.at(at).length > 0) bits |= opensWithPlace;
    for (let group = 1; bits !== 0; group++, bits >>>= 1) {
      if ((bits & 1) === 0) continue;
      const found = block.wordingAt(groups[group] as WordSet, at);
      if (!found || found.to > range.to) continue;
      members.push({ from: found.from, to: found.to, group });
      missing &= ~(1 << (group - 1));
    }
  }
  return missing === 0 ? members : undefined;
}

/**
 * For each place where the stretch may begin (at a member or at the rarest wording), the member of each group
 * that ends first; the shortest stretch wins, the earliest of equals. Read from the right, so that each member is
 * looked at once.
 */
function inAnyOrder(
  concept: ConceptRule,
  members: readonly Member[],
  rarest: Span,
): Span | undefined {
  let best: Span | undefined;
  const ends = new Array<number>(concept.groups.length).fill(Number.POSITIVE_INFINITY);
  ends[0] = rarest.to;
  const tryFrom = (from: number) => {
    const to = Math.max(...ends);
    if (Number.isFinite(to) && (!best || to - from <= best.to - best.from)) best = { from, to };
  };
  let i = members.length - 1;
  const take = () => {
    const { group, to } = members[i--] as Member;
    if (to < (ends[group] as number)) ends[group] = to;
  };
  while (i >= 0 && (members[i] as Member).from >= rarest.from) take();
  tryFrom(rarest.from);
  while (i >= 0) {
    const { from } = members[i] as Member;
    while (i >= 0 && (members[i] as Member).from === from) take();
    tryFrom(from);
  }
  return best;
}

/** The groups in the order given, each after the one before; the rarest group is the first of them. */
function inOrder(concept: ConceptRule, members: readonly Member[], rarest: Span): Span | undefined {
  let to = rarest.to;
  for (let group = 1; group < concept.groups.length; group++) {
    const next = members.find((member) => member.group === group && member.from >= to);
    if (!next) return undefined;
    to = next.to;
  }
  return { from: rarest.from, to };
}
