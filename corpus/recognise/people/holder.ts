import { isHan } from '../../text/units.ts';
import type { ScannedBlock } from '../scanned-block.ts';
import type { Span } from '../span.ts';
import { beside, textAfter, textUpTo } from './around-name.ts';
import {
  appoints,
  apposes,
  isAside,
  isClause,
  isDone,
  isUntrue,
  leadsToHolder,
  leadsToNamed,
  leadsToNext,
  makesOne,
  ofHolder,
  ofPossession,
  ofPost,
  opensClause,
  reachOfAside,
} from './holding.ts';
import { leadsToHis } from './own-lead.ts';
import { postsIn } from './posts.ts';
import { leadsToAide } from './said-offices.ts';
import { withoutTimes } from './tenure.ts';

/** What behind a post says that no man is meant: 市委书记专题会议, “the Party secretary’s office”. */
const isThing =
  /^(?:专题|專題|办公|辦公|信箱|[’']s (?:[\p{L}-]+ )?(?:office|meeting|conference|forum|mailbox|hotline|project)\b)/iu;

/**
 * Whether a post beside a name is somebody else's, whom the one named meets, writes to or stands beside: “the Heshan Party secretary
 * met …”, “… wrote to the Heshan Party secretary”.
 */
export function isOthersPostBeside(
  block: ScannedBlock,
  hit: Span,
  isAsked: (post: Span) => boolean,
): boolean {
  const { from, to } = beside(block, hit);
  const before = postsIn(block, { from, to: hit.from }).findLast(isAsked);
  if (before) return isSomebody(block, before) && !leadsToName(block, before, hit);
  const behind = postsIn(block, { from: hit.to, to }).find(isAsked);
  return behind !== undefined && isSomebody(block, behind) && !isSaidOf(block, behind, hit);
}

/** Whether a post is one that a man holds, and such as the officials known have: who meets the mayor may still be the Party secretary. */
function isSomebody(block: ScannedBlock, post: Span): boolean {
  const isHead = block.occurrenceIn(block.index.globals.heads, post) !== undefined;
  const isOfOne = !isThing.test(textAfter(block, post, 40));
  return isHead && isOfOne && !isOldOrDeputy(block, post);
}

/** “the former Party secretary”, 代市长. */
function isOldOrDeputy(block: ScannedBlock, { from, to }: Span): boolean {
  const title = { from: Math.max(0, from - 2), to };
  return block.occurrenceIn(block.index.globals.deputies, title) !== undefined;
}

/** The words round a name and a post beside it. */
interface Asked {
  /** What leads up to the post in its clause. */
  readonly lead: string;
  /** What stands between the two. */
  readonly words: string;
  /** What follows the later of them. */
  readonly rest: string;
}

/** A test, and whether a post of which it holds is his who is named. Of several the first decides; where none holds it is not. */
type Rule = readonly [test: (asked: Asked) => boolean, isHis: boolean];

const decide = (rules: readonly Rule[], asked: Asked) =>
  rules.find(([test]) => test(asked))?.[1] ?? false;

/** Of a post before a name: “the Party secretary is …”, 市委书记：…. */
const beforeName: readonly Rule[] = [
  [({ words }) => /^[\s、:：(（]*$/.test(words), true],
  [({ words, lead }) => words === '的' && isDone(lead), false],
  [({ words }) => words === '的', true],
  [({ lead, rest }) => leadsToHolder.test(lead) || ofHolder.test(rest), false],
  [({ words }) => ofHolder.test(words) && !ofPost.test(words), false],
  [({ words }) => isUntrue(words) || appoints.test(words), false],
  [({ words, rest }) => makesOne(words, rest), true],
];

/** Of one that ends at the comma before a name: “the Party secretary, Chen Anming, said”, not “having met the Party secretary, …”. */
const beforeComma: readonly Rule[] = [
  [({ lead, rest }) => makesOne(lead, rest) && isUntrue(lead), false],
  [({ lead, rest }) => makesOne(lead, rest), true],
  [({ rest }) => isAside.test(rest), false],
  [
    ({ lead, rest }) => isClosed(rest) && leadsToHolder.test(lead) && !leadsToNamed.test(lead),
    false,
  ],
  [({ rest }) => isClosed(rest), true],
  [({ lead }) => opensClause.test(lead), true],
];

/** Of one behind a name: “was appointed …”, 担任…, or behind a bracket or comma and further words of him. */
const behindName: readonly Rule[] = [
  [({ words, rest }) => isUntrue(words) || ofHolder.test(rest), false],
  [({ words }) => /^\s?的?$/u.test(words), true],
  [({ words }) => ofPossession.test(words), false],
  [({ words, rest }) => !apposes.test(words) && isClause(words, rest), false],
  [({ words, rest }) => !apposes.test(words) && makesOne(words.trimEnd(), rest), true],
  [({ words }) => !apposes.test(words), false],
  [({ rest }) => isHan(rest.charCodeAt(0)) || leadsToNext.test(rest), false],
  [({ words }) => leadsToHis(words.split(/[(（,，、;；:：—–]\s?|\s-\s/u)), true],
];

/** Whether the name between commas ends there: “, Chen Anming,”. */
const isClosed = (rest: string) => /^\s?[,，.。]/.test(rest);

/** Whether a post before a name is that of the one named. */
export function leadsToName(block: ScannedBlock, post: Span, name: Span): boolean {
  const words = block.text.slice(block.end(post.to - 1), block.start(name.from));
  if (/^\s?[,，]\s?$/.test(withoutTimes(words))) return isApposed(block, post, name);
  const rest = textAfter(block, name, reachOfAside);
  return decide(beforeName, { lead: leadOf(block, post), words, rest });
}

/** Whether a post that ends at the comma before a name is his. */
export function isApposed(block: ScannedBlock, post: Span, name: Span): boolean {
  const rest = textAfter(block, name, reachOfAside);
  return decide(beforeComma, { lead: leadOf(block, post), words: ', ', rest });
}

/** What stands before a post in its clause. */
function leadOf(block: ScannedBlock, post: Span): string {
  const { from } = beside(block, post);
  return textUpTo(block, { from, to: post.from }).replace(/^.*[,，;；:：]\s?/su, '');
}

/** Whether a post behind a name is said of it. */
export function isSaidOf(block: ScannedBlock, post: Span, name: Span): boolean {
  const between = block.text.slice(block.end(name.to - 1), block.start(post.from));
  const words = between.replace(/^\s?[(（][^()（）]*[)）]/u, '');
  const rest = textAfter(block, post, reachOfAside);
  return !leadsToAide(block, post) && decide(behindName, { lead: '', words, rest });
}
