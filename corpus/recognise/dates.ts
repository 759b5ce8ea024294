import type { Block, Span } from './block.ts';
import { date, foldDates, weekday, yearAlone } from './written-dates.ts';

const { raw } = String;

/** What is to be done by then is a plan's: 12月底前, 6月30日之前. */
const notBeforeThen = raw`(?!\d{4}\s?年[\d一二三四五六七八九十廿\s月日号號底末]{0,9}[之以]?前(?![往来來去夕后後]))`;
/** “by the end of June 2030”, 力争到2030年6月; but neither “by June 2024, when …” nor a range (5日至…) nor 截至. */
const notByThen = raw`(?<!\b(?:by|until|till|before|(?:later|earlier)\sthan)\s(?:the\s)?(?:(?:beginning|middle|end)\sof\s)?(?![^.;]{0,24},?\swhen\s)|力[争爭][到至在]?|(?<![截日号號月\d])[到至])`;
const dates = new RegExp(`${notByThen}${notBeforeThen}${date}`, 'giu');

const convenes = raw`(?:\p{Script=Han}{1,8})?(?:召[开開]|[举舉](?:行|[办辦]))[的了]?`;
const convened = raw`(?:\p{L}+(?:[’']s)?\s){1,4}(?:held|convened|opened|hosted)\s`;
const article = raw`(?:(?:the|its|this|our)\s)?(?:annual\s)?(?:(?:national|provincial|municipal)\s)?`;
/** Directly before a wording: “On July 9, 2025, the city’s …”, “In 2024 Guangdong held the …”, 2025年7月8日，…, 2025年召开的全省…. */
const dateBefore = new RegExp(
  raw`(?:${date}|${yearAlone}(?:年度?|[’']s)?)[)\]]?[\s,]{0,2}(?:的|${convenes}|${convened}|(?:at|during)\s)?${article}[全我]?[省市县縣区區国國]?$`,
  'iu',
);
const wasHeld = raw`(?:(?:which|that)\s)?(?:(?:was|were|is)\s)?(?:(?:last\s)?(?:held|convened|opened|took\splace)\s(?:(?:in|at)\s\p{L}+,?\s)?)?`;
const onDay = raw`(?:the\s)?(?:(?:morning|afternoon|evening)\sof\s)?(?:${weekday}[.,]?\s\(?)?(?:the\s)?`;
/** Directly behind one: “… of 2024”, “… (2024)”, “… was held on July 9, 2025”, …2025年2月召开. */
const dateAfter = new RegExp(
  raw`^[”"’'」》]?[\s,|·]{0,3}[([]?${wasHeld}(?:(?:of|in|on|for|from|between|at)\s|已?[于於在是])?${notBeforeThen}(?:${onDay}${date}|(?:the\s(?:year|end\sof)\s)?${yearAlone})`,
  'iu',
);
/** Most sentences name no year, and that is quick to see. */
const hasYear = /(?:19|20)\d\d/;
/** UTF-16 units in which a date beside a wording stands. */
const reach = 80;

/** The years in which a text is dated, each once. */
export function datedYears(text: string): number[] {
  const folded = foldDates(text);
  return hasYear.test(folded) ? [...new Set([...folded.matchAll(dates)].flatMap(yearOf))] : [];
}

/** The year in which a wording is dated by what stands right beside it; `undefined` where nothing does. */
export function yearBeside(block: Block, span: Span): number | undefined {
  const { text } = block;
  const [start, end] = [block.start(span.from), block.end(span.to - 1)];
  const found =
    dateIn(text.slice(Math.max(0, start - reach), start), dateBefore) ??
    dateIn(text.slice(end, end + reach), dateAfter);
  return found ? yearOf(found)[0] : undefined;
}

function dateIn(text: string, where: RegExp): RegExpMatchArray | null {
  const folded = foldDates(text);
  return hasYear.test(folded) ? where.exec(folded) : null;
}

/** Whichever of the expression's ways of writing a year was found. */
function yearOf(found: RegExpMatchArray): number[] {
  return found.slice(1).filter(Boolean).map(Number);
}
