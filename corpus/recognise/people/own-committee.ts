import { type PersonRule, wordSetAt } from '../../lexicon/decode.ts';
import type { ScannedBlock } from '../scanned-block.ts';
import type { Span } from '../span.ts';
import { between, isElsewhere, textAfter, textUpTo } from './around-name.ts';

/** How officials are called when they are named a second time: 黄坤明书记, 黄坤明同志, “Comrade Huang Kunming”. */
const calledBehind = /^(?:书记|書記|同志)/u;
const calledBefore = /^(?:comrade|secretary)$/i;
/** What the head of a committee does for it. */
const leads = /代表|主持|\b(?:on behalf of|chair(?:s|ed)|presid(?:es|ed) over)\b/iu;
/** What makes a committee part of the post of another: 代表省委书记. */
const isPost = /^(?:副?[书書][记記]|[秘祕][书書]| (?:deputy )?(?:secretary|chief|boss|head)\b)/iu;
/** Most tokens, or Chinese characters, between a name and what he leads. */
const reach = 20;

/**
 * The title of the person whose committee one leads who is called comrade or secretary: 省委书记 in
 * 黄坤明同志代表省委常委会作工作报告.
 */
export function titleByCommittee(
  block: ScannedBlock,
  hit: Span,
  person: PersonRule,
): string | undefined {
  if (person.titles === 0 || !isCalled(block, hit)) return undefined;
  const to = Math.min(block.sentence(hit.from).to, hit.to + reach);
  for (const committee of block.occurrences(block.index.globals.committees)) {
    if (committee.from < hit.to || committee.to > to) continue;
    const lead = { from: hit.to, to: committee.from };
    if (!leads.test(textUpTo(block, lead)) || isElsewhere(block, lead, person)) continue;
    const title = titleOfHead(block, committee, person);
    if (title !== undefined) return title;
  }
  return undefined;
}

function isCalled(block: ScannedBlock, hit: Span): boolean {
  if (block.isChinese(hit.from)) return calledBehind.test(textAfter(block, hit));
  return between(block, hit.from) === ' ' && calledBefore.test(block.word(hit.from - 1));
}

/** The title of the person that begins with a committee, if that is no part of a post itself. */
function titleOfHead(block: ScannedBlock, committee: Span, person: PersonRule): string | undefined {
  if (isPost.test(textAfter(block, committee))) return undefined;
  const { from, to } = committee;
  const words = Array.from({ length: to - from }, (_, i) => block.id(from + i));
  for (const { ids, label } of wordSetAt(block.index, person.titles).wordings()) {
    const goesOn = words.length < ids.length && words.every((id, i) => id === ids[i]);
    if (goesOn) return block.index.string(label);
  }
  return undefined;
}
