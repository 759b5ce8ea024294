import { isNumber, token } from '../text/tokens.ts';
import { lengthBits, longestWording, wordingField } from './layout.ts';
import type { Index } from './open.ts';
import { sortedIndexOf } from './sorted.ts';

/**
 * A set of wordings, read where it lies: nothing is copied out of the index, which has more of them than any page asks for. A
 * wording is known by its offset in `rules`; see “Records of `rules`” in `corpus/lexicon/layout.ts`.
 */
export class WordSet {
  /** Tokens that wordings begin with; every word that is a number where one begins with `{number}`. */
  readonly heads: ArrayLike<number>;
  readonly opensWithPlace: boolean;
  readonly #rules: Int32Array;
  readonly #flags: Uint8Array;
  /** Ascending. */
  readonly #firsts: Int32Array;
  readonly #record: number;
  readonly #opensWithNumber: boolean;
  /** Put together when it is first asked for. */
  #closings: ReadonlySet<number> | undefined;

  constructor(index: Index, record: number) {
    const { rules } = index;
    this.#rules = rules;
    this.#flags = index.flags;
    this.#record = record;
    this.#firsts = rules.subarray(record + 1, record + 1 + (rules[record] as number));
    this.opensWithPlace = this.groupOf(token.place) >= 0;
    this.#opensWithNumber = this.groupOf(token.number) >= 0;
    this.heads = this.#opensWithNumber ? [...this.#firsts, ...index.numberWords] : this.#firsts;
  }

  /** The group of wordings that begin with a token, -1 where none does. */
  groupOf(first: number): number {
    return sortedIndexOf(this.#firsts, first);
  }

  /** The group of wordings that begin with `{number}`, where a token is one; else -1. */
  groupOfNumbers(first: number): number {
    if (!this.#opensWithNumber || first === token.number) return -1;
    return isNumber(this.#flags, first) ? this.groupOf(token.number) : -1;
  }

  /** Where the wordings of a group begin, in the order of the seeds; those of the next group follow. */
  startOf(group: number): number {
    const start = this.#rules[this.#record + 1 + this.#firsts.length + group] as number;
    return this.#record + start;
  }

  /** Whether a wording may end with a token: with the very one, or in a slot. */
  mayEndWith(id: number): boolean {
    this.#closings ??= new Set(Array.from(this.wordings(), ({ ids }) => ids.at(-1) ?? 0));
    const ends = this.#closings;
    return ends.has(id) || ends.has(token.place) || ends.has(token.number);
  }

  /** Every wording, in the order of the groups. */
  *wordings(): Generator<WordingAt> {
    const rules = this.#rules;
    const end = this.startOf(this.#firsts.length);
    for (let at = this.startOf(0); at < end; at = wordingEnd(rules, at)) {
      const ids = rules.subarray(at + wordingField.tokens, wordingEnd(rules, at));
      yield { ids, label: wordingLabel(rules, at) };
    }
  }
}

export interface WordingAt {
  readonly ids: Int32Array;
  /** The string that is the pattern as the seeds write it. */
  readonly label: number;
}

/** Behind the last token of a wording. */
export function wordingEnd(rules: Int32Array, wording: number): number {
  const length = (rules[wording + wordingField.head] as number) & longestWording;
  return wording + wordingField.tokens + length;
}

/** The string that is its pattern. */
export function wordingLabel(rules: Int32Array, wording: number): number {
  return (rules[wording + wordingField.head] as number) >>> lengthBits;
}
