import type { Match } from '../match.ts';

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

const pairs = ['“”', '「」', '『』', '《》', '‘’', '()', '（）'] as const;
/** Marks that open and close alike. */
const straight = ['"', "'"] as const;
const marks = [...pairs, ...straight].join('');
const wordSign = /[\p{Script=Latin}\d]/u;
/** Those inside a word, as in Xi’an. */
const apostrophes = /(?<=[\p{Script=Latin}\d])['’](?=[\p{Script=Latin}\d])/gu;

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function wholeSpan({ start, end }: Match, text: string): Stretch {
  const inside = text.slice(start, end).replace(apostrophes, '');
  for (const [open = '', close = ''] of pairs) {
    const { opened, closed } = unpaired(inside, open, close);
    const before = closed && text.charAt(start - 1) === open;
    const after = opened && text.charAt(end) === close;
    if (before || after) return { start: start - Number(before), end: end + Number(after) };
  }
  for (const sign of straight) {
    if (inside.split(sign).length % 2 === 1) continue;
    const before = isMark(sign, text.charAt(start - 1), text.charAt(start - 2));
    const after = isMark(sign, text.charAt(end), text.charAt(end + 1));
    // Between both, the one inside is the apostrophe of a plural.
    if (before !== after) return { start: start - Number(before), end: end + Number(after) };
  }
  return { start, end };
}

/** Whether a character is a straight mark; a single one is an apostrophe where a word stands on its outer side. */
function isMark(sign: string, character: string, outer: string): boolean {
  return character === sign && (sign === '"' || !wordSign.test(outer));
}

/** Those that set words apart; a bracket may hold an aside. */
const quotes = pairs.slice(0, 4);

/** Whether a stretch of words begins before a quotation and ends in the middle of it. */
export function breaksOff(text: string, { start, end }: Stretch): boolean {
  const inside = text.slice(start, end);
  return quotes.some(
    ([open = '', close = '']) => unpaired(inside, open, close).opened && text.charAt(end) !== close,
  );
}

/** Whether a mark is closed that was not opened inside, and whether one is opened that is not closed inside. */
function unpaired(inside: string, open: string, close: string) {
  let depth = 0;
  let closed = false;
  for (const sign of inside) {
    if (sign === open) depth++;
    else if (sign === close && depth > 0) depth--;
    else if (sign === close) closed = true;
  }
  return { opened: depth > 0, closed };
}
