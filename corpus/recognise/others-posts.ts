import { isHan } from '../text/units.ts';
import { beside, textAfter, textUpTo } from './around-name.ts';
import type { Block } from './block.ts';
import {
  isAside,
  isUntrue,
  leadsToHis,
  leadsToNext,
  ofHolder,
  prepositions,
  reachOfAside,
} from './own-lead.ts';
import { postsIn } from './posts.ts';
import { leadsToAide } from './said-offices.ts';
import type { Span } from './span.ts';
import { withoutTimes } from './tenure.ts';
import { month, weekday } from './written-dates.ts';

const { raw } = String;
/** Words before a post, or between it and a name, that make the one the other's: “is”, “was appointed”, “held by”. */
const makes =
  /\b(?:as|is|was|be|been|become|becomes|became|named|appointed|elected|made|promoted to|comrade|mr|(?:post|office|role|position) of|(?:held|filled|led|headed|chaired|presided over|given|delivered|made|report|speech|address) by|given to)(?: (?:the|a|new|current|acting|next|first))*\s?(?:CPC)?\s?$/iu;
/** “The mayor appointed …”: he who does it is not he to whom it is done. */
const appoints = /(?<!\b(?:is|was|be|been|were)(?: \w+ly)? )\b(?:named|appointed|elected|made) $/iu;
/** The same as `makes` in Chinese: 担任, 是, 同志. */
const makesChinese = /(?:(?<!不)[是系任兼当當含]|同志|当选|當選|[作身任命成改][为為])(?:中共)?$/u;
/** What makes it his only with what follows in its clause: 以…身份, 由…担任 but not 由…介绍的, 为 with nothing behind the two. */
const framesChinese: readonly (readonly [RegExp, RegExp])[] = [
  [/以(?:中共)?$/u, /^的?(?:身份|名[义義])/u],
  [/由(?:中共)?$/u, /^(?:同志)?[担擔兼接出升调調转轉改]任(?![^，,。；;]*[的之])/u],
  [/(?<![认認以])[为為](?:中共)?$/u, /^(?:同志)?(?:[^\p{L}]|$)/u],
];
/** The post that the officials known have: who meets the mayor may still be the Party secretary. */
const head = /secretary|boss|chief|head|leader|书记|書記/iu;
/** What behind a post says that no man is meant: 市委书记专题会议, “the Party secretary’s office”. */
const isThing =
  /^(?:专题|專題|办公|辦公|信箱|[’']s (?:[\p{L}-]+ )?(?:office|meeting|conference|forum|mailbox|hotline|project)\b)/iu;

/**
 * Whether a post beside a name is somebody else's, whom the one named meets, writes to or stands beside: “the Heshan Party secretary
 * met …”, “… wrote to the Heshan Party secretary”.
 */
export function isOthersPostBeside(
  block: Block,
  hit: Span,
  isAsked: (post: Span) => boolean,
): boolean {
  const { from, to } = beside(block, hit);
  const before = postsIn(block, { from, to: hit.from }).findLast(isAsked);
  if (before) return isSomebody(block, before) && !leadsToName(block, before, hit);
  const behind = postsIn(block, { from: hit.to, to }).find(isAsked);
  return behind !== undefined && isSomebody(block, behind) && !isSaidOf(block, behind, hit);
}

/** Whether a post is one that a man holds. */
function isSomebody(block: Block, post: Span): boolean {
  const isHead = head.test(block.textOf(post));
  const isOfOne = !isThing.test(block.text.slice(block.end(post.to - 1)));
  return isHead && isOfOne && !isOldOrDeputy(block, post);
}

/** “the former Party secretary”, “the deputy secretary”. */
function isOldOrDeputy(block: Block, { from, to }: Span): boolean {
  const title = { from: Math.max(0, from - 2), to };
  return block.occurrenceIn(block.index.globals.deputies, title) !== undefined;
}

/** Whether a post before a name is that of the one named: “the Party secretary is …”, 市委书记：…. */
function leadsToName(block: Block, post: Span, hit: Span): boolean {
  const words = block.text.slice(block.end(post.to - 1), block.start(hit.from));
  if (/^\s?[,，]\s?$/.test(withoutTimes(words))) return isApposed(block, post, hit);
  if (/^[\s、:：(（]*$/.test(words)) return true;
  const lead = leadOf(block, post);
  if (words === '的') return !isDone(lead);
  const rest = textAfter(block, hit);
  if (leadsToHolder.test(lead) || ofHolder.test(rest)) return false;
  if (ofHolder.test(words) && !ofPost.test(words)) return false;
  return makesOne(words, rest) && !isUntrue(words) && !appoints.test(words);
}

/** “’s post is held by”. */
const ofPost = /^[’']s (?:post|office|role|position)\b/u;

/** Whether words between a name and a post, or those that lead up to a post before a name, make the one the other's. */
function makesOne(words: string, rest: string): boolean {
  if (!/\p{Script=Han}/u.test(words)) return makes.test(words);
  return (
    makesChinese.test(words) ||
    framesChinese.some(([before, behind]) => before.test(words) && behind.test(rest))
  );
}

/** Whether what leads up to a post says what is done to its holder, or who only says that he is: 向, 冒充, “posing as”. */
const isDone = (lead: string) => isUntrue(lead) || /[向给給对對被把与與和同跟]/u.test(lead);

/** What makes the holder of a post somebody whom another has to do with: “the driver of …”, “an aide to …”, “a visit by …”. */
const leadsToHolder = new RegExp(
  raw`\b(?<!\b(?:post|office|role|position) )(?:${prepositions}) (?:the )?$|\bwho (?!is |was )|ing the $`,
  'iu',
);
/** What begins a clause before its subject, the post: “when the Party secretary, …, said”. */
const opensClause = new RegExp(
  raw`(?:^|\b(?:and|but|that|when|while|where|as|said|then|today|yesterday|${month}|${weekday})\s)(?:the\s)?$`,
  'iu',
);

/** Whether a post that ends at the comma before a name is his: “the Party secretary, Chen Anming, said”, not “having met the Party secretary, …”. */
export function isApposed(block: Block, post: Span, hit: Span): boolean {
  const lead = leadOf(block, post);
  if (makesOne(lead, textAfter(block, hit))) return !isUntrue(lead);
  const rest = textAfter(block, hit, reachOfAside);
  if (isAside.test(rest)) return false;
  const isClosed = /^\s?[,，.。]/.test(rest);
  return isClosed ? !leadsToHolder.test(lead) : opensClause.test(lead);
}

/** What stands before a post in its clause. */
function leadOf(block: Block, post: Span): string {
  const { from } = beside(block, post);
  return textUpTo(block, { from, to: post.from }).replace(/^.*[,，;；:：]\s?/su, '');
}

/** Whether a post behind a name is said of it: “was appointed …”, 担任…, or stands behind a bracket or comma and further words of him. */
function isSaidOf(block: Block, post: Span, hit: Span): boolean {
  const words = block.text.slice(block.end(hit.to - 1), block.start(post.from));
  const rest = block.text.slice(block.end(post.to - 1));
  if (isUntrue(words) || ofHolder.test(rest) || leadsToAide(block, post)) return false;
  const bare = words.replace(/^\s?[(（][^()（）]*[)）]/u, '');
  if (/^\s?的?$/u.test(bare)) return true;
  if (ofPossession.test(bare)) return false;
  if (!apposes.test(bare))
    return !isClause(bare, rest) && makesOne(bare.trimEnd(), textAfter(block, post));
  if (isHan(rest.charCodeAt(0)) || leadsToNext.test(rest)) return false;
  const parts = bare.split(/[(（,，、;；:：—–]\s?|\s-\s/u);
  return leadsToHis(parts);
}

/** Whether words and what follows a post behind them say what its holder does meanwhile: “as the Party secretary looked on”. */
const isClause = (words: string, rest: string) =>
  (/\bas the $/.test(words) && does.test(rest)) || /^ (?:named|appointed) the $/.test(words);
/** A verb, and no “in”, “of”, “and”. */
const does = new RegExp(
  raw`^ (?!(?:${prepositions}|and|or|but|who|when|while|until|since|during|after|before)\s)\p{Ll}`,
  'u',
);

/** What begins an apposition. */
const apposes = /^\s?(?:[(（,，、:：—–]|-\s)/u;
/** “Chen Anming’s mentor was the Party secretary”. */
const ofPossession = /^(?:[’']s .*\b(?:is|was|been|became)\b|的.*[是系为為任])/u;
