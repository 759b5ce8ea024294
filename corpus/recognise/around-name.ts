import type { PersonRule } from '../lexicon/decode.ts';
import { isHan } from '../text/units.ts';
import type { Block, Span } from './block.ts';
import { regionChain } from './regions.ts';

/** How far something reaches from a name, in tokens; a Chinese character is one, and says less than a word. */
interface Reach {
  readonly words: number;
  readonly characters: number;
}

/** On each side in which a title of the person stands. */
export const reachOfTitle: Reach = { words: 12, characters: 20 };

function tokensIn(block: Block, hit: Span, { words, characters }: Reach): number {
  return isHan(block.text.charCodeAt(block.start(hit.from))) ? characters : words;
}

/** The words right beside a name, as far as the sentence goes. */
export function beside(block: Block, hit: Span): Span {
  const sentence = block.sentence(hit.from);
  const most = tokensIn(block, hit, reachOfTitle);
  return {
    from: Math.max(sentence.from, hit.from - most),
    to: Math.min(sentence.to, hit.to + most),
  };
}

/** The words that lead up to a name or title: no more than there may be, and no further than a comma or “and”. */
export function phraseBefore(block: Block, hit: Span, most: Reach): Span {
  const { text } = block;
  const first = Math.max(block.sentence(hit.from).from, hit.from - tokensIn(block, hit, most));
  let { from } = hit;
  while (
    from > first &&
    !/[,，、;；:：]|\band\b/u.test(text.slice(block.start(from - 1), block.start(from)))
  )
    from--;
  return { from, to: hit.from };
}

/** Whether words beside a name speak of places, and of none that is the person's or round it. */
export function isElsewhere(block: Block, words: Span, { regions }: PersonRule): boolean {
  const places = block.places.within(words);
  const around = regions.flatMap((own) => regionChain(block.index, own));
  return places.length > 0 && !places.some(({ region }) => around.includes(region));
}

/** What is said of a name behind it: after a comma or bracket, else after “is”. */
export function saidOf(block: Block, hit: Span): Span | undefined {
  return apposition(block, hit) ?? predicate(block, hit);
}

/** What stands behind a name and a comma or bracket, up to the next one. */
function apposition(block: Block, hit: Span): Span | undefined {
  if (!/^\s?[,，(（]/.test(textAfter(block, hit))) return undefined;
  return phraseBehind(block, hit, beside(block, hit).to);
}

/** How far “is a …” says what somebody is. */
const reachOfIs: Reach = { words: 7, characters: 12 };

/** What “Chen Anming is …” says of him. */
function predicate(block: Block, hit: Span): Span | undefined {
  if (!/^\s?(?:is|was|是|系|现任|現任|现为|現為|任)(?![a-z])/u.test(textAfter(block, hit)))
    return undefined;
  const last = hit.to + tokensIn(block, hit, reachOfIs);
  return phraseBehind(block, hit, Math.min(block.sentence(hit.from).to, last));
}

/** The words behind a name up to the next comma or bracket, and no further than `last`. */
function phraseBehind(block: Block, hit: Span, last: number): Span {
  const { text } = block;
  let { to } = hit;
  while (
    to < last &&
    (to === hit.to || !/[,，、;；)）]/u.test(text.slice(block.end(to - 1), block.start(to))))
  )
    to++;
  return { from: hit.to, to };
}

/** What stands between a token and the one before it. */
export function between(block: Block, at: number): string {
  if (at === 0 || at >= block.tokens.count) return '';
  return block.text.slice(block.end(at - 1), block.start(at));
}

/** The first characters behind a name. */
export function textAfter(block: Block, hit: Span): string {
  const end = block.end(hit.to - 1);
  return block.text.slice(end, end + 12);
}
