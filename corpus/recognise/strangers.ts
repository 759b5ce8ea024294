import type { PersonRule } from '../lexicon/decode.ts';
import { between, isElsewhere, saidOf, textAfter } from './around-name.ts';
import type { Block, Span } from './block.ts';
import { originOf } from './origins.ts';
import { postBefore, titlePhrase } from './posts.ts';

/**
 * Whether the words beside a name say that it is somebody else: an age, a trade, an office in an association or a school,
 * or the office of another place.
 */
export function isStranger(block: Block, hit: Span, person: PersonRule): boolean {
  const post = postBefore(block, hit);
  if (post && isOwnPost(block, post, { hit, person })) return false;
  if (hasAgeOrTrade(block, hit)) return true;
  const title = titlePhrase(block, hit);
  const origin = originOf(block, hit);
  if (!title && !origin) return /^, an? /i.test(textAfter(block, hit));
  if (title && isOwnPost(block, title, { hit, person })) return false;
  return [title, origin].some((words) => words && isOfAnother(block, words, { hit, person }));
}

/** A name, and whose it may be. */
interface Asked {
  readonly hit: Span;
  readonly person: PersonRule;
}

/** A post or body of the person that is not an organization’s (“… Committee’s school”, 共青团…市委), or any post of his place. */
function isOwnPost(block: Block, title: Span, { hit, person }: Asked): boolean {
  const { organizations } = block.index.globals;
  const own = block.occurrenceIn(person.evidence, title, hit);
  if (own) {
    const before = { from: title.from, to: own.from };
    return !(block.beginningAt(organizations, own.to) ?? block.endingAt(organizations, before));
  }
  return (
    block.places.firstOf(person.regions, title, hit) !== undefined &&
    !block.occurrenceIn(organizations, title, hit)
  );
}

function isOfAnother(block: Block, words: Span, { hit, person }: Asked): boolean {
  if (block.occurrenceIn(block.index.globals.organizations, words, hit)) return true;
  return isElsewhere(block, words, person);
}

const age = /^\s?[,，(（]\s?(?:aged? )?\d{1,2}(?:\s?[,，)）岁歲]| ?years?\b|-year)/u;
/** Most tokens of a trade before a name: “30-year-old director of photography”. */
const longestTrade = 5;

/**
 * A trade counts where it belongs to the name: directly before it, directly behind it (陈岸明老师, “who runs …”), behind a
 * comma or bracket, or behind “is”. An official who visits teachers is no teacher.
 */
export function hasAgeOrTrade(block: Block, hit: Span): boolean {
  if (age.test(textAfter(block, hit))) return true;
  const { strangers } = block.index.globals;
  const sentence = block.sentence(hit.from);
  const before = { from: Math.max(sentence.from, hit.from - longestTrade), to: hit.from };
  if (block.endingAt(strangers, before)) return true;
  // “… is by Zhou Huadong: nurses at a market” says nothing of him.
  if (/^\s?$/.test(between(block, hit.to)) && block.beginningAt(strangers, hit.to)) return true;
  const after = saidOf(block, hit);
  return after !== undefined && block.occurrenceIn(strangers, after, hit) !== undefined;
}

/**
 * Whether other words than such as stand before any name (“and”, “met”, 由) lead up to one that has no title: “Heshan
 * courier”, 茶农. What else the paragraph says of posts then need not be said of him.
 */
export function isDescribed(block: Block, hit: Span): boolean {
  const isFirst = hit.from === block.sentence(hit.from).from;
  if (isFirst || !/^(?: ?| the )$/.test(between(block, hit.from))) return false;
  const before = { from: Math.max(0, hit.from - longestTrade), to: hit.from };
  return block.endingAt(block.index.globals.beforeNames, before) === undefined;
}

/** Whether somebody is said to come from, or to work for, what is neither a place of the person nor a body of Party and state. */
export function isOfUnknown(block: Block, hit: Span, person: PersonRule): boolean {
  const origin = originOf(block, hit);
  if (!origin || block.places.firstOf(person.regions, origin, hit)) return false;
  const { committees, affairs } = block.index.globals;
  return [person.evidence, committees, affairs].every(
    (words) => block.occurrenceIn(words, origin, hit) === undefined,
  );
}
