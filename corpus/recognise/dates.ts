import type { Block, Span } from './block.ts';

const year = '((?:19|20)\\d\\d)(?!\\d)';
const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?';
/** A year that belongs to a month: July 9, 2025; 9 July 2025; 2025年7月; 2025-07-09. */
const date = `\\b${month},? (?:\\d{1,2}(?:st|nd|rd|th)?,? )?(?:of )?${year}|(?<!\\d)${year}\\s?(?:年\\s?\\d{1,2}\\s?月(?:\\s?\\d{1,2}\\s?日)?|[-/.]\\d{1,2}[-/.]\\d{1,2})`;
const dates = new RegExp(date, 'giu');
/** Directly before a wording: “In the 2024 …”, “On July 9, 2025, the city’s …”, 2025年7月8日，…. */
const dateBefore = new RegExp(
  `(?:${date}|(?<!\\d)${year}(?:年|[’']s)?)[\\s,，]{0,2}(?:(?:the|its|this|our)\\s)?$`,
  'iu',
);
/** Directly behind one: “… of 2024”, “… was held on July 9, 2025”, …2025年2月召开. */
const dateAfter = new RegExp(
  `^[”"’'」》]?[\\s,，]{0,2}(?:(?:was|were)\\s)?(?:held\\s)?(?:(?:of|in|on|for)\\s)?(?:${date}|${year})`,
  'iu',
);
/** UTF-16 units in which a date beside a wording stands. */
const reach = 40;

/** The years in which a text is dated, each once. A year without a month may be that of a plan or a figure. */
export function datedYears(text: string): number[] {
  return [...new Set([...text.matchAll(dates)].flatMap(yearOf))];
}

/** The year in which a wording is dated by what stands right beside it; `undefined` where nothing does. */
export function yearBeside(block: Block, span: Span): number | undefined {
  const { text } = block;
  const [start, end] = [block.start(span.from), block.end(span.to - 1)];
  const found =
    dateBefore.exec(text.slice(Math.max(0, start - reach), start)) ??
    dateAfter.exec(text.slice(end, end + reach));
  return found ? yearOf(found)[0] : undefined;
}

/** The years in which the sentence round a wording is dated. */
export function yearsOfSentence(block: Block, span: Span): number[] {
  const { from, to } = block.sentence(span.from);
  return datedYears(block.text.slice(block.start(from), block.end(to - 1)));
}

/** Whichever of the expression's ways of writing a year was found. */
function yearOf(found: RegExpMatchArray): number[] {
  return found.slice(1).filter(Boolean).map(Number);
}
