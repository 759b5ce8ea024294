import { wordSetAt } from '../lexicon/decode.ts';
import { countBelow } from '../lexicon/sorted.ts';
import type { WordSet } from '../lexicon/word-set.ts';
import type { Period } from '../period.ts';
import { quoteOffsets } from '../text/quote-signs.ts';
import { token } from '../text/tokens.ts';
import { BlockText } from './block-text.ts';
import { datesIn, yearsIn } from './dates.ts';
import type { Occurrence, Span } from './span.ts';
import { endsAt, wordingAt } from './wording-at.ts';

/** A block of text, and what has been asked about it. */
export class ScannedBlock extends BlockText {
  #lastSentence: Span = { from: 0, to: 0 };
  #sentenceEnds: readonly number[] | undefined;
  #found: Map<number, readonly Occurrence[]> | undefined;
  #quotes: readonly number[] | undefined;
  #dates: Map<number, readonly Period[]> | undefined;
  #years: Map<number, readonly number[]> | undefined;

  /** The tokens between the sentence ends round a token. */
  sentence(at: number): Span {
    const last = this.#lastSentence;
    if (at >= last.from && at < last.to) return last;
    this.#sentenceEnds ??= this.#findEnds();
    const ends = this.#sentenceEnds;
    const next = countBelow(ends, (end) => end < at);
    this.#lastSentence = { from: (ends[next - 1] ?? -1) + 1, to: ends[next] ?? this.tokens.count };
    return this.#lastSentence;
  }

  /** When the sentence round a token is dated. Remembered: a long one may name many meetings. */
  datesOfSentence(at: number): readonly Period[] {
    this.#dates ??= new Map();
    return this.#ofSentence(at, datesIn, this.#dates);
  }

  /** The years that are named in the sentence round a token. Remembered too. */
  yearsOfSentence(at: number): readonly number[] {
    this.#years ??= new Map();
    return this.#ofSentence(at, yearsIn, this.#years);
  }

  /** What is read in the sentence round a token, once for each sentence. */
  #ofSentence<Read>(at: number, read: (text: string) => Read, known: Map<number, Read>): Read {
    const sentence = this.sentence(at);
    const before = known.get(sentence.from);
    if (before !== undefined) return before;
    const found = read(this.textOf(sentence));
    known.set(sentence.from, found);
    return found;
  }

  /** Whether a quotation mark stands between two offsets of the text. */
  hasQuoteSign(from: number, to: number): boolean {
    this.#quotes ??= quoteOffsets(this.text);
    const next = this.#quotes[countBelow(this.#quotes, (at) => at < from)];
    return next !== undefined && next < to;
  }

  /** Where wordings of a set stand, each place with its first wording. Remembered: many gates ask the same. */
  occurrences(offset: number): readonly Occurrence[] {
    this.#found ??= new Map();
    let found = this.#found.get(offset);
    if (!found) {
      found = this.#findAll(wordSetAt(this.index, offset));
      this.#found.set(offset, found);
    }
    return found;
  }

  /** The first wording of a set in a range that does not touch `except`, where one is given. */
  occurrenceIn(offset: number, range: Span, except: Span = nothing): Occurrence | undefined {
    const all = this.occurrences(offset);
    if (all.length === 0) return undefined;
    const first = countBelow(all, (one) => one.from < range.from);
    for (let i = first; i < all.length; i++) {
      const one = all[i] as Occurrence;
      if (one.from >= range.to) return undefined;
      if (one.to <= range.to && (one.to <= except.from || one.from >= except.to)) return one;
    }
    return undefined;
  }

  #findEnds(): number[] {
    const { ids, count } = this.tokens;
    const ends: number[] = [];
    for (let at = 0; at < count; at++) if (ids[at] === token.end) ends.push(at);
    return ends;
  }

  #findAll(set: WordSet): readonly Occurrence[] {
    const places = this.#placesOf(set.heads);
    if (places.length === 0) return none;
    places.sort(ascending);
    const found: Occurrence[] = [];
    let last = -1;
    for (const at of places) {
      const occurrence = at === last ? undefined : wordingAt(set, { block: this, at });
      if (occurrence) found.push(occurrence);
      last = at;
    }
    return found;
  }

  /** Where any of some tokens stand, in no order. */
  #placesOf(ids: ArrayLike<number>): number[] {
    const { presence } = this.workspace;
    presence.load(this);
    const places: number[] = [];
    for (let i = 0; i < ids.length; i++) {
      const id = ids[i] as number;
      if (id === token.place) for (const { from } of this.places.all()) places.push(from);
      else for (let at = presence.first(id); at >= 0; at = presence.after(at)) places.push(at);
    }
    return places;
  }

  /** Whether any of some tokens occurs in a range. */
  holdsAny(ids: ArrayLike<number>, { from, to }: Span): boolean {
    const { presence } = this.workspace;
    presence.load(this);
    for (let i = 0; i < ids.length; i++) {
      for (let at = presence.first(ids[i] as number); at >= 0 && at < to; at = presence.after(at)) {
        if (at >= from) return true;
      }
    }
    return false;
  }

  /** A wording of a set that ends where a range does and begins inside it. */
  endingAt(offset: number, range: Span): Occurrence | undefined {
    const set = wordSetAt(this.index, offset);
    if (!set.mayEndWith(this.id(range.to - 1))) return undefined;
    for (let at = range.to - 1; at >= range.from; at--) {
      const found = wordingAt(set, { block: this, at }, endsAt(range.to));
      if (found) return found;
    }
    return undefined;
  }

  /** A wording of a set that begins at a token. */
  beginningAt(offset: number, at: number): Occurrence | undefined {
    return wordingAt(wordSetAt(this.index, offset), { block: this, at });
  }
}

const none: readonly never[] = [];
const nothing: Span = { from: 0, to: 0 };
const ascending = (a: number, b: number) => a - b;
