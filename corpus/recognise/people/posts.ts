import { wordSetAt } from '../../lexicon/decode.ts';
import type { ScannedBlock } from '../scanned-block.ts';
import type { Occurrence, Span } from '../span.ts';
import { endsAt, wordingAt } from '../wording-at.ts';
import { between, phraseBefore, phraseEnding, reachOfTitle, textAfter } from './around-name.ts';

/** The titles that lead up to a name, the nearest first: 江门市委书记、市总河长, “Heshan Party secretary and president of …”. */
export function titlesBefore(block: ScannedBlock, name: Span): Span[] {
  const titles: Span[] = [];
  let phrase: Span | undefined = phraseBefore(block, name, reachOfTitle);
  while (phrase && (isTitle(block, phrase) || isSideTitle(block, phrase))) {
    titles.push(phrase);
    const to = endOfTitleBefore(block, phrase);
    phrase = to === undefined ? undefined : phraseEnding(block, to, reachOfTitle);
  }
  return titles.some((title) => isTitle(block, title)) ? titles : [];
}

/** What goes with a post and says nothing alone: a village has its 河长, a school its 校长, an opera troupe its 代表团团长. */
const sideTitle =
  /(?:[河林组組校]长|[河林組校]長|[调調]研[员員]|巡[视視][员員]|总指挥|總指揮|政委|代表[团團][团團][长長])$/u;

function isSideTitle(block: ScannedBlock, phrase: Span): boolean {
  return sideTitle.test(block.textOf(phrase));
}

/** “Secretary”, “secretary of the … Committee”, “president of the … school”, but not “the secretary thanked driver”. */
function isTitle(block: ScannedBlock, phrase: Span): boolean {
  const { offices, committees, organizations } = block.index.globals;
  if (block.endingAt(offices, phrase)) return true;
  if (block.endingAt(committees, phrase)) return block.occurrenceIn(offices, phrase) !== undefined;
  return Boolean(block.beginningAt(offices, phrase.from) && block.endingAt(organizations, phrase));
}

/** Where a title may end whose holder is that of the one behind it: before 、 or 兼, or before “and” that leads to no post elsewhere. */
function endOfTitleBefore(block: ScannedBlock, title: Span): number | undefined {
  const gap = between(block, title.from);
  if (/^\s?、\s?$/.test(gap)) return title.from;
  const joint = block.word(title.from - 1);
  if (joint === '兼') return title.from - 1;
  if (joint !== 'and' || /\bthe\b/.test(gap)) return undefined;
  const { organizations, affairs } = block.index.globals;
  const isCivil = block.occurrenceIn(organizations, title) && !block.occurrenceIn(affairs, title);
  return isCivil ? undefined : title.from - 1;
}

/** Behind an office what makes it a body: 常委会, 主席团, 书记处. */
const goesOnAsBody = /^[会會团團处處]/u;

/** The first word of an office in a range that is no part of the name of a body, nor inside `name`. */
export function officeIn(block: ScannedBlock, range: Span, name: Span): Occurrence | undefined {
  let { from } = range;
  for (;;) {
    const office = block.occurrenceIn(block.index.globals.offices, { from, to: range.to }, name);
    if (!office || !goesOnAsBody.test(textAfter(block, office, 1))) return office;
    from = office.from + 1;
  }
}

/** Words that may stand between a place and its committee or office: “Heshan Municipal Party Secretary”. */
const rank = /^(?:municipal|provincial|city|county|party|cpc|communist|top)$/i;

/**
 * The post of a place that leads up to a name, and no more: “Heshan Party secretary”, 鹤山市委书记, “secretary of the Heshan
 * Municipal Party Committee”. What stands before it is no part of it (“the police told …”, 纪委通报…), unless an
 * organization owns the place too (共青团鹤山市委书记).
 */
export function postBefore(block: ScannedBlock, name: Span): Span | undefined {
  return postEnding(block, phraseBefore(block, name, reachOfTitle));
}

/** The post of a place that ends where a phrase does. */
export function postEnding(block: ScannedBlock, { from: first, to }: Span): Span | undefined {
  const { offices, organizations } = block.index.globals;
  const office = longestEndingAt(block, offices, { from: first, to });
  const place = placeBefore(block, { from: first, to: office?.from ?? to });
  if (!place) return undefined;
  const from = office ? place.from : officeOf(block, { from: first, to: place.from })?.from;
  if (from === undefined) return undefined;
  const owner = block.endingAt(organizations, { from: first, to: from });
  return { from: owner?.from ?? from, to };
}

/** The posts of places in a range, each as long as it goes. */
export function postsIn(block: ScannedBlock, range: Span): Span[] {
  const byStart = new Map<number, Span>();
  if (!block.occurrenceIn(block.index.globals.offices, range)) return [];
  for (let to = range.from + 1; to <= range.to; to++) {
    const post = postEnding(block, phraseEnding(block, to, reachOfTitle));
    if (post && post.from >= range.from && !isCutShort(block, post)) byStart.set(post.from, post);
  }
  return [...byStart.values()];
}

/** “secretary of Heshan” in “secretary of the Heshan Chamber of Commerce”. */
function isCutShort(block: ScannedBlock, post: Span): boolean {
  const last = { from: post.to - 1, to: post.to };
  return block.places.within(last).length > 0 && /^ \p{Lu}/u.test(textAfter(block, post, 3));
}

/** The place whose committee, or whose rank alone, leads up to the end of a range. */
function placeBefore(block: ScannedBlock, range: Span): Span | undefined {
  const to = bodyBefore(block, range);
  return block.places.within({ from: range.from, to }).find((place) => place.to === to);
}

/** Where the committee and rank begin that lead up to the end of a range; the end itself where there are none. */
function bodyBefore(block: ScannedBlock, range: Span): number {
  const committee = longestEndingAt(block, block.index.globals.committees, range);
  let from = committee?.from ?? range.to;
  while (from > range.from && rank.test(block.word(from - 1))) from--;
  return from;
}

/** What of a range stands before the body or place that leads up to its end: “General” in “General Party”. */
export function beforeBody(block: ScannedBlock, range: Span): Span {
  return { from: range.from, to: placeBefore(block, range)?.from ?? bodyBefore(block, range) };
}

/** The office in “secretary of …”. */
function officeOf(block: ScannedBlock, { from, to }: Span): Occurrence | undefined {
  if (to - 1 <= from || block.word(to - 1).toLowerCase() !== 'of') return undefined;
  return longestEndingAt(block, block.index.globals.offices, { from, to: to - 1 });
}

function longestEndingAt(
  block: ScannedBlock,
  words: number,
  { from, to }: Span,
): Occurrence | undefined {
  const set = wordSetAt(block.index, words);
  for (let at = from; at < to; at++) {
    const found = wordingAt(set, { block, at }, endsAt(to));
    if (found) return found;
  }
  return undefined;
}
