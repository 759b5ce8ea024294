import type { ScannedBlock } from '../scanned-block.ts';
import type { Span } from '../span.ts';
import { textAfter } from './around-name.ts';

/** What makes a name that of one among several who have it: “a Chen Anming who”, 还有一位, 同名同姓的. */
const oneMore = /\b(?:another|a certain|a different|a second|one more) $/iu;
const one = /\b(?:an?|one) $/iu;
/** “In a Chen Anming speech” it is himself. */
const goesOn =
  /^(?:[,.;:)!?]|$| (?:in|of|from|at|who|whose|is|was|with|on|there|here|and|too|as|among|born|lives|lived|works|worked)\b)/u;
/** “The Chen Anming who runs the shop”, “the Chen Anming of file 88”: no name has an article but to tell it from others. */
const theOne = /\bthe $/iu;
const isToldApart = /^ (?:who\b|whose\b|of(?! (?:the|today|old|yesterday)\b) \p{Ll})/u;
const oneMoreChinese =
  /(?:(?:[也还還又另]?有|另外?|又|第[二三四])[一两兩几幾三]?(?:位|[个個]|名)(?:也?名?叫做?)?|(?:位|[个個]|名)也?名?叫做?|另一|同名(?:同姓)?的)$/u;

/** Most characters of “a different”. */
const reachOfFrame = 16;

/** Whether what is said beside a name, or near it in its sentence, makes its bearer one of several who have it. */
export function isOneOfSeveral(block: ScannedBlock, name: Span): boolean {
  return isToldAsOne(block, name) || isShared(block, name);
}

/** By the words right before and behind it. */
function isToldAsOne(block: ScannedBlock, name: Span): boolean {
  // An article is no token.
  const start = block.start(name.from);
  const before = block.text.slice(Math.max(0, start - reachOfFrame), start);
  if (block.isChinese(name.from)) return oneMoreChinese.test(before);
  const behind = textAfter(block, name);
  return (
    oneMore.test(before) ||
    (one.test(before) && goesOn.test(behind)) ||
    (theOne.test(before) && isToldApart.test(behind))
  );
}

/**
 * Said of people: 不同名称 and 同名校合作 have the characters, too, a prize “bears his name”, and who “had his name put on a list” has it
 * alone.
 */
const sharesName =
  /(?<![不合共])同名(?:同[姓事学學乡鄉行]|之人|官[员員]|[干幹]部|[的者但而却卻不又\s,，、;；.。!！?？)）」”]|$)|同姓同名|(?<!\bits )\bnamesakes?\b|\b(?:shares?|shared) (?:the|his|her) (?:same )?name\b|\b(?:bears?|has|had) the same name\b|\bwho (?:bears?|has) (?:the|his|her) name\b|\bof the same name\b/iu;

/** How far from a name it is said that another has it too, in characters. */
const reachOfSharing = 60;

function isShared(block: ScannedBlock, name: Span): boolean {
  const sentence = block.sentence(name.from);
  const from = Math.max(block.start(sentence.from), block.start(name.from) - reachOfSharing);
  const to = Math.min(block.end(sentence.to - 1), block.end(name.to - 1) + reachOfSharing);
  return sharesName.test(block.text.slice(from, to));
}
