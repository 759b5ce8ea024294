import { personOf } from '../../lexicon/decode.ts';
import type { Hit } from '../hits.ts';
import type { ScannedBlock } from '../scanned-block.ts';
import type { Span } from '../span.ts';
import { month, weekday } from '../written-dates.ts';
import { between, isElsewhere, phraseBefore, reachOfTitle, textAfter } from './around-name.ts';
import { isName } from './names.ts';
import { beforeBody } from './posts.ts';

/**
 * Whether a surname with a title (“Secretary Chen”, 陈书记) can be the official whose full name the page has: written as a
 * name, no given name behind it, and nobody else's office.
 */
export function canMeanOfficial(block: ScannedBlock, hit: Hit): boolean {
  return isName(block, hit) && !hasGivenName(block, hit) && !isAnothersTitle(block, hit);
}

/** “Secretary Chen Jining” is another Chen, or the full name, which is found as such. */
function hasGivenName(block: ScannedBlock, hit: Span): boolean {
  if (!/^(?:[-‐‑]|[^\S\n]+)\p{Lu}/u.test(textAfter(block, hit, 4))) return false;
  // In a headline each word has a capital: “Secretary Chen Visits Heshan”.
  return block.beginningAt(block.index.globals.beforeNames, hit.to) === undefined;
}

/** Tokens before a title, or Chinese characters, in which another's office shows. */
const reachOfOffice = { words: 3, characters: 5 };

/** “Shanghai Party Secretary Chen”, “deputy Secretary Chen”, “the school's Director Chen”. */
function isAnothersTitle(block: ScannedBlock, hit: Hit): boolean {
  const { index } = block;
  const { deputies, organizations } = index.globals;
  const before = phraseBefore(block, hit, reachOfOffice);
  if ([deputies, organizations].some((words) => block.occurrenceIn(words, before, hit)))
    return true;
  if (isLonger(block, before)) return true;
  const person = personOf(index, hit.entry);
  if (isElsewhere(block, bodyOf(block, hit), person)) return true;
  return !isBehindVerb(block, before) && isElsewhere(block, before, person);
}

/** The place and committee that lead up to a title, however long: “Foshan Municipal Party Committee”. */
function bodyOf(block: ScannedBlock, hit: Hit): Span {
  const before = phraseBefore(block, hit, reachOfTitle);
  return { from: beforeBody(block, before).to, to: before.to };
}

/** Whether a word that stands before any name parts a title from the place before it: “Jiangmen welcomed Secretary Huang”. */
function isBehindVerb(block: ScannedBlock, before: Span): boolean {
  const { beforeNames } = block.index.globals;
  const isOfBody = beforeBody(block, before).to < before.to;
  return !isOfBody && block.endingAt(beforeNames, before) !== undefined;
}

/** A word with a capital that says when, not which office: “On Monday Secretary Chen …”. */
const time = new RegExp(`^(?:${month}|${weekday}(?<=day))$`, 'u');

/**
 * Whether the words before a title make it another one, “General Secretary Chen”, “First Party Secretary Chen”: any other word
 * with a capital than a body, a rank or a place, or one that stands before names.
 */
function isLonger(block: ScannedBlock, before: Span): boolean {
  const rest = beforeBody(block, before);
  const last = block.word(rest.to - 1);
  if (rest.to === rest.from || !/^\p{Lu}/u.test(last) || time.test(last)) return false;
  if (!/^[^\S\n]+$/u.test(between(block, rest.to))) return false;
  const { beforeNames, ours } = block.index.globals;
  return [beforeNames, ours].every((words) => block.endingAt(words, rest) === undefined);
}
