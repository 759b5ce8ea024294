import { beside, phraseBefore, phraseFrom, reachOfTitle, textAfter } from './around-name.ts';
import type { Block } from './block.ts';
import { postsIn } from './posts.ts';
import type { Span } from './span.ts';

/** Words before a post, or between it and a name, that make the one the other's: “is”, “was appointed”, “held by”, 担任, 同志. */
const makes =
  /(?:\b(?:as|is|was|be|been|become|becomes|became|named|appointed|elected|comrade|mr|(?:post|office|role|position) of|(?:held|filled|led|headed|chaired|given|delivered|made) by)(?: (?:the|a|new|current|acting|next|first))*|[是系为為由的任兼当當含]|同志|当选|當選)\s?(?:CPC|中共)?\s?$/iu;
/** The post that the officials known have: who meets the mayor may still be the Party secretary. */
const head = /secretary|boss|chief|head|leader|书记|書記/iu;
/** What behind a post says that no man is meant: 市委书记专题会议, “the Party secretary’s office”. */
const isThing = /^(?:专题|專題|办公|辦公|信箱|[’']s )/u;

/**
 * Whether a post beside a name is somebody else's, whom the one named meets, writes to or stands beside: “the Heshan Party secretary
 * met …”, “… wrote to the Heshan Party secretary”.
 */
export function isOthersPostBeside(
  block: Block,
  hit: Span,
  isAsked: (post: Span) => boolean,
): boolean {
  const before = postsIn(block, phraseBefore(block, hit, reachOfTitle)).findLast(isAsked);
  if (before) return isSomebody(block, before, { from: before.to, to: hit.from });
  if (/^\s?(?:[(（、:：]|[,，](?! who\b))/u.test(textAfter(block, hit))) return false;
  const said = phraseFrom(block, hit.to, beside(block, hit).to);
  const behind = postsIn(block, said).find(isAsked);
  return behind !== undefined && isSomebody(block, behind, { from: hit.to, to: behind.from });
}

/** The post that begins what is said of a name behind it, right after the comma or bracket, or after “is”. */
export function postBehind(block: Block, name: Span): Span | undefined {
  const post = postsIn(block, phraseFrom(block, name.to, beside(block, name).to))[0];
  if (!post) return undefined;
  const lead = textBetween(block, name.to, post.from);
  const rest = block.text.slice(block.end(post.to - 1));
  return (lead === '' || makes.test(lead)) && !/^(?:的|[’']s )/u.test(rest) ? post : undefined;
}

/** Whether a post is one that a man holds, and the words between it and a name do not say that it is his who is named. */
function isSomebody(block: Block, post: Span, { from, to }: Span): boolean {
  const words = textBetween(block, from, to);
  if (words === '' || makes.test(words)) return false;
  const isHead = head.test(textBetween(block, post.from, post.to));
  const isOfOne = !isThing.test(block.text.slice(block.end(post.to - 1)));
  return isHead && isOfOne && !isOldOrDeputy(block, post);
}

/** “the former Party secretary”, “the deputy secretary”. */
function isOldOrDeputy(block: Block, { from, to }: Span): boolean {
  const title = { from: Math.max(0, from - 2), to };
  return block.occurrenceIn(block.index.globals.deputies, title) !== undefined;
}

/** The text from a token to the beginning of another. */
function textBetween(block: Block, from: number, to: number): string {
  return to > from ? block.text.slice(block.start(from), block.start(to)) : '';
}
