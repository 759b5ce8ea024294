import type { ScannedBlock } from '../scanned-block.ts';
import type { Span } from '../span.ts';
import { between, partsOf, saidOf, textAfter, textUpTo } from './around-name.ts';
import { age } from './introductions.ts';
import { leadsToHis } from './own-lead.ts';

/** Most tokens of a trade before a name: “30-year-old director of photography”, 港区全国人大代表. */
export const longestTrade = 8;

/**
 * A trade counts where it belongs to the name: directly before it, directly behind it (陈岸明老师, “who runs …”), behind a
 * comma or bracket, or behind “is”. An official who visits teachers is no teacher.
 */
export function hasAgeOrTrade(block: ScannedBlock, hit: Span): boolean {
  if (age.test(textAfter(block, hit))) return true;
  const { strangers } = block.index.globals;
  if (endsBefore(block, strangers, hit)) return true;
  // “… is by Zhou Huadong: nurses at a market” says nothing of him.
  if (/^\s?$/.test(between(block, hit.to)) && block.beginningAt(strangers, hit.to)) return true;
  const after = saidOf(block, hit);
  return after !== undefined && block.occurrenceIn(strangers, after, hit) !== undefined;
}

/**
 * Whether a trade is said of a name that is no proof anywhere else: “forward”, “guard” and 电工 are parts of other words, and an official
 * meets dentists. It has to stand right beside the name, or be what the words behind it call him.
 */
export function isByTrade(block: ScannedBlock, hit: Span): boolean {
  const { trades } = block.index.globals;
  if (endsBefore(block, trades, hit) && !isPutForward(block, hit)) return true;
  return isAddressed(block, hit) || isCalled(block, trades, hit);
}

/** What may part a trade from the name behind it: 男篮后卫：刘志刚. A comma parts him from those whom he visits, but in “the singer, Liu Zhigang, said”. */
const leadsUp = /^[\s“‘「『"'(（:：·—-]*$/u;

function endsBefore(block: ScannedBlock, words: number, hit: Span): boolean {
  const gap = between(block, hit.from);
  const isBetweenCommas = gap === ', ' && /^,/.test(textAfter(block, hit));
  if (!isBetweenCommas && !leadsUp.test(gap)) return false;
  const sentence = block.sentence(hit.from);
  const before = { from: Math.max(sentence.from, hit.from - longestTrade), to: hit.from };
  const trade = block.endingAt(words, before);
  if (!trade) return false;
  const { from } = sentence;
  if (isBetweenCommas) return !hasDone.test(textUpTo(block, { from, to: trade.from }));
  return !isAsked(block, hit) && !opensHalf(block, hit);
}

/** What somebody does, or has done to him, who is named only behind it: “Asked by a reporter, Chen Anming, …”. */
const hasDone = /^(?:(?:after|before|while|when|on|by) )?(?:having )?\p{L}+(?:ed|ing) /iu;

/** Who stands before the colon speaks to him: 记者：陈岸明书记，请问…. */
function isAsked(block: ScannedBlock, hit: Span): boolean {
  const { offices } = block.index.globals;
  return /[:：]/.test(between(block, hit.from)) && block.beginningAt(offices, hit.to) !== undefined;
}

/** In Chinese a blank parts the halves of a headline: 看望慰问消防员 刘志刚强调…. */
function opensHalf(block: ScannedBlock, hit: Span): boolean {
  if (!block.isChinese(hit.from) || !/^[^\S\n]+$/.test(between(block, hit.from))) return false;
  return meets.test(textUpTo(block, { from: block.sentence(hit.from).from, to: hit.from }));
}

/** “They put forward Liu Zhigang”, “told reporters Liu Zhigang would come”. */
const putForward =
  /\b(?:put|bring|brought|mov|look|step|com|came|go|went|carr|push|striv|press|pull|drive|drove)\p{Ll}* (?:\p{Ll}+ )?forward $|\p{Ll}[^s\P{Ll}]s $/u;

function isPutForward(block: ScannedBlock, hit: Span): boolean {
  return putForward.test(textUpTo(block, { from: Math.max(0, hit.from - 3), to: hit.from }));
}

/** How people of some trades and ages are called behind their names. */
const address =
  /^(?:[医醫牙药藥法][师師医醫]|警[官员員]|[护護]士[长長]|神父|牧[师師]|修女|道[长長]|住持|老[人伯汉漢翁太]|大[妈媽叔伯娘嫂]|伯伯|叔叔|婆婆|奶奶|爷爷|爺爺|[讲講][师師]|副教授|[导導][师師]|教官|[学學][长長姐弟妹]|小朋友)/u;

function isAddressed(block: ScannedBlock, hit: Span): boolean {
  return block.isChinese(hit.from) && address.test(textAfter(block, hit));
}

/** Whether the words behind a name call him by a trade: “, a welder from Shenyang”, ，是台中市的牙医师. */
function isCalled(block: ScannedBlock, words: number, hit: Span): boolean {
  const said = saidOf(block, hit);
  if (!said) return false;
  if (block.isChinese(hit.from)) {
    return block.endingAt(words, said) !== undefined && !meets.test(block.textOf(said));
  }
  const trade = block.occurrenceIn(words, said, hit);
  if (!trade || /^-/.test(textAfter(block, trade))) return false;
  const before = { from: said.from, to: trade.from };
  if (meets.test(textUpTo(block, before))) return false;
  const lead = partsOf(block, before);
  return leadsToHis(lead.map((part) => textUpTo(block, part)));
}

/** What an official does to those whose trade is named behind him: 看望农民工. */
const meets =
  /\b(?:met|meets?|saw|sees|told|tells|gave|gives|spoke|speaks|sent|sends|heard|hears)\b|[看探][望访訪]|[采採][访訪]|慰[问問]|走[访訪]|[会會接][见見待]|[来來到][访訪]|座[谈談]|[关關][心爱愛]|[帮幫]助|[调調]研|[勉鼓][励勵]|叮[嘱囑]|感[谢謝]|表[彰扬揚]|[为為向给給对對与與和同]/u;
