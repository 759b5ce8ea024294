import { isAbbreviation, longestAbbreviation } from '../text/abbreviations.ts';
import { placedWords } from './words.ts';

/** The words round a stretch of text, cut for reading: at a sentence's bounds if near, else at a word's. */
export interface Excerpt {
  readonly before: string;
  readonly wording: string;
  readonly after: string;
}

/** UTF-16 code units, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts an excerpt out of a paragraph. `start` and `end` are UTF-16 code units; `room` is how many of them may
 * stand on either side. An ellipsis marks a side that was cut inside a sentence.
 */
export function excerptAt(text: string, span: Stretch, room = 140): Excerpt {
  const sentence = sentenceAt(text, span);
  return {
    before: tail(text.slice(sentence.start, span.start), room),
    wording: text.slice(span.start, span.end),
    after: head(text.slice(span.end, sentence.end), room),
  };
}

/**
 * Where most of some folded words stand within so many code units of each other, at its first word; the first such
 * place, and the beginning of the text where none of them stands in it.
 */
export function densestAt(text: string, terms: readonly string[], room: number): number {
  const found = placedWords(text).filter(({ term }) => terms.includes(term));
  let best = { start: 0, count: 0 };
  for (const [i, { start }] of found.entries()) {
    const near = found.slice(i, i + room).filter((one) => one.start < start + room);
    const count = new Set(near.map(({ term }) => term)).size;
    if (count > best.count) best = { start, count };
  }
  return best.start;
}

/**
 * The sign that ends a sentence, with the quotation marks and brackets that it closes. Bad copies set no space before
 * the next one (“was held.Photo by …”).
 */
const sentenceEnd = /[。！？]+[”"’」』）)]*|[.!?]+[”"’」』）)]*(?=\s|$|\p{Lu})/gu;

/** The sentence that holds a stretch, or the sentences, where it goes over several. */
export function sentenceAt(text: string, span: Stretch): Stretch {
  let start = 0;
  for (const { index, 0: signs } of text.matchAll(sentenceEnd)) {
    if (signs === '.' && isAbbreviation(wordBefore(text, index))) continue;
    const end = index + signs.length;
    if (end > span.start && end >= span.end) return { start, end };
    if (end <= span.start) start = end + text.slice(end, span.start).search(/\S|$/);
  }
  return { start, end: text.length };
}

/** The word that ends at an offset, or the last letters of a long one. */
function wordBefore(text: string, end: number): string {
  const letters = text.slice(Math.max(0, end - longestAbbreviation - 1), end);
  return /\p{L}*$/u.exec(letters)?.[0] ?? '';
}

function tail(text: string, room: number): string {
  if (text.length <= room) return text;
  const cut = text.slice(-room);
  return `… ${cut.slice(Math.max(0, cut.search(/\s|\p{Script=Han}/u))).trimStart()}`;
}

function head(text: string, room: number): string {
  if (text.length <= room) return text;
  const cut = text.slice(0, room);
  const word = Math.max(cut.search(/\s\S*$/u), 0);
  return `${word > room / 2 ? cut.slice(0, word) : cut} …`;
}
