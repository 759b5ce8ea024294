import type { PersonRule } from '../lexicon/decode.ts';
import { isHan } from '../text/units.ts';
import type { Block, Span } from './block.ts';
import { areRelated } from './regions.ts';

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
  const places = block.places.within(phrase, hit);
  const isRelated = places.some(({ region }) =>
    person.regions.some((own) => areRelated(block.index, region, own)),
  );
  return places.length > 0 && !isRelated;
}

const age = /^\s?[,，(（]\s?(?:aged? )?\d{1,2}(?:\s?[,，)）岁歲]| ?years?\b|-year)/u;
/** Most tokens of a trade before a name: “30-year-old director of photography”. */
const longestTrade = 5;
/** Tokens in which “is a …” names a trade. */
const isReach = 7;

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
  const after = apposition(block, hit) ?? predicate(block, hit);
  return after !== undefined && block.occurrenceIn(strangers, after, hit) !== undefined;
}

/** What “Chen Anming is …” says of him. */
function predicate(block: Block, hit: Span): Span | undefined {
  if (!/^\s?(?:is|was|是|系|现任|現任|现为|現為|任)(?![a-z])/u.test(textAfter(block, hit)))
    return undefined;
  return { from: hit.to, to: Math.min(block.sentence(hit.from).to, hit.to + isReach) };
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

/** Tokens, or Chinese characters, on each side in which a title of the person stands. */
const reach = { words: 12, characters: 20 };

/** The words right beside a name, as far as the sentence goes. */
export function beside(block: Block, hit: Span): Span {
  const sentence = block.sentence(hit.from);
  const most = isHan(block.text.charCodeAt(block.start(hit.from))) ? reach.characters : reach.words;
  return {
    from: Math.max(sentence.from, hit.from - most),
    to: Math.min(sentence.to, hit.to + most),
  };
}

/** The title of a name: behind it after a comma, else before it, as far as the next comma or “and”. */
export function titlePhrase(block: Block, hit: Span): Span | undefined {
  const { text, index } = block;
  const { offices, committees } = index.globals;
  const after = apposition(block, hit) ?? predicate(block, hit);
  if (after && block.occurrenceIn(offices, after, hit)) return after;
  const around = beside(block, hit);
  let { from } = hit;
  while (
    from > around.from &&
    !/[,，、;；:：]|\band\b/u.test(text.slice(block.start(from - 1), block.start(from)))
  )
    from--;
  const before = { from, to: hit.from };
  // “Secretary Chen …” and “secretary of the … Committee Chen …”, but not “the secretary thanked driver Chen …”.
  const leadsUp = block.endingAt(offices, before) ?? block.endingAt(committees, before);
  return leadsUp && block.occurrenceIn(offices, before, hit) ? before : undefined;
}

/** What stands behind a name and a comma or bracket, up to the next one. */
function apposition(block: Block, hit: Span): Span | undefined {
  const { text } = block;
  if (!/^\s?[,，(（]/.test(textAfter(block, hit))) return undefined;
  const { to: last } = beside(block, hit);
  let { to } = hit;
  while (
    to < last &&
    (to === hit.to || !/[,，、;；)）]/u.test(text.slice(block.end(to - 1), block.start(to))))
  )
    to++;
  return { from: hit.to, to };
}

/** What stands between a token and the one before it. */
function between(block: Block, at: number): string {
  if (at === 0 || at >= block.tokens.count) return '';
  return block.text.slice(block.end(at - 1), block.start(at));
}

function textAfter(block: Block, hit: Span): string {
  const end = block.end(hit.to - 1);
  return block.text.slice(end, end + 12);
}
