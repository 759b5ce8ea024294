import { isHan } from './units.ts';

/** Longest wording, in characters, whose rims are checked: longer ones do not arise by chance. */
const longestChecked = 3;
/** Characters on each side that the segmenter is shown. */
const context = 6;

/**
 * Tells whether a short Chinese wording stands on word boundaries (业余|中华 holds no 余中华). The segmenter is
 * asked about one pair of characters at a time, and only where they are a word about the whole context; its answers
 * are kept as long as this is, for it costs a hundred times what a scan does.
 */
export class ChineseBoundaries {
  /** Whether two characters are a word. */
  readonly #pairs = new Map(notWords.map((pair) => [pair, false]));
  readonly #words = new Map<string, Word>();
  #segmenter: Intl.Segmenter | undefined;

  /** Offsets are UTF-16 units of the text. */
  fits(text: string, start: number, end: number): boolean {
    if (end - start > longestChecked) return true;
    return this.opens(text, start, end) && this.closes(text, start, end);
  }

  /** The word that begins at an offset, as far as Chinese characters go; empty where none stands there. */
  wordAt(text: string, start: number): string {
    return this.#word(hanAfter(text, start), 0).segment;
  }

  /** Whether a wording of any length begins where a word does. */
  opens(text: string, start: number, end: number): boolean {
    if (!isHanAt(text, start - 1) || !isHanAt(text, start)) return true;
    if (!this.#isWord(text.slice(start - 1, start + 1))) return true;
    const before = hanBefore(text, start);
    if (this.#cuts(before + text.slice(start, end) + hanAfter(text, end), before.length))
      return true;
    return this.#word(before, before.length - 1).segment.length > 1;
  }

  /** Whether a wording of any length ends where a word does. */
  closes(text: string, start: number, end: number): boolean {
    if (!isHanAt(text, end - 1) || !isHanAt(text, end)) return true;
    if (!this.#isWord(text.slice(end - 1, end + 1))) return true;
    const before = hanBefore(text, start);
    const after = hanAfter(text, end);
    if (this.#cuts(before + text.slice(start, end) + after, before.length + end - start))
      return true;
    return this.#word(after, 0).segment.length > 1;
  }

  #isWord(pair: string): boolean {
    let known = this.#pairs.get(pair);
    if (known === undefined) {
      known = this.#segment(pair, 0).segment === pair;
      this.#pairs.set(pair, known);
    }
    return known;
  }

  /** Whether the segmenter puts a boundary at an offset. */
  #cuts(text: string, at: number): boolean {
    return at === text.length || this.#word(text, at).index === at;
  }

  /** The word that the segmenter sees at an offset of a text. Asking for one costs half of asking for all. */
  #word(text: string, at: number): Word {
    const key = at + text;
    let known = this.#words.get(key);
    if (!known) {
      known = this.#segment(text, at);
      this.#words.set(key, known);
    }
    return known;
  }

  /** The segmenter is made when it is first needed: the first one of all takes several milliseconds, each further one next to none. */
  #segment(text: string, at: number): Word {
    this.#segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
    return this.#segmenter.segment(text).containing(at) ?? noWord;
  }
}

type Word = Pick<Intl.SegmentData, 'segment' | 'index'>;
const noWord: Word = { segment: '', index: -1 };

/** Names in the segmenter's dictionary that are nearly always a word and the beginning of a place: 由|江门, 在|江边. */
const notWords = ['由江', '在江', '向江', '和江', '向台'];

function isHanAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && isHan(text.charCodeAt(at));
}

function hanBefore(text: string, end: number): string {
  let start = end;
  while (end - start < context && isHanAt(text, start - 1)) start--;
  return text.slice(start, end);
}

function hanAfter(text: string, start: number): string {
  let end = start;
  while (end - start < context && isHanAt(text, end)) end++;
  return text.slice(start, end);
}
