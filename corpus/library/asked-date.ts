import { foldDates } from '../recognise/written-dates.ts';
import { chineseNumbers } from './asked.ts';

/** What a query asks for that is a date and nothing else; where one can be read in two ways, both. */
export interface AskedDate {
  readonly year?: number;
  readonly month: number;
  /** None where a whole month is asked for. */
  readonly day?: number;
}

/**
 * The dates that a query is, as readers type them: English in either order, ISO, in numbers, Chinese; the year may be left out,
 * and the day where there is one. Empty where it is none, or none that a calendar has.
 */
export function askedDates(query: string): readonly AskedDate[] {
  const typed = plain(query);
  return ways.flatMap((way) => {
    const found = way.exec(typed);
    return found?.[0] === typed ? dateOf(found) : [];
  });
}

/** A date that a query names beside other words (6月25日会议), with its readings, and these. `undefined` where it names none, or nothing else. */
export function dateAmongWords(
  query: string,
): { readonly asked: readonly AskedDate[]; readonly words: string } | undefined {
  const typed = plain(query);
  for (const way of ways) {
    const found = way.exec(typed);
    if (!found) continue;
    const { 0: written, index } = found;
    const asked = askedDates(written);
    const words = `${typed.slice(0, index)} ${typed.slice(index + written.length)}`.trim();
    if (asked.length > 0 && words !== '') return { asked, words };
  }
  return undefined;
}

function plain(query: string): string {
  return foldDates(query)
    .toLowerCase()
    .replace(weekday, ' ')
    .replace(/[\s,]+/g, ' ')
    .trim();
}

/** Whether an ISO date is one that was asked for. */
export function isAsked(iso: string, asked: readonly AskedDate[]): boolean {
  const [year, month, day] = iso.split('-').map(Number);
  return asked.some(
    (one) => (one.year ?? year) === year && one.month === month && (one.day ?? day) === day,
  );
}

const weekday =
  /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?|(?:星期|周|週)[一二三四五六日天]/g;

const { raw } = String;
const year = raw`(?<year>(?:19|20)\d\d)`;
const month = raw`(?<name>jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|september|october|november|december)\.?`;
const day = raw`(?:the )?(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const between = raw`[ -]?(?:of )?`;
const han = raw`(?:\d{1,2}|[一二三四五六七八九十]{1,3})`;
const monthInNumbers = raw`(?<month>\d{1,2})`;
const dayInNumbers = raw`(?<day>\d{1,2})`;

/** A way does not share its groups with the next, so each is an expression of its own. */
const ways: readonly RegExp[] = [
  // 20 June 2023, the 20th of June, 20-Jun-2023.
  raw`${day}${between}${month}(?:${between}${year})?`,
  // June 20, 2023; June the 20th.
  raw`${month}${between}${day}(?: ${year})?`,
  // June 2023. The month alone is a word of many names.
  raw`${month}${between}${year}`,
  // 2023年6月20日, 6月20, 六月二十号, 2023年6月.
  raw`(?:${year} ?年 ?)?(?<month>${han}) ?月(?: ?(?<day>${han}) ?[日号號]?)?`,
  // 2023-06-20, 2023/6/20, 2023-06.
  raw`${year}(?<sign>[-/.])${monthInNumbers}(?:\k<sign>${dayInNumbers})?`,
  // 6/20/2023 and 20/6/2023, 6/20.
  raw`${monthInNumbers}/${dayInNumbers}(?:/${year})?`,
  raw`${dayInNumbers}(?<sign>[/.-])${monthInNumbers}\k<sign>${year}`,
  raw`${dayInNumbers}/${monthInNumbers}`,
].map((way) => new RegExp(`(?<![a-z\\d/.-])${way}(?![a-z\\d/-])`));

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

function dateOf({ groups = {} }: RegExpExecArray): AskedDate[] {
  const { year, name, month = '', day } = groups;
  const date = {
    ...(year && { year: Number(year) }),
    month: name ? months.indexOf(name.slice(0, 3)) + 1 : numberIn(month),
    ...(day && { day: numberIn(day) }),
  };
  return isInCalendar(date) ? [date] : [];
}

/** In digits or in Chinese; 0, which no calendar has, where it is no number. */
function numberIn(written: string): number {
  return Number(chineseNumbers.get(written) ?? written) || 0;
}

function isInCalendar({ year = 2000, month, day = 1 }: AskedDate): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
