import type { PersonRule } from '../../lexicon/decode.ts';
import { isDateline } from '../dateline.ts';
import type { PlaceSpan } from '../places.ts';
import { areRelated, regionChain } from '../regions.ts';
import type { ScannedBlock } from '../scanned-block.ts';
import type { Span } from '../span.ts';
import { opensPredicate } from './holding.ts';

/** How far something reaches from a name, in tokens; a Chinese character is one, and says less than a word. */
interface Reach {
  readonly words: number;
  readonly characters: number;
}

/** On each side in which a title of the person stands. */
export const reachOfTitle: Reach = { words: 12, characters: 20 };
/** Behind a name and a comma: “a member of the Political Bureau of the … Central Committee and secretary of the …”. */
export const reachOfTitles: Reach = { words: 30, characters: 40 };

function tokensIn(block: ScannedBlock, hit: Span, { words, characters }: Reach): number {
  return block.isChinese(hit.from) ? characters : words;
}

/** The words right beside a name, as far as the sentence goes. */
export function beside(block: ScannedBlock, hit: Span): Span {
  const sentence = block.sentence(hit.from);
  const most = tokensIn(block, hit, reachOfTitle);
  return {
    from: Math.max(sentence.from, hit.from - most),
    to: Math.min(sentence.to, hit.to + most),
  };
}

/** What parts the titles of a list. */
const parting = /[,，、;；:：兼]|\band\b/u;

/** The words that lead up to a name or title: no more than there may be, and no further than a comma, “and” or 兼. */
export function phraseBefore(block: ScannedBlock, hit: Span, most: Reach): Span {
  const isFirst = hit.from === block.sentence(hit.from).from;
  if (isFirst || isParted(block, hit.from)) return { from: hit.from, to: hit.from };
  return phraseEnding(block, hit.from, most);
}

/** The words up to a token, whatever stands between them and it. */
export function phraseEnding(block: ScannedBlock, to: number, most: Reach): Span {
  const last = { from: to - 1, to };
  const first = Math.max(block.sentence(last.from).from, to - tokensIn(block, last, most));
  let from = to;
  while (from > first && (from === to || !isParted(block, from))) from--;
  return { from, to };
}

/** Words cut wherever a comma, “and” or 兼 stands. */
export function partsOf(block: ScannedBlock, { from, to }: Span): Span[] {
  const parts: Span[] = [];
  let start = from;
  for (let at = from + 1; at <= to; at++) {
    if (at < to && !isParted(block, at)) continue;
    parts.push({ from: start, to: at });
    start = at;
  }
  return parts;
}

/** Whether a comma, “and” or 兼 stands before a token. */
function isParted(block: ScannedBlock, at: number): boolean {
  return at > 0 && parting.test(block.text.slice(block.start(at - 1), block.start(at)));
}

/** Whether words beside a name speak of places, and of none that is the person's or round it. */
export function isElsewhere(block: ScannedBlock, words: Span, { regions }: PersonRule): boolean {
  const places = block.places.within(words).filter((place) => !isOfReport(block, place, regions));
  const around = regions.flatMap((own) => regionChain(block.index, own));
  return places.length > 0 && !places.some(({ region }) => around.includes(region));
}

/** Whether a place is that of a dateline alone: “BEIJING — …” is written of all China, “GUANGZHOU — …” of its province. */
function isOfReport(block: ScannedBlock, place: PlaceSpan, regions: readonly number[]): boolean {
  const { index } = block;
  if (!isDateline(block, place)) return false;
  const isOf = (own: number) => areRelated(index, own, place.region);
  return index.region(place.region).capital || regions.some(isOf);
}

/** What is said of a name behind it: after “is”, else after a comma or bracket, and no more of that than `most`. */
export function saidOf(
  block: ScannedBlock,
  hit: Span,
  most: Reach = reachOfTitle,
): Span | undefined {
  return predicate(block, hit) ?? apposition(block, hit, most);
}

/** What stands behind a name and a comma or bracket, up to the next one. */
function apposition(block: ScannedBlock, hit: Span, most: Reach): Span | undefined {
  if (!/^\s?[)）]?\s?[,，(（]/.test(textAfter(block, hit))) return undefined;
  const last = hit.to + tokensIn(block, hit, most);
  return phraseFrom(block, hit.to, Math.min(block.sentence(hit.from).to, last));
}

/** How far “is a …” says what somebody is. */
const reachOfIs: Reach = { words: 7, characters: 12 };
/** What “Chen Anming is …” says of him. */
function predicate(block: ScannedBlock, hit: Span): Span | undefined {
  const [lead] = opensPredicate.exec(textAfter(block, hit, 60)) ?? [];
  if (lead === undefined) return undefined;
  const from = tokenFrom(block, hit.to, block.end(hit.to - 1) + lead.length);
  const last = from + tokensIn(block, hit, reachOfIs);
  return phraseFrom(block, from, Math.min(block.sentence(hit.from).to, last));
}

/** The first token from `at` on that begins at an offset of the text or behind it. */
export function tokenFrom(block: ScannedBlock, at: number, offset: number): number {
  let from = at;
  while (from < block.tokens.count && block.start(from) < offset) from++;
  return from;
}

/** The words from a token up to the next comma or closing bracket, and no further than `last`. */
export function phraseFrom(block: ScannedBlock, from: number, last: number): Span {
  let to = from;
  while (to < last && (to === from || !endsPhrase(block, { from, to }))) to++;
  return { from, to };
}

/** Whether a comma follows, or the end of a bracket that the words did not begin: “… of China (CPC) Central Committee” goes on. */
function endsPhrase(block: ScannedBlock, words: Span): boolean {
  const gap = between(block, words.to);
  return /[,，、;；]/u.test(gap) || (/[)）]/u.test(gap) && !/[(（]/u.test(block.textOf(words)));
}

/** What stands between a token and the one before it. */
export function between(block: ScannedBlock, at: number): string {
  if (at === 0 || at >= block.tokens.count) return '';
  return block.text.slice(block.end(at - 1), block.start(at));
}

/** The first characters behind a name. */
export function textAfter(block: ScannedBlock, hit: Span, most = 12): string {
  const end = block.end(hit.to - 1);
  return block.text.slice(end, end + most);
}

/** The text from a token to the beginning of another. */
export function textUpTo(block: ScannedBlock, { from, to }: Span): string {
  return to > from ? block.text.slice(block.start(from), block.start(to)) : '';
}
