import { hasHan } from '../../text/letters.ts';
import type { ScannedBlock } from '../scanned-block.ts';
import type { Span } from '../span.ts';
import { month, weekday } from '../written-dates.ts';
import { between, phraseBefore, textAfter, tokenFrom } from './around-name.ts';

/** Where somebody comes from, or for whom he works: “of Changsha” behind a name, “Changsha’s” or 长沙的 before it. */
export function originOf(block: ScannedBlock, hit: Span): Span | undefined {
  return (
    behind(block, hit) ??
    behindChinese(block, hit) ??
    bracket(block, hit) ??
    owner(block, hit) ??
    relative(block, hit)
  );
}

const { raw } = String;

/** Most tokens of an origin. */
const reachOfOrigin = { words: 8, characters: 10 };
/** What says when, not where: “from 9 May”, “of late December”, “from Wednesday on”. */
const time = raw`\d|(?:early|mid|late)\b|${month}|${weekday}(?<=day)\b`;
const ofOrFrom = new RegExp(
  raw`^\s?[,(]?\s?(?:who )?(?:is |was |comes? |came |hails? |hailed )?(?:originally )?(?:of|from) (?!${time})`,
  'u',
);

/** “of Changsha”, “, who comes from the University of Macau”, “(Changsha)”: as far as names go. */
function behind(block: ScannedBlock, hit: Span): Span | undefined {
  const after = textAfter(block, hit, 40);
  const lead = ofOrFrom.exec(after) ?? /^\s?\(/.exec(after);
  if (!lead) return undefined;
  const from = tokenFrom(block, hit.to, block.end(hit.to - 1) + lead[0].length);
  if (lead[0].endsWith('(') && block.places.at(from).length === 0) return undefined;
  let to = from;
  while (
    to < from + reachOfOrigin.words &&
    isOfName(block, to) &&
    (to === from || isJoined(block, to))
  )
    to++;
  return to > from ? { from, to } : undefined;
}

const isFrom = /^[，,（(]?\s?(?:来自|來自)/u;

/** 来自长沙, （湖南长沙人）, 是长沙人. */
function behindChinese(block: ScannedBlock, hit: Span): Span | undefined {
  const after = textAfter(block, hit, 40);
  const [comesFrom] = isFrom.exec(after) ?? [];
  const lead = comesFrom ?? /^(?:[，,（(]|是|系)?/u.exec(after)?.[0] ?? '';
  const from = tokenFrom(block, hit.to, block.end(hit.to - 1) + lead.length);
  let to = from;
  for (let next = placeEnd(block, to); next > to; next = placeEnd(block, to)) to = next;
  if (comesFrom) return { from, to: Math.max(to, from + 1) };
  const rest = block.text.slice(block.end(to - 1)).slice(0, 2);
  return to > from && /^(?:人(?![民大])|籍|[）)])/u.test(rest) ? { from, to } : undefined;
}

const bracketed = /^\s?[(（]([^()（）]{1,40})[)）]/u;
/** What stands in brackets behind any name: where he is in the picture, a year, his name in the other script, a post. */
const ofAnyName =
  /\d|^\p{Ll}|^\p{Lu}(?:$|\P{L})|^(?:PHOTO|Left|Right|Centre|Center|Front|Back|Top|Bottom|Second|Third|Photo|Picture|File|Born|Pictured|Above|Below|Then)\b|[左右中前后後排图圖摄攝男女生年月日岁歲音者站立坐]|主持|资料|資料|时任|時任|以下|下同|[简簡][称稱]|化名/u;

/** “(Tsinghua University)”, （腾讯）: whatever does not say how the name stands in the picture, or what else he is called. */
function bracket(block: ScannedBlock, hit: Span): Span | undefined {
  const [lead, words] = bracketed.exec(textAfter(block, hit, 44)) ?? [];
  if (lead === undefined || words === undefined || ofAnyName.test(words)) return undefined;
  if (hasHan(words) !== hasHan(block.word(hit.from))) return undefined;
  const end = block.end(hit.to - 1) + lead.length;
  const origin = { from: hit.to, to: tokenFrom(block, hit.to, end) };
  return saysPost(block, origin) ? undefined : origin;
}

/** “Changsha’s”. */
function owner(block: ScannedBlock, hit: Span): Span | undefined {
  if (!/^[’']s $/.test(between(block, hit.from))) return undefined;
  let { from } = hit;
  while (
    hit.from - from < reachOfOrigin.words &&
    isOfName(block, from - 1) &&
    isJoined(block, from)
  )
    from--;
  return from < hit.from ? { from, to: hit.from } : undefined;
}

/** What says for whom somebody works, and what says that he is only visiting. */
const worksFor = /(?:来自|來自|[任就供][职職][于於]?)([^的]+)$/u;
const visits = /[在到赴抵访訪往]$/u;

/** 长沙的, 来自长沙的, 就职于…的. */
function relative(block: ScannedBlock, hit: Span): Span | undefined {
  const to = hit.from - 1;
  if (block.word(to) !== '的' || between(block, hit.from) !== '') return undefined;
  const clause = phraseBefore(block, { from: to, to }, reachOfOrigin);
  const text = (end: number) => block.text.slice(block.start(clause.from), block.start(end));
  const work = worksFor.exec(text(to))?.[1];
  if (work) return { from: tokenFrom(block, clause.from, block.start(to) - work.length), to };
  const place = block.places.within(clause).find((one) => one.to === to);
  if (place) return visits.test(text(place.from)) ? undefined : place;
  return isNamed(block, clause) ? clause : undefined;
}

/** What shows that somebody is said to do something: 刚到的, 主持会议的. */
const showsDeed = /[刚剛正已曾第一在到着著了过過出入来來所有任说說讲講发發不也都还還很最更]/u;
/** Most characters of a firm that nobody knows; longer words before 的 are mostly deeds. */
const longestFirm = 3;

/** Whether words before 的 can be whom somebody works for (腾讯的), and no deed or post. */
function isNamed(block: ScannedBlock, words: Span): boolean {
  const isShort = words.to > words.from && words.to - words.from <= longestFirm;
  const { organizations } = block.index.globals;
  const isFirm = isShort || block.endingAt(organizations, words) !== undefined;
  return isFirm && !showsDeed.test(block.textOf(words)) && !saysPost(block, words);
}

/** Whether words tell an office, or what officials do. */
function saysPost(block: ScannedBlock, words: Span): boolean {
  const { offices, duties } = block.index.globals;
  return [offices, duties].some((set) => block.occurrenceIn(set, words) !== undefined);
}

function placeEnd(block: ScannedBlock, at: number): number {
  return block.places.at(at)[0]?.to ?? at;
}

/** A word as it stands in names: with a capital, a number, or a small one between such. */
function isOfName(block: ScannedBlock, at: number): boolean {
  return at >= 0 && at < block.tokens.count && /^(?:\p{Lu}|\d|of$|for$)/u.test(block.word(at));
}

function isJoined(block: ScannedBlock, at: number): boolean {
  return /^[\s.’'&-]*(?:s )?(?:the )?$/.test(between(block, at));
}
