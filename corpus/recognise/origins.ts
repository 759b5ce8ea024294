import { between, phraseBefore, textAfter, tokenFrom } from './around-name.ts';
import type { Block, Span } from './block.ts';

/** Where somebody comes from, or for whom he works: “of Changsha” behind a name, “Changsha’s” or 长沙的 before it. */
export function originOf(block: Block, hit: Span): Span | undefined {
  return (
    behind(block, hit) ?? behindChinese(block, hit) ?? owner(block, hit) ?? relative(block, hit)
  );
}

/** Most tokens of an origin. */
const reach = { words: 8, characters: 10 };
const ofOrFrom =
  /^\s?[,(]?\s?(?:who )?(?:is |was |comes? |came |hails? |hailed )?(?:originally )?(?:of|from) (?!\d)/u;

/** “of Changsha”, “, who comes from the University of Macau”, “(Changsha)”: as far as names go. */
function behind(block: Block, hit: Span): Span | undefined {
  const after = textAfter(block, hit, 40);
  const lead = ofOrFrom.exec(after) ?? /^\s?\(/.exec(after);
  if (!lead) return undefined;
  const from = tokenFrom(block, hit.to, block.end(hit.to - 1) + lead[0].length);
  if (lead[0].endsWith('(') && block.places.at(from).length === 0) return undefined;
  let to = from;
  while (to < from + reach.words && isOfName(block, to) && (to === from || isJoined(block, to)))
    to++;
  return to > from ? { from, to } : undefined;
}

const isFrom = /^[，,（(]?\s?(?:来自|來自)/u;

/** 来自长沙, （湖南长沙人）, 是长沙人. */
function behindChinese(block: Block, hit: Span): Span | undefined {
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

/** “Changsha’s”. */
function owner(block: Block, hit: Span): Span | undefined {
  if (!/^[’']s $/.test(between(block, hit.from))) return undefined;
  let { from } = hit;
  while (hit.from - from < reach.words && isOfName(block, from - 1) && isJoined(block, from))
    from--;
  return from < hit.from ? { from, to: hit.from } : undefined;
}

/** What says for whom somebody works, and what says that he is only visiting. */
const worksFor = /(?:来自|來自|[任就供][职職][于於]?)([^的]+)$/u;
const visits = /[在到赴抵访訪往]$/u;

/** 长沙的, 来自长沙的, 就职于…的. */
function relative(block: Block, hit: Span): Span | undefined {
  const to = hit.from - 1;
  if (block.word(to) !== '的' || between(block, hit.from) !== '') return undefined;
  const clause = phraseBefore(block, { from: to, to }, reach);
  const text = (end: number) => block.text.slice(block.start(clause.from), block.start(end));
  const work = worksFor.exec(text(to))?.[1];
  if (work) return { from: tokenFrom(block, clause.from, block.start(to) - work.length), to };
  const place = block.places.within(clause).find((one) => one.to === to);
  return place && visits.test(text(place.from)) ? undefined : place;
}

function placeEnd(block: Block, at: number): number {
  return block.places.at(at)[0]?.to ?? at;
}

/** A word as it stands in names: with a capital, a number, or a small one between such. */
function isOfName(block: Block, at: number): boolean {
  return at >= 0 && at < block.tokens.count && /^(?:\p{Lu}|\d|of$|for$)/u.test(block.word(at));
}

function isJoined(block: Block, at: number): boolean {
  return /^[\s.’'&-]*(?:s )?(?:the )?$/.test(between(block, at));
}
