import type { PersonRule } from '../../lexicon/decode.ts';
import type { ScannedBlock } from '../scanned-block.ts';
import type { Span } from '../span.ts';
import {
  between,
  isElsewhere,
  partsOf,
  phraseBefore,
  phraseEnding,
  reachOfTitle,
  saidOf,
  textAfter,
  textUpTo,
} from './around-name.ts';
import { isApposed, isOthersPostBeside } from './holder.ts';
import { saysWho } from './holding.ts';
import { withIntroduction } from './introductions.ts';
import { placeItself } from './near-places.ts';
import { isOneOfSeveral } from './one-of-several.ts';
import { originOf } from './origins.ts';
import { isGivenOtherPost, isOtherOffice, isOtherPost } from './other-posts.ts';
import { postBefore, postEnding, titlesBefore } from './posts.ts';
import { saidOffice } from './said-offices.ts';
import { hasAgeOrTrade, isByTrade, longestTrade } from './trades.ts';

/**
 * What the words beside a name say of whose it is. `official`: he has the post of the official; `titled`: he has a title that may
 * be his; `another`: he is somebody else; `unclear`: he has a post that is none of the official’s, or whatever else the paragraph says of posts need not be said of him; `open`:
 * nothing.
 */
export type Identity = 'official' | 'titled' | 'another' | 'unclear' | 'open';

/** Asks in the order in which one answer outweighs the next. */
export function identityOf(block: ScannedBlock, hit: Span, person: PersonRule): Identity {
  const asked = { hit, person };
  if (hasOwnPost(block, asked)) return 'official';
  if (hasAgeOrTrade(block, hit) || isByTrade(block, hit)) return 'another';
  if (isOneOfSeveral(block, hit)) return 'another';
  const title = titlePhrase(block, asked);
  if (title && namesOwnPost(block, title, asked)) return 'official';
  const origin = originOf(block, hit);
  if ([title, origin].some((words) => words && isOfAnother(block, words, asked))) return 'another';
  if (title && isDeputys(block, title, asked)) return 'another';
  if (title) return isOtherPost(block, title) ? 'unclear' : 'titled';
  if (!origin && /^, an? /i.test(textAfter(block, hit))) return 'another';
  const isUnclear =
    isDescribed(block, hit) ||
    isRelated(block, asked) ||
    (origin && isOfUnknown(block, origin, asked)) ||
    isGivenOtherPost(block, hit, asked.person) ||
    isOthersPostBeside(block, hit, (post) => namesOwnPost(block, post, asked));
  return isUnclear ? 'unclear' : 'open';
}

/** A name, and whose it may be. */
interface AskedIdentity {
  readonly hit: Span;
  readonly person: PersonRule;
}

/** Whether the person's own post leads up to the name, among others, or stands behind it and an age or a birthplace. */
function hasOwnPost(block: ScannedBlock, asked: AskedIdentity): boolean {
  const { hit, person } = asked;
  const [, ...others] = titlesBefore(block, hit);
  const posts = [postBefore(block, hit), postBeforeComma(block, hit)];
  for (const post of [...posts, ...others.map((title) => postEnding(block, title))]) {
    if (post && namesOwnPost(block, post, asked)) return true;
    if (post && isElsewhere(block, post, person)) return false;
  }
  const introduced = withIntroduction(block, hit);
  const office = introduced && saidOffice(block, introduced);
  return office?.isHis === true && namesOwnPost(block, office.title, asked);
}

/**
 * The title of a name: the post of a place that leads up to it, else his own office behind it, else what is before it, with the
 * titles that are listed there (江门市委书记、市总河长).
 */
function titlePhrase(block: ScannedBlock, { hit, person }: AskedIdentity): Span | undefined {
  const post = postBefore(block, hit);
  if (post) return post;
  const behind = saidOffice(block, hit);
  if (behind?.isHis) return behind.title;
  const first = titlesBefore(block, hit).at(-1);
  return first ? { from: first.from, to: hit.from } : calledTitle(block, { hit, person });
}

/** What only the place makes a title, 广东一把手 but not 一家公司的一把手: directly before the name, or all that is said of it. */
function calledTitle(block: ScannedBlock, { hit, person }: AskedIdentity): Span | undefined {
  if (person.titles === 0) return undefined;
  const said = saidOf(block, hit);
  const behind = said && block.endingAt(person.titles, said);
  if (behind && behind.from === said.from) return behind;
  return block.endingAt(person.titles, phraseBefore(block, hit, reachOfTitle));
}

/** The person's post without its place (市委书记), which many hold: right beside the name or a comma before it, and no deputy's. */
export function ownTitle(block: ScannedBlock, hit: Span, person: PersonRule): string | undefined {
  if (person.titles === 0) return undefined;
  const phrase = titlePhrase(block, { hit, person }) ?? titleBeforeComma(block, { hit, person });
  if (!phrase || block.occurrenceIn(block.index.globals.deputies, phrase)) return undefined;
  return block.occurrenceIn(person.titles, phrase)?.label;
}

/** “The provincial Party secretary, Huang Kunming, said”. */
function titleBeforeComma(block: ScannedBlock, { hit, person }: AskedIdentity): Span | undefined {
  if (!/^[,，]\s?$/.test(between(block, hit.from))) return undefined;
  const phrase = phraseEnding(block, hit.from, reachOfTitle);
  const title = block.endingAt(person.titles, phrase);
  return title && !isElsewhere(block, phrase, person) && isApposed(block, title, hit)
    ? phrase
    : undefined;
}

/** Whether what is said of a name makes him somebody to the holder of an office that is not of another place: “godson of the mayor”. */
function isRelated(block: ScannedBlock, { hit, person }: AskedIdentity): boolean {
  const office = saidOffice(block, hit);
  return office?.isHis === false && !isElsewhere(block, office.title, person);
}

/**
 * “Guangdong’s top official, Huang Kunming, a Politburo member”: of what stands on both sides all is said of one person. “The
 * wife of Guangdong’s top official, Huang Kunming, a poet” is another.
 */
function postBeforeComma(block: ScannedBlock, hit: Span): Span | undefined {
  if (between(block, hit.from) !== ', ' || !isCalledOffice(block, hit)) return undefined;
  const post = postEnding(block, phraseEnding(block, hit.from, reachOfTitle));
  return post && isApposed(block, post, hit) ? post : undefined;
}

/** Whether “, a …” behind a name makes its bearer an office holder: “a former mayor of Foshan”, no “driver of the mayor”. */
function isCalledOffice(block: ScannedBlock, hit: Span): boolean {
  const said = saidOf(block, hit);
  const [first] = said ? partsOf(block, said) : [];
  const office = first && block.occurrenceIn(block.index.globals.offices, first, hit);
  if (
    !office ||
    hasAgeOrTrade(block, hit) ||
    isByTrade(block, hit) ||
    namesOrganization(block, first, hit)
  )
    return false;
  const lead = block.text.slice(block.end(hit.to - 1), block.start(office.from));
  const rest = textAfter(block, office);
  return /^, an? (?:(?!of |to |by |for |with )[\p{L}-]+ )*$/iu.test(lead) && !/^[’']s /.test(rest);
}

/**
 * A post or body of the person that is not an organization’s (“… Committee’s school”, 共青团…市委), or any Party post of his place
 * but that of a deputy; of several titles one is enough.
 */
function namesOwnPost(block: ScannedBlock, title: Span, asked: AskedIdentity): boolean {
  const { offices, organizations } = block.index.globals;
  const { hit, person } = asked;
  if (isDeputys(block, title, asked)) return false;
  const own = block.occurrenceIn(person.evidence, title, hit);
  if (own) {
    const before = { from: title.from, to: own.from };
    return !(block.beginningAt(organizations, own.to) ?? block.endingAt(organizations, before));
  }
  return partsOf(block, title).some(
    (part) =>
      placeItself(block, person.regions, { range: part, name: hit }) !== undefined &&
      block.occurrenceIn(offices, part, hit) !== undefined &&
      !isOtherOffice(block, part) &&
      !block.occurrenceIn(organizations, part, hit),
  );
}

/** “deputy secretary of”, 副市长, “vice-chairman”; not 副省级 or a “deputy to the National People’s Congress”. */
const deputy = /\bdeputy(?! to\b)|\bvice\b|副(?!.级)/iu;

/** Whether all the offices that a title names are those of deputies, and none is the person's post. */
function isDeputys(block: ScannedBlock, title: Span, { hit, person }: AskedIdentity): boolean {
  const named = partsOf(block, title).filter((part) =>
    block.occurrenceIn(block.index.globals.offices, part, hit),
  );
  const isOwn = (part: Span) => {
    const own = block.occurrenceIn(person.evidence, part, hit);
    return own !== undefined && deputy.test(block.textOf(own));
  };
  return (
    named.length > 0 && named.every((part) => deputy.test(block.textOf(part))) && !named.some(isOwn)
  );
}

function isOfAnother(block: ScannedBlock, words: Span, { hit, person }: AskedIdentity): boolean {
  return namesOrganization(block, words, hit) || isElsewhere(block, words, person);
}

/** Most tokens of “Political Bureau” before “Bureau”. */
const longestQualifier = 2;

/**
 * Whether words name an organization, and not only one that is part of a word of Party and state affairs (“Political Bureau”).
 * In Chinese those words are organs of a place, too: 市教育局, 省总工会.
 */
function namesOrganization(block: ScannedBlock, words: Span, hit: Span): boolean {
  const { affairs, organizations } = block.index.globals;
  let rest = words;
  for (;;) {
    const found = block.occurrenceIn(organizations, rest, hit);
    if (!found) return false;
    if (block.isChinese(found.from)) return true;
    const from = Math.max(words.from, found.from - longestQualifier);
    const longer = block.endingAt(affairs, { from, to: found.to });
    if (!longer || longer.from >= found.from) return true;
    rest = { from: found.to, to: words.to };
  }
}

/**
 * Whether other words than such as stand before any name (“and”, “met”, 由) lead up to one that has no title: “Heshan
 * courier”, 茶农. What else the paragraph says of posts then need not be said of him.
 */
function isDescribed(block: ScannedBlock, hit: Span): boolean {
  const isFirst = hit.from === block.sentence(hit.from).from;
  // In Chinese a blank parts the halves of a headline.
  const leadsUp = block.isChinese(hit.from) ? /^$/ : /^(?: ?| the )$/;
  if (isFirst || !leadsUp.test(between(block, hit.from))) return false;
  const before = { from: Math.max(0, hit.from - longestTrade), to: hit.from };
  const mayStandBeforeAny = block.endingAt(block.index.globals.beforeNames, before) !== undefined;
  return !mayStandBeforeAny && !saysWho(textUpTo(block, before));
}

/** Whether somebody is said to come from, or to work for, what is neither a place of the person nor a body of Party and state. */
function isOfUnknown(block: ScannedBlock, origin: Span, { hit, person }: AskedIdentity): boolean {
  if (block.places.firstOf(person.regions, origin, hit)) return false;
  const { committees, affairs } = block.index.globals;
  return [person.evidence, committees, affairs].every(
    (words) => block.occurrenceIn(words, origin, hit) === undefined,
  );
}
