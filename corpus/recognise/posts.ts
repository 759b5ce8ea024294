import { wordSetAt } from '../lexicon/decode.ts';
import { isHan } from '../text/units.ts';
import { phraseBefore, reachOfTitle, saidOf, textAfter } from './around-name.ts';
import type { Block, Occurrence, Span } from './block.ts';

/**
 * The title of a name: the post of a place that leads up to it, else what is behind it after a comma or “is”, else what is
 * before it, as far as the next comma or “and”.
 */
export function titlePhrase(block: Block, hit: Span): Span | undefined {
  return postBefore(block, hit) ?? titleBehind(block, hit) ?? titleBefore(block, hit);
}

function titleBehind(block: Block, hit: Span): Span | undefined {
  const said = saidOf(block, hit);
  const office = said && block.occurrenceIn(block.index.globals.offices, said, hit);
  if (!office || isNextInList(block, hit, { said, office })) return undefined;
  let to = office.to;
  while (to < said.to && !clause.test(block.word(to))) to++;
  return { from: said.from, to };
}

/** What begins a clause: “the Party secretary who thanked the school” is none of the school’s. */
const clause =
  /^(?:who|whose|which|that|when|while|as|after|before|during|said|told|met|visited)$/i;

/** “Secretary Chen …” and “secretary of the … Committee Chen …”, but not “the secretary thanked driver Chen …”. */
function titleBefore(block: Block, hit: Span): Span | undefined {
  const { offices, committees } = block.index.globals;
  const before = phraseBefore(block, hit, reachOfTitle);
  const leadsUp = block.endingAt(offices, before) ?? block.endingAt(committees, before);
  return leadsUp && block.occurrenceIn(offices, before, hit) ? before : undefined;
}

/** What is said of a name, and an office in it. */
interface Said {
  readonly said: Span;
  readonly office: Span;
}

/** Whether an office behind a name leads up to the next name of a list: “Chen Anming, Mayor Wu Xiaohui and …”. */
function isNextInList(block: Block, hit: Span, { said, office }: Said): boolean {
  if (!/^\s?[,，]/.test(textAfter(block, hit))) return false;
  const rest = block.text.slice(block.end(office.to - 1), block.end(said.to - 1));
  if (isHan(rest.charCodeAt(0))) return !block.endingAt(block.index.globals.offices, said);
  return /^ \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?:$| (?!of\b)\p{Ll})/u.test(rest);
}

/** Words that may stand between a place and its committee or office: “Heshan Municipal Party Secretary”. */
const rank = /^(?:municipal|provincial|city|county|party|cpc|communist|top)$/i;

/**
 * The post of a place that leads up to a name, and no more: “Heshan Party secretary”, 鹤山市委书记, “secretary of the Heshan
 * Municipal Party Committee”. What stands before it is no part of it (“the police told …”, 纪委通报…), unless an
 * organization owns the place too (共青团鹤山市委书记).
 */
export function postBefore(block: Block, name: Span): Span | undefined {
  const { offices, organizations } = block.index.globals;
  const { from: first } = phraseBefore(block, name, reachOfTitle);
  const office = longestEndingAt(block, offices, { from: first, to: name.from });
  const place = placeBefore(block, { from: first, to: office?.from ?? name.from });
  if (!place) return undefined;
  const from = office ? place.from : officeOf(block, { from: first, to: place.from })?.from;
  if (from === undefined) return undefined;
  const owner = block.endingAt(organizations, { from: first, to: from });
  return { from: owner?.from ?? from, to: name.from };
}

/** The place whose committee, or whose rank alone, leads up to the end of a range. */
function placeBefore(block: Block, range: Span): Span | undefined {
  const committee = longestEndingAt(block, block.index.globals.committees, range);
  let to = committee?.from ?? range.to;
  while (to > range.from && rank.test(block.word(to - 1))) to--;
  return block.places.within({ from: range.from, to }).find((place) => place.to === to);
}

/** The office in “secretary of …”. */
function officeOf(block: Block, { from, to }: Span): Occurrence | undefined {
  if (to - 1 <= from || block.word(to - 1).toLowerCase() !== 'of') return undefined;
  return longestEndingAt(block, block.index.globals.offices, { from, to: to - 1 });
}

function longestEndingAt(block: Block, words: number, { from, to }: Span): Occurrence | undefined {
  const set = wordSetAt(block.index, words);
  for (let at = from; at < to; at++) {
    const found = block.wordingAt(set, at, to);
    if (found) return found;
  }
  return undefined;
}
