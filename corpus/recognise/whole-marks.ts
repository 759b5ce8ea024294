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
const straight = '"';
const marks = `${pairs.join('')}${straight}`;

function wholeSpan({ start, end }: Match, text: string): { start: number; end: number } {
  const inside = text.slice(start, end);
  for (const [open = '', close = ''] of pairs) {
    const { opened, closed } = unpaired(inside, open, close);
    const before = closed && text.charAt(start - 1) === open;
    const after = opened && text.charAt(end) === close;
    if (before || after) return { start: before ? start - 1 : start, end: after ? end + 1 : end };
  }
  if (inside.split(straight).length % 2 === 1) return { start, end };
  if (text.charAt(start - 1) === straight) return { start: start - 1, end };
  return { start, end: text.charAt(end) === straight ? end + 1 : end };
}

/** Those that set words apart; a bracket may hold an aside. */
const quotes = pairs.slice(0, 4);

/** Whether a stretch of words begins before a quotation and ends in the middle of it. */
export function breaksOff(text: string, { start, end }: { start: number; end: number }): boolean {
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
