import { date, foldDates, monthAlone, weekday } from '../written-dates.ts';

const { raw } = String;
/** A year or a day, in words too: “2021”, “last year”, 去年3月, 近日. */
const englishTime = raw`(?:${date}|(?:19|20)\d\d|${monthAlone}|${weekday}\b|(?:early |mid-|late )?(?:last|this|the same|the following) (?:year|month|week|spring|summer|autumn|winter))`;
const chineseTime = raw`(?:${date}|(?:19|20)\d\d(?:\.\d\d?|\s?年)?|[去今前同次翌当當]年|[上本当當]月|[近今昨]日|日前|${monthAlone})(?:\s?\d{1,2}\s?月)?(?:[初底末中]|[上下]半年)?`;
const english = raw`\b(?:(?:in|since|from|on|until|till|between|during)\s)?${englishTime}(?:\s?(?:[-–—]|to|until|and|through)\s?(?:${englishTime}|the present|present|now|today))?(?!\d)`;
const chinese = raw`[自从從于於在]?${chineseTime}(?:\s?[至到–—－-]\s?(?:${chineseTime}|今)?)?[起后後]?|[此随隨其之]?[后後]`;
const times = new RegExp(raw`(?:${chinese})(?=\s*\p{Script=Han}|$)|${english}`, 'gu');

/** Words without what they say of when: “appointed in March 2021 as”, 2022年10月起任. */
export function withoutTimes(words: string): string {
  return foldDates(words).replace(times, '').replace(/ {2,}/g, ' ');
}
