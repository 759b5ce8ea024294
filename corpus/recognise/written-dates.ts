import { latin } from '../text/letters.ts';

/** Ways in which dates are written, as sources of expressions that are read after `foldDates`; each has its year in a group. */

const { raw } = String;
const anyOf = (...ways: readonly string[]) => `(?:${ways.join('|')})`;

const year = raw`((?:19|20)\d\d)(?!\d)`;

export const month = raw`(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)(?![a-z])`;
export const day = raw`\d{1,2}(?:st|nd|rd|th)?`;
const through = raw`\s?(?:[-–—~,&]|to|and|through)\s?`;
const days = `${day}(?:${through}${day}){0,2}`;
const gap = raw`[\s.,-]`;
/** Between a month and its day: “February 20”, “February the 20th”. */
const ofMonth = raw`${gap}{0,2}(?:the\s)?`;
/** Of two months the first: February 28 to …; 28 February – …; January and …. */
const firstMonth = raw`(?:${day}\s(?:of\s)?${month}|${month}(?:${ofMonth}${day})?)${through}`;
export const weekday = raw`(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?`;
/** July 9, 2025; Feb. 5-6, 2026; 9 July 2025; July 2025; February 28 to March 1, 2026. */
const english = raw`\b(?:${firstMonth})?(?:${days}[\s-](?:of\s)?)?${month}(?:${ofMonth}${days})?(?:[\s,(]{1,3}${weekday}\)?)?${gap}{1,3}(?:of\s)?(?:the\syear\s)?${year}`;

const season = raw`(?:early|mid|late|beginning|start|spring|summer|autumn|fall|winter)[\s-](?:of\s)?`;
const newYear = raw`(?:Spring\sFestival|New\sYear)`;
/** In early 2026; the 2026 Spring Festival. What is to be done by then is a plan’s. */
const partOfYear = anyOf(
  raw`\b(?:in|at|since|from|of)\s(?:the\s)?${season}${year}`,
  raw`\b${newYear}\s(?:of\s)?${year}`,
  raw`(?<!\d)${year}\s(?:(?:Lunar|Chinese)\s)?${newYear}`,
);

const number = raw`(?:\d{1,2}(?!\d)|[一二三四五六七八九十廿元正]{1,3})`;
const chineseDay = raw`${number}\s?[日号號]?`;
const chineseDays = raw`${chineseDay}(?:\s?[-–—~、至到和]{1,2}\s?(?:${number}\s?月\s?)?${chineseDay})?`;
const hour = raw`(?:\s?\(?(?:星期|[周週])[一二三四五六日天]\)?)?(?:上午|下午|晚上?)?`;
const monthAndDay = raw`${number}\s?月(?:份|[上中下]旬|\s?${chineseDays}${hour})?`;
/** 2025年7月; 2026年2月5日至6日; 2026年初; 2026年春节. The end of a year, 年底, is a plan’s. */
const chinese = raw`(?<!\d)${year}\s?年\s?(?:${monthAndDay}|年?初(?!步)|新?春[节節]?[后後]?|元旦|[农農][历曆])`;

/** 2025-07-09; 9.7.2025; 20250709, as files and pictures are named. */
const numeric = anyOf(
  raw`(?<![${latin}\d])((?:19|20)\d\d)(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)`,
  raw`(?<!\d)${year}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)`,
  raw`(?<![\d/.-])\d{1,2}[-/.]\d{1,2}[-/.]${year}`,
);

/** What is a date wherever it stands. */
export const date = anyOf(english, partOfYear, chinese, numeric);

const counted =
  '(?:people|persons|participants|attendees|delegates|deputies|cadres|officials|representatives|members|guests|companies|enterprises|firms|projects|households|villages|towns|yuan|million|billion)';
const budget = raw`(?:fiscal|financial|academic|school|budget)\s`;
const notBefore = raw`(?<![${latin}\d$¥€£#№第到至]|\d[-–—~/.,至到]|\b(?:by|until|till|before|through|to)\s(?:the\s(?:year|end\sof)\s)?|${budget}(?:year\s)?)`;
const notBehind = raw`(?!\s?(?:[-–—~/至到]|to\s|through\s)\s?\d|[.,]\d|\s?[%人名位个個家項项户戶万萬亿億元余餘多次场場]|\s(?:${budget}|(?:[${latin}]+\s)?${counted}\b))`;
/** A year that is a date beside a meeting: none of a range, a plan, a budget or a school, and no count of something. */
export const yearAlone = `${notBefore}${year}${notBehind}`;

/** June 20; 20 June; in late June; 6月20日: a month where no year is given. Read by case: “may” is none. */
export const monthAlone = anyOf(
  raw`\b${month}${ofMonth}${day}\b`,
  raw`\b${day}\s(?:of\s)?${month}`,
  raw`\b(?:[Ii]n|[Ss]ince|[Ee]arly|[Mm]id|[Ll]ate)[\s-]${month}`,
  raw`(?<![\d月续續近前后後每逾过過]|(?<!今)年)${number}\s?月`,
);

/** Most texts name no year and no month, and that is quick to see. */
export const hasYear = /(?:19|20)\d\d/;
export const hasMonth = new RegExp(raw`月|\b${month}`, 'u');
/** Whether there is any point in looking for `date` and `monthAlone`. */
export const mayHoldDate = (text: string) => hasYear.test(text) || hasMonth.test(text);

const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const chineseMonths = '一 二 三 四 五 六 七 八 九 十 十一 十二'.split(' ');
const anyMonth = new RegExp(
  raw`\b(${month})|(${number})\s?月|(?:19|20)\d\d[-/.](\d{1,2})[-/.]|(?<!\d)(?:19|20)\d\d(\d\d)\d\d(?!\d)|(?<!\d)\d{1,2}\.(\d{1,2})\.(?:19|20)`,
  'gi',
);

/** The months, 1 to 12, of a date that `date` has found. 05/02/2026 does not tell: it is May in one country and February in another. */
export function monthsIn(text: string): number[] {
  const months = [...text.matchAll(anyMonth)].map(
    ([, english, chinese, inMiddle, packed, behindDay]) => {
      if (english) return monthNames.indexOf(english.slice(0, 3).toLowerCase()) + 1;
      if (chinese && !/^\d/.test(chinese))
        return chineseMonths.indexOf(chinese.replace(/[元正]/, '一')) + 1;
      return Number(chinese ?? inMiddle ?? packed ?? behindDay);
    },
  );
  return months.filter((month) => month >= 1 && month <= 12);
}

const chineseDigits = '〇一二三四五六七八九';
/** What is typed for 〇. */
const zeros = /[○零O0]/g;

/** Writes full-width digits and signs, Chinese years (二〇二六年, 二O二六年) and those of the Republic (民國115年) in the common way. */
export function foldDates(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[一二][〇○零O0一二三四五六七八九]{2,3}(?=\s?年)/g, (digits) =>
      Array.from(digits.replace(zeros, '〇'), (digit) => chineseDigits.indexOf(digit)).join(''),
    )
    .replace(/民[国國]\s?(\d{2,3})(?=\s?年)/g, (_, years) => String(1911 + Number(years)));
}
