import type { PersonRule } from '../lexicon/decode.ts';
import { between, isElsewhere, saidOf, textAfter, titlePhrase } from './around-name.ts';
import type { Block, Span } from './block.ts';

/**
 * Whether the words beside a name say that it is somebody else: an age, a trade, an office in an association or a school,
 * or the office of another place.
 */
export function isStranger(block: Block, hit: Span, person: PersonRule): boolean {
  if (hasAgeOrTrade(block, hit)) return true;
  const { globals } = block.index;
  const phrase = titlePhrase(block, hit);
  if (!phrase) return /^, an? /i.test(textAfter(block, hit));
  if (block.occurrenceIn(person.evidence, phrase, hit)) return false;
  if (block.occurrenceIn(globals.organizations, phrase, hit)) return true;
  return isElsewhere(block, phrase, person);
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
