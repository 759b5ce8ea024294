import type { ConceptRule } from '../lexicon/decode.ts';
import { countBelow } from '../lexicon/sorted.ts';
import type { WordSet } from '../lexicon/word-set.ts';
import type { ScannedBlock } from './scanned-block.ts';
import type { Span } from './span.ts';
import { type Member, shortestStretch, stretchInOrder } from './stretch.ts';
import { endsBy, wordingAt } from './wording-at.ts';

/**
 * The tightest stretch of one sentence, or clause, that holds a wording of every group of a concept, the rarest one being
 * where it was found. Looks at no token further than `within` from it.
 */
export function findConcept(
  block: ScannedBlock,
  concept: ConceptRule,
  rarest: Span,
): Span | undefined {
  const sentence = block.sentence(rarest.from);
  const from = Math.max(sentence.from, rarest.to - concept.within);
  const to = Math.min(sentence.to, rarest.from + concept.within);
  const range = concept.clause ? clauseIn(block, { from, to }, rarest) : { from, to };
  const members = membersIn(block, concept, { range, rarest });
  if (!members) return undefined;
  const search = { groups: concept.groups.length, members, rarest };
  const best = concept.ordered ? stretchInOrder(search) : shortestStretch(search);
  if (!best || best.to - best.from > concept.within) return undefined;
  const own = members.filter(({ group }) => group < concept.own);
  return withNextWord(withWholeWords(partOf(best, own), own), own);
}

/** “Political function and organizational function”: a word of the concept that goes right on is no other's. */
function withNextWord(span: Span, words: readonly Span[]): Span {
  const next = words.find(({ from }) => from === span.to);
  return next ? { from: span.from, to: next.to } : span;
}

/** A stretch up to the rim of what it would cut in two: the shortest wording of a group may be part of a longer one. */
function withWholeWords({ from, to }: Span, words: readonly Span[]): Span {
  return fromFirstToLast(words.filter((word) => word.from < to && word.to > from));
}

const clauseEnd = /[,:()，、：（）]/;

/** The part of a sentence round some words that no comma, colon or bracket cuts off from them. */
function clauseIn(block: ScannedBlock, sentence: Span, { from, to }: Span): Span {
  const endsBehind = (at: number) =>
    clauseEnd.test(block.text.slice(block.end(at), block.start(at + 1)));
  const clause = { from, to };
  while (clause.from > sentence.from && !endsBehind(clause.from - 1)) clause.from--;
  while (clause.to < sentence.to && !endsBehind(clause.to - 1)) clause.to++;
  return clause;
}

/** The part of a stretch that these words take up, without what only stands beside them. */
function partOf({ from, to }: Span, words: readonly Span[]): Span {
  return fromFirstToLast(words.filter((word) => word.from >= from && word.to <= to));
}

function fromFirstToLast(words: readonly Span[]): Span {
  return {
    from: Math.min(...words.map(({ from }) => from)),
    to: Math.max(...words.map(({ to }) => to)),
  };
}

/** Whether one of the names of a block, in the order of the text, stands in a stretch: no formula names a local official. */
export function takesInName(span: Span, names: readonly Span[]): boolean {
  const name = names[countBelow(names, ({ from }) => from < span.from)];
  return name !== undefined && name.to <= span.to;
}

/** Whether a word of every group stands near the rarest one at all: mostly none does, and that is quick to see. */
export function mayHold(
  block: ScannedBlock,
  { needed, within }: ConceptRule,
  rarest: Span,
): boolean {
  const range = { from: rarest.to - within, to: rarest.from + within };
  for (const heads of needed) if (!block.holdsAny(heads, range)) return false;
  return true;
}

/**
 * The wordings of all groups in a range, of the first only the rarest; `undefined` where one of the groups has none.
 */
function membersIn(
  block: ScannedBlock,
  concept: ConceptRule,
  { range, rarest }: { range: Span; rarest: Span },
): Member[] | undefined {
  const { ids } = block.tokens;
  const { opens, opensWithPlace, groups } = concept;
  const members: Member[] = [];
  let missing = 2 ** (groups.length - 1) - 1;
  for (let at = range.from; at < range.to; at++) {
    if (at === rarest.from) members.push({ ...rarest, group: 0 });
    let bits = opens.get(ids[at] as number);
    if (opensWithPlace !== 0 && block.places.at(at).length > 0) bits |= opensWithPlace;
    for (let group = 1; bits !== 0; group++, bits >>>= 1) {
      if ((bits & 1) === 0) continue;
      const found = wordingAt(groups[group] as WordSet, { block, at }, endsBy(range.to));
      if (!found) continue;
      members.push({ from: found.from, to: found.to, group });
      missing &= ~(1 << (group - 1));
    }
  }
  return missing === 0 ? members : undefined;
}
