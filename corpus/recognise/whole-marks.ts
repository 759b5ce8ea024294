import type { Match } from '../match.ts';
import { quotePairs, quoteSigns, straightQuotes } from '../text/quote-signs.ts';

/**
 * Takes in the quotation mark or bracket that a match would cut off its partner: of “1310” deployment not only
 * 1310” deployment. Marks that are not a pair of one match and its rim stay outside.
 */
export function withWholeMarks(match: Match, text: string): Match {
  const nested =
    match.nested.length > 0
      ? match.nested.map((inner) => withWholeMarks(inner, text))
      : match.nested;
  const marked = marks.includes(text.charAt(match.start - 1) || ' ');
  if (!marked && !marks.includes(text.charAt(match.end) || ' ')) {
    return nested === match.nested ? match : { ...match, nested };
  }
  return { ...match, ...wholeSpan(match, text), nested };
}

/** A bracket holds an aside. */
const brackets = ['()', '（）'];
const closedBy: ReadonlyMap<string, string> = new Map([
  ...quotePairs,
  ...brackets.map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
]);
const closing = [...closedBy.values()].join('');
const marks = quoteSigns + brackets.join('');
const anyPaired = new RegExp(`[${[...closedBy.keys()].join('')}${closing}]`, 'g');
const wordSign = /[\p{Script=Latin}\d]/u;
/** Those inside a word, as in Xi’an. */
const apostrophes = /(?<=[\p{Script=Latin}\d])['’](?=[\p{Script=Latin}\d])/gu;

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function wholeSpan({ start, end }: Match, text: string): Stretch {
  const inside = text.slice(start, end).replace(apostrophes, '');
  const left = unpaired(inside).length;
  const before = left > unpaired(text.charAt(start - 1) + inside).length;
  const after = left > unpaired(inside + text.charAt(end)).length;
  if (before || after) return { start: start - Number(before), end: end + Number(after) };
  for (const sign of straightQuotes) {
    if (inside.split(sign).length % 2 === 1) continue;
    const opens = isMark(sign, text.charAt(start - 1), text.charAt(start - 2));
    const closes = isMark(sign, text.charAt(end), text.charAt(end + 1));
    // Between both, the one inside is the apostrophe of a plural.
    if (opens !== closes) return { start: start - Number(opens), end: end + Number(closes) };
  }
  return { start, end };
}

/** Whether a character is a straight mark; a single one is an apostrophe where a word stands on its outer side. */
function isMark(sign: string, character: string, outer: string): boolean {
  return character === sign && (sign !== "'" || !wordSign.test(outer));
}

/** Whether a stretch of words begins before a quotation and ends in the middle of it. */
export function breaksOff(text: string, { start, end }: Stretch): boolean {
  const next = text.charAt(end) || ' ';
  return unpaired(text.slice(start, end)).some(
    (mark) => quotePairs.has(mark) && !quotePairs.get(mark)?.includes(next),
  );
}

/**
 * Whether words begin in a bracket that follows another word, and go on behind it: 县（市）人民政府, the government of the county or
 * city.
 */
export function beginsInAside(text: string, { start, end }: Stretch): boolean {
  const [, closer] = brackets.find(([opener]) => opener === text.charAt(start - 1)) ?? [];
  return (
    closer !== undefined &&
    unpaired(text.slice(start, end))[0] === closer &&
    /[\p{L}\p{N}] ?$/u.test(text.slice(Math.max(0, start - 3), start - 1))
  );
}

/** The marks whose partner is not there: what closes and was not opened, then what is opened and not closed. */
function unpaired(words: string): string[] {
  const closed: string[] = [];
  const opened: string[] = [];
  for (const sign of words.match(anyPaired) ?? []) {
    const partner = opened.findLastIndex((mark) => closedBy.get(mark)?.includes(sign));
    if (partner >= 0) opened.splice(partner, 1);
    else if (closedBy.has(sign)) opened.push(sign);
    else closed.push(sign);
  }
  return [...closed, ...opened];
}
