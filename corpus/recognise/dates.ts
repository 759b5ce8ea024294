import { type Period, yearOf } from '../period.ts';
import { han, latin } from '../text/letters.ts';
import type { BlockText } from './block-text.ts';
import type { Span } from './span.ts';
import {
  date,
  day,
  foldDates,
  hasMonth,
  hasYear,
  mayHoldDate,
  month,
  monthAlone,
  monthsIn,
  weekday,
  yearAlone,
} from './written-dates.ts';

const { raw } = String;

/** What stands between “by” and a date: “by the end of June 2030”, “by mid- to late June”, “by Friday, 20 June”. */
const partOfTime = raw`(?:the\s)?(?:(?:beginning|start|middle|end)\sof\s|(?:early|mid|late)[\s-]{1,2}(?:to\s(?:mid|late)[\s-])?)?(?:${weekday}[.,]?\s)?(?:the\s)?`;
/** “by June 2024, when …”, “before 27 June 2023, the county had …”. */
const isPast = raw`[^.;]{0,24}(?:,?\swhen\s|,\s(?:[${latin}’'-]+\s){1,5}had\s)`;
/** “from 25 June until”, “from 25 till”, “did not meet until”, “was put off until”: what begins or ends then is no plan. */
const isEvent = raw`(?:\bfrom\s(?:${weekday}[.,]?\s)?(?:(?:${day}\s)?${month}|(?:${month}\s)?${day})|(?:\b(?:not|never|delayed|postponed|deferred|put\soff|pushed\sback)|n[’']t)(?:\s[${latin}’'-]+){0,4})\s`;
/** “by 20 June 2030”. */
const byThen = raw`(?:\bby|\b(?:until|till|before)(?<!${isEvent}[${latin}]+)|\b(?:later|earlier)\sthan)\s${partOfTime}(?!${isPast})`;
/** 力争到2030年6月, but neither a range (5日至…) nor 截至. */
const tillThen = raw`(?:力[争爭][到至在]?|(?<![截日号號月\d])[到至])`;
/** 12月底前, 2030年6月30日之前, but not 2030年6月前往. */
const beforeThen = raw`(?:\d{4}\s?年|[\d一二三四五六七八九十元正]{1,3}\s?月)[\d一二三四五六七八九十廿\s月日号號底末]{0,9}[之以]?前(?![往来來去夕后後])`;
/** By when something is to be done is a plan's, and dates no text. */
const plans = new RegExp(
  raw`(?:${byThen}|${tillThen})(?:${date}|${monthAlone})|${beforeThen}`,
  'gi',
);
/** One expression for all questions, as long ones take milliseconds to compile: a date, or in its last group a year by itself. */
const datesAndYears = new RegExp(`${date}|${yearAlone}`, 'gi');

const convenes = raw`(?:[${han}]{1,8})?(?:召[开開]|[举舉](?:行|[办辦]))[的了]?`;
const convened = raw`(?:[${latin}]+(?:[’']s)?\s){1,4}(?:held|convened|opened|hosted)\s`;
const article = raw`(?:(?:the|its|this|our)\s)?(?:annual\s)?(?:(?:national|provincial|municipal)\s)?`;
/** Between a date and a wording: “On July 9, 2025, the city’s …”, “In 2024 Guangdong held the …”, “June 2024’s …”, 2025年7月8日，…, 2025年召开的全省…. */
const fromDate = new RegExp(
  raw`^(?:年度?|[’']s)?[)\]]?[\s,]{0,2}(?:的|${convenes}|${convened}|(?:at|during)\s)?${article}[全我]?[省市县縣区區国國]?$`,
  'i',
);
const wasHeld = raw`(?:(?:which|that)\s)?(?:(?:was|were|is)\s)?(?:(?:last\s)?(?:held|convened|opened|took\splace)\s(?:(?:in|at)\s[${latin}]+,?\s)?)?`;
const onDay = raw`(?:the\s)?(?:(?:morning|afternoon|evening)\sof\s)?(?:${weekday}[.,]?\s\(?)?(?:the\s)?`;
/** Between a wording and a date: “… of 2024”, “… (2024)”, “… was held on July 9, 2025”, …2025年2月召开. */
const beforeDate = raw`^[”"’'」》]?[\s,|·]{0,3}[([]?${wasHeld}(?:(?:of|in|on|for|from|between|at)\s|已?[于於在是])?`;
const toDate = new RegExp(`${beforeDate}${onDay}$`, 'i');
const toYear = new RegExp(raw`${beforeDate}(?:the\s(?:year|end\sof)\s)?$`, 'i');
const monthsAlone = new RegExp(monthAlone, 'gu');
/** UTF-16 units in which a date beside a wording stands. */
const reachOfDate = 80;

/** When a text is dated, each month or year once; months whose year it does not give come last. */
export function datesIn(text: string): Period[] {
  const done = withoutPlans(text);
  const full = findDates(done).filter((one) => !isYearAlone(one));
  const rest = full.reduceRight(withoutDate, done);
  const months = hasMonth.test(rest) ? (rest.match(monthsAlone) ?? []) : [];
  return [...new Set([...full.flatMap(periodsOf), ...months.flatMap(monthsIn)])];
}

/** The years that a text names, with a month or alone, but for plans, ranges, budgets and counts. */
export function yearsIn(text: string): number[] {
  return findDates(withoutPlans(text)).flatMap(periodsOf).map(yearOf);
}

/** When a wording is dated by what stands right beside it; nothing where nothing does. */
export function datesBeside(block: BlockText, span: Span): Period[] {
  const { text } = block;
  const [start, end] = [block.start(span.from), block.end(span.to - 1)];
  return (
    dateAtEnd(text.slice(Math.max(0, start - reachOfDate), start)) ??
    dateAtStart(text.slice(end, end + reachOfDate)) ??
    []
  );
}

function dateAtEnd(before: string): Period[] | undefined {
  const text = withoutPlans(before);
  const last = findDates(text).at(-1);
  if (!last) return undefined;
  const behind = text.slice(last.index + last[0].length);
  return fromDate.test(behind) ? periodsOf(last) : undefined;
}

function dateAtStart(behind: string): Period[] | undefined {
  const text = withoutPlans(behind);
  const [first] = findDates(text);
  if (!first) return undefined;
  const before = text.slice(0, first.index);
  return (isYearAlone(first) ? toYear : toDate).test(before) ? periodsOf(first) : undefined;
}

function withoutPlans(text: string): string {
  const folded = foldDates(text);
  return mayHoldDate(folded) ? folded.replace(plans, ';') : folded;
}

/** The dates of a folded text, and years by themselves. */
function findDates(text: string): RegExpExecArray[] {
  return hasYear.test(text) ? [...text.matchAll(datesAndYears)] : [];
}

function isYearAlone(found: RegExpExecArray): boolean {
  return found.at(-1) !== undefined;
}

function withoutDate(text: string, { 0: date, index }: RegExpExecArray): string {
  return `${text.slice(0, index)};${text.slice(index + date.length)}`;
}

/**
 * The months of a date that was found, or its year where no month is given: from whichever of the ways of writing it was read.
 * In English the year stands last and is that of the last month, in Chinese it stands first and is that of the first.
 */
function periodsOf(found: RegExpExecArray): Period[] {
  const [text, ...years] = found;
  const year = Number(years.find(Boolean));
  const months = monthsIn(text);
  const [first = 0] = months;
  const last = months.at(-1) ?? 0;
  if (last === 0) return [year * 100];
  const isFirst = /\d\s?年/.test(text);
  return months.map((month) => {
    if (isFirst) return (month < first ? year + 1 : year) * 100 + month;
    return (month > last ? year - 1 : year) * 100 + month;
  });
}
