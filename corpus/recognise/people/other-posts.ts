import type { PersonRule } from '../../lexicon/decode.ts';
import type { ScannedBlock } from '../scanned-block.ts';
import type { Span } from '../span.ts';
import {
  beside,
  between,
  isElsewhere,
  partsOf,
  phraseEnding,
  reachOfTitle,
} from './around-name.ts';
import { isApposed, isSaidOf, leadsToName } from './holder.ts';
import { isOfUnnamed } from './near-places.ts';
import { postsIn } from './posts.ts';

/**
 * Whether a title is a post of the state, of a congress or of a place without a name, and so none of the officials known: all lead a
 * Party committee. One of them may have been mayor before, or chair the congress besides, so it is no proof of another either.
 */
export function isOtherPost(block: ScannedBlock, title: Span): boolean {
  const { offices, stateOffices } = block.index.globals;
  const held = partsOf(block, title).filter((part) =>
    [offices, stateOffices].some((words) => block.occurrenceIn(words, part) !== undefined),
  );
  return held.length > 0 && held.every((part) => isOtherOffice(block, part));
}

/** Of the Party is also what one of its committees has besides a secretary, 市委军民融合委主任, and its secretary leads headquarters. */
const ofParty =
  /[市省县縣区區党黨]委(?!员|員)|书记|書記|党政|黨政|\b(?:party|cpc|communist|secretary|headquarters|chief commander)\b/iu;

/** Whether one title, of those that a comma or “and” parts, is no post of the Party. */
export function isOtherOffice(block: ScannedBlock, part: Span): boolean {
  if (isOfUnnamed(block, part)) return true;
  const state = block.occurrenceIn(block.index.globals.stateOffices, part);
  return state !== undefined && !ofParty.test(block.textOf(part));
}

/**
 * Whether the words between a name and such a post, or one in an organization or elsewhere, say that it is his, where the post does not
 * stand right beside the name: “The mayor of Kaiping, Yu Zhonghua, said”, 市长由余中华担任. Who meets the mayor may still be the Party
 * secretary.
 */
export function isGivenOtherPost(block: ScannedBlock, name: Span, person: PersonRule): boolean {
  const { from, to } = beside(block, name);
  const isOwn = (post: Span) => block.occurrenceIn(person.evidence, post) !== undefined;
  const before = otherPostsIn(block, { from, to: name.from }).filter((post) => !isOwn(post));
  if (before.some((post) => leadsToName(block, post, name))) return true;
  const [behind] = otherPostsIn(block, { from: name.to, to });
  if (behind && !isOwn(behind) && isSaidOf(block, behind, name)) return true;
  const title = titleBeforeComma(block, name);
  const { organizations } = block.index.globals;
  return (
    title !== undefined &&
    !isOwn(title) &&
    (isOtherPost(block, title) ||
      block.occurrenceIn(organizations, title) !== undefined ||
      isElsewhere(block, title, person)) &&
    isApposed(block, title, name)
  );
}

/** “chairman of the Chamber of Commerce”, and nothing that he does. */
const isTitleOf = /^(?:[\p{L}-]+ ){1,3}of (?!.*\b(?:who|which|that|met|said|told|\p{L}{2,}ed)\b)/iu;

/** The title that ends at the comma before a name: “The chairman of the Heshan Chamber of Commerce, Liu Zhigang, …”. */
function titleBeforeComma(block: ScannedBlock, name: Span): Span | undefined {
  if (between(block, name.from) !== ', ') return undefined;
  const phrase = phraseEnding(block, name.from, reachOfTitle);
  const office = block.occurrenceIn(block.index.globals.offices, phrase);
  const title = office && { from: office.from, to: phrase.to };
  return title && isTitleOf.test(block.textOf(title)) ? title : undefined;
}

/** With their place (“mayor of Kaiping”) and without. */
function otherPostsIn(block: ScannedBlock, range: Span): Span[] {
  const { offices, stateOffices } = block.index.globals;
  const posts: Span[] = [];
  let { from } = range;
  for (;;) {
    const one = block.occurrenceIn(stateOffices, { from, to: range.to });
    if (!one) break;
    from = one.from + 1;
    const isOffice = block.occurrenceIn(offices, one) !== undefined;
    if (isOffice && isOtherPost(block, phraseEnding(block, one.to, reachOfTitle))) posts.push(one);
  }
  // Without any of them there is none with its place either.
  if (from === range.from) return [];
  const inPlaces = postsIn(block, range).filter((post) => isOtherPost(block, post));
  return [...inPlaces, ...posts].sort((one, other) => one.from - other.from);
}
