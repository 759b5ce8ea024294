import { capital, han, latin } from '../text/letters.ts';
import type { BlockText } from './block-text.ts';
import type { PlaceSpan } from './places.ts';

const { raw } = String;

const word = raw`[${capital}][${latin}’'-]+`;
const name = `${word}(?: ${word}){0,3}`;
/** Whole: a market and a marathon begin as March does. */
const month = raw`(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?`;
const ordinal = raw`\d{1,2}(?:st|nd|rd|th)?`;
const day = raw`(?:${month} ${ordinal}|${ordinal} ${month})\b(?:,? \d{4}\b)?`;
const agency = raw`\([^()]{2,60}\)`;
const dash = raw`\s?(?:--|[—–]|-(?=\s))\s?`;

/** Each with the text behind which it is seen. */
const english = [
  // JIANGMEN, June 27 (Xinhua) -- ; Xinhua News Agency, Jiangmen, June 27th (Reporter …)
  raw`${name}(?:, ${name}){0,2},? ${day}(?:,? ?${agency})?(?:${dash})?`,
  // GUANGZHOU (Reuters) - ; Guangzhou, China (AP) —
  raw`${name}(?:, ${name})?,? ?${agency}${dash}`,
  // Beijing — ; a hyphen alone also stands between a title and its site, a short dash joins Jiangmen–Heshan.
  raw`${name}(?:, ${name})?(?:\s?(?:--|—|–(?![${latin}]))|\s–)`,
  raw`[${capital}’'-]{2,}(?: [${capital}’'-]{2,}){0,2} -(?=\s)`,
];

const writers = raw`\s?[(（][^()（）]{1,60}[)）]`;
const chinese = [
  // 新华社广州3月7日电 ; 本报江门讯（记者…）; but not 3月7日电视
  raw`[^。！？；\n]{0,30}(?:\d\s?[日号號]|[报報社網网台][${han}]{0,4})[电電讯訊](?:${writers}|[\s，,：:]|[题題][：:]|$)`,
  // 江门讯（记者…）; but not 江门资讯, a site
  raw`[${han}]{2,4}(?<![资資通])[讯訊](?:${writers}|\s)`,
  // 【大公報記者李文江門報道】; （中央社台北7日電）
  raw`[【（(［\[][^】）)］\]\n]{2,40}(?:[电電讯訊]|[报報][道導])[】）)］\]]`,
];
const dateline = new RegExp(raw`^\s?(?:${[...english, ...chinese].join('|')})\s?`);

/** UTF-16 units in which a dateline ends. */
const longest = 120;

/** Whether a place is named in a dateline: JIANGMEN, June 27 — …; 新华社江门6月27日电 …. */
export function isDateline(block: BlockText, place: PlaceSpan): boolean {
  const at = block.start(place.from);
  const from = Math.max(0, at - longest);
  const paragraph = from + block.text.slice(from, at).lastIndexOf('\n') + 1;
  if (paragraph === from && from > 0) return false;
  return block.end(place.to - 1) <= paragraph + endOfDateline(block.text.slice(paragraph));
}

/** Where a paragraph goes on behind the dateline that it opens with; 0 where it has none. */
export function endOfDateline(paragraph: string): number {
  return dateline.exec(paragraph.slice(0, longest))?.[0].length ?? 0;
}
