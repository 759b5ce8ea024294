import type { BlockText } from './block-text.ts';
import type { PlaceSpan } from './places.ts';

/** JIANGMEN, June 27 — …; 江门6月27日电 …: a place that opens a paragraph, before a date or an agency. */
export function isDateline(block: BlockText, place: PlaceSpan): boolean {
  const before = block.text.slice(
    Math.max(0, block.start(place.from) - 3),
    block.start(place.from),
  );
  if (place.from > 0 && !/\n\s*$/.test(before)) return false;
  const after = block.text.slice(block.end(place.to - 1), block.end(place.to - 1) + 24);
  return /^(?:,? ?\(?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|,? ?\(?(?:Xinhua|CNS)|\s?(?:--|—|–)|\d{1,2}月\d{1,2}日[电電讯訊])/.test(
    after,
  );
}

const { raw } = String;

/** “GUANGZHOU, March 7 (Xinhua) -- ”, “Beijing — ”. */
const english = raw`\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}(?:, [^()–—]{2,30}?)?(?: ?\([^()]{2,40}\))?\s?(?:--|[—–]|-(?=\s))\s?`;
const writers = raw`\s?[(（][^()（）]{1,60}[)）]`;
/** 新华社广州3月7日电 , 本报江门讯（记者…）, but not 3月7日电视. */
const chinese = raw`[^。！？；\n]{0,30}(?:\d\s?[日号號]|[报報社网網台][\p{Script=Han}]{0,4})[电電讯訊](?:${writers}|\s)`;
const dateline = new RegExp(raw`^\s?(?:${english}|${chinese})`, 'u');

/** UTF-16 units in which a dateline ends. */
const longest = 120;

/** Where the text goes on behind the dateline that it opens with; 0 where it has none. */
export function endOfDateline(text: string): number {
  return dateline.exec(text.slice(0, longest))?.[0].length ?? 0;
}
