import { han } from '../../text/letters.ts';
import { date, foldDates, mayHoldDate, monthAlone, weekday } from '../written-dates.ts';

const { raw } = String;
const dates = new RegExp(`${date}|${monthAlone}`, 'g');
/** Stands for a date that has been read: of expressions that spell dates out several times over each takes long to compile. */
const day = '\uE000';
/** A year or a day, in words too: “2021”, “last year”, 去年3月, 近日. */
const englishTime = raw`(?:${day}|(?:19|20)\d\d|${weekday}\b|(?:early |mid-|late )?(?:last|this|the same|the following) (?:year|month|week|spring|summer|autumn|winter))`;
const chineseTime = raw`(?:${day}|(?:19|20)\d\d(?:\.\d\d?|\s?年)?|[去今前同次翌当當]年|[上本当當]月|[近今昨]日|日前)(?:\s?(?:${day}|\d{1,2}\s?月))?(?:[初底末中]|[上下]半年)?`;
const english = raw`(?<!\w)(?:(?:in|since|from|on|until|till|between|during)\s)?${englishTime}(?:\s?(?:[-–—]|to|until|and|through)\s?(?:${englishTime}|the present|present|now|today))?(?!\d)`;
const chinese = raw`[自从從于於在]?${chineseTime}(?:\s?[至到–—－-]\s?(?:${chineseTime}|今)?)?[起后後]?|[此随隨其之]?[后後]`;
const times = new RegExp(raw`(?:${chinese})(?=\s*[${han}]|$)|${english}`, 'g');

/** Words without what they say of when: “appointed in March 2021 as”, 2022年10月起任. */
export function withoutTimes(words: string): string {
  const folded = foldDates(words);
  const marked = mayHoldDate(folded) ? folded.replace(dates, day) : folded;
  return marked.replace(times, '').replace(/ {2,}/g, ' ');
}
