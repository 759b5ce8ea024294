import { isNumber } from '../text/tokens.ts';
import type { BlockText } from './block-text.ts';
import type { Span } from './span.ts';

/** Most tokens of a number: 一千二百三十四. */
const longestNumber = 7;

/** Where numbers end that begin at a token: at “one” and at “hundred” in “one hundred”. Only the first word may be in digits. */
export function numberEnds(block: BlockText, at: number): readonly number[] {
  if (!isNumber(block.index.flags, block.id(at))) return none;
  const ends: number[] = [];
  let to = at;
  while (to < at + longestNumber && isNumber(block.index.flags, block.id(to))) {
    if (to > at && !goesOn(block, to)) break;
    ends.push(++to);
  }
  return ends;
}

const none: readonly number[] = [];
const multiplier = /^(?:(?:hundred|thousand|million|billion)s?$|[百千万萬亿億])/i;

/**
 * Whether a number word goes on with the number before it: twenty-one, 二十一, 3 million. Digits before any other word
 * are a year or a reference: in 2021 three projects.
 */
function goesOn(block: BlockText, at: number): boolean {
  const from = block.start(at);
  const gap = block.text.slice(block.end(at - 1), from);
  if (!/^[\s‐‑-]?$/u.test(gap) || isDigit(block.text.charAt(from))) return false;
  return !isDigit(block.text.charAt(block.start(at - 1))) || multiplier.test(block.word(at));
}

/**
 * Whether a number at the rim of a wording stands alone: 1310, but not 1310.5, 13-1310, 1310%, ¥1310 or
 * 1310元; 十项, but not 二十项.
 */
export function numbersStandAlone(block: BlockText, { from, to }: Span): boolean {
  const { text } = block;
  const start = block.start(from);
  if (isChineseNumber(block, from) && endsNumber(block, from - 1, start)) return false;
  if (isDigit(text.charAt(start))) {
    if (/[\p{Sc}#№]\s?$/u.test(text.slice(Math.max(0, start - 2), start))) return false;
    if (/(?:\p{Nd}[-‐‑–−/:.,：．]|[+＋])$/u.test(text.slice(Math.max(0, start - 2), start)))
      return false;
  }
  const end = block.end(to - 1);
  if (!isDigit(text.charAt(end - 1))) return true;
  const after = text.slice(end, end + 3);
  return !/^(?:[-‐‑–−/:.,：．]\p{Nd}|\s?[%％‰°℃\p{Sc}]|[+＋]|[年月日号號元米町辆輛座间間件份人个個万萬亿億户戶家名岁歲点點分秒度吨噸亩畝页頁届屆条條])/u.test(
    after,
  );
}

/** Words that end like a number and are none: 全省唯一百强县 has no 一百. */
const endsInOne = /[统統唯之单單同]一$/u;

/** Whether a Chinese number goes up to where the next one starts. */
function endsNumber(block: BlockText, at: number, start: number): boolean {
  if (!isChineseNumber(block, at) || block.end(at) !== start) return false;
  return !endsInOne.test(block.text.slice(Math.max(0, start - 2), start));
}

/** Whether a token is a Chinese character for a number. */
function isChineseNumber(block: BlockText, at: number): boolean {
  return at >= 0 && isNumber(block.index.flags, block.id(at)) && block.isChinese(at);
}

function isDigit(char: string): boolean {
  return /\p{Nd}/u.test(char);
}
