import { isHan } from './units.ts';

/** Longest wording, in characters, whose rims are checked: longer ones do not arise by chance. */
const longestChecked = 3;
/** Characters on each side that the segmenter is shown. */
const context = 6;

/**
 * Tells whether a short Chinese wording stands on word boundaries (业余|中华 holds no 余中华). The segmenter is
 * asked about one pair of characters at a time, and only where they are a word about the whole context; answers
 * are kept, for it costs a hundred times what a scan does.
 */
export class ChineseBoundaries {
  private readonly words = new Map<string, boolean>();
  private readonly contexts = new Map<string, readonly string[]>();
  /** Made when it is first needed: that alone takes several milliseconds. */
  private segmenter: Intl.Segmenter | undefined;

  /** Offsets are UTF-16 units of the text. */
  fits(text: string, start: number, end: number): boolean {
    if (end - start > longestChecked) return true;
    return this.opens(text, start, end) && this.closes(text, start, end);
  }

  /** The word that begins at an offset, as far as Chinese characters go; empty where none stands there. */
  wordAt(text: string, start: number): string {
    return this.segments(hanAfter(text, start))[0] ?? '';
  }

  /** Whether a wording of any length begins where a word does. */
  opens(text: string, start: number, end: number): boolean {
    if (!isHanAt(text, start - 1) || !isHanAt(text, start)) return true;
    if (!this.isWord(text.slice(start - 1, start + 1))) return true;
    const before = hanBefore(text, start);
    if (this.cuts(before + text.slice(start, end) + hanAfter(text, end), before.length))
      return true;
    return (this.segments(before).at(-1)?.length ?? 0) > 1;
  }

  /** Whether a wording of any length ends where a word does. */
  closes(text: string, start: number, end: number): boolean {
    if (!isHanAt(text, end - 1) || !isHanAt(text, end)) return true;
    if (!this.isWord(text.slice(end - 1, end + 1))) return true;
    const before = hanBefore(text, start);
    const after = hanAfter(text, end);
    if (this.cuts(before + text.slice(start, end) + after, before.length + end - start))
      return true;
    return (this.segments(after)[0]?.length ?? 0) > 1;
  }

  private isWord(pair: string): boolean {
    let known = this.words.get(pair);
    if (known === undefined) {
      known = this.segments(pair).length === 1;
      remember(this.words, pair, known);
    }
    return known;
  }

  /** Whether the segmenter puts a boundary at an offset. */
  private cuts(text: string, at: number): boolean {
    let offset = 0;
    for (const segment of this.segments(text)) {
      if (offset === at) return true;
      offset += segment.length;
    }
    return offset === at;
  }

  private segments(text: string): readonly string[] {
    let known = this.contexts.get(text);
    if (!known) {
      this.segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
      known = Array.from(this.segmenter.segment(text), ({ segment }) => segment);
      remember(this.contexts, text, known);
    }
    return known;
  }
}

/** Most answers kept; then it starts afresh. */
const mostKept = 20_000;

function remember<Value>(map: Map<string, Value>, key: string, value: Value): void {
  if (map.size >= mostKept) map.clear();
  map.set(key, value);
}

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
