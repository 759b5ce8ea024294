import { isNumber, token } from '../text/tokens.ts';
import { wordingField } from './layout.ts';
import type { Index } from './open.ts';

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
  /** Where the first tokens begin in `rules`, and how many there are. */
  readonly #firsts: number;
  readonly #count: number;
  readonly #opensWithNumber: boolean;

  constructor({ rules, flags, numberWords }: Index, offset: number) {
    this.#rules = rules;
    this.#flags = flags;
    this.#firsts = offset + 1;
    this.#count = rules[offset] as number;
    const firsts = rules.subarray(this.#firsts, this.#firsts + this.#count);
    this.opensWithPlace = this.groupOf(token.place) >= 0;
    this.#opensWithNumber = this.groupOf(token.number) >= 0;
    this.heads = this.#opensWithNumber ? [...firsts, ...numberWords] : firsts;
  }

  /** The group of wordings that begin with a token, -1 where none does. */
  groupOf(first: number): number {
    const rules = this.#rules;
    let low = this.#firsts;
    let high = low + this.#count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((rules[middle] as number) < first) low = middle + 1;
      else high = middle;
    }
    const isThere = low < this.#firsts + this.#count && rules[low] === first;
    return isThere ? low - this.#firsts : -1;
  }

  /** The group of wordings that begin with `{number}`, where a token is one; else -1. */
  groupOfNumbers(first: number): number {
    if (!this.#opensWithNumber || first === token.number) return -1;
    return isNumber(this.#flags, first) ? this.groupOf(token.number) : -1;
  }

  /** Where the wordings of a group begin, in the order of the seeds; those of the next group follow. */
  startOf(group: number): number {
    const starts = this.#firsts + this.#count;
    return this.#firsts - 1 + (this.#rules[starts + group] as number);
  }

  /** Every wording, in the order of the groups. */
  *wordings(): Generator<WordingAt> {
    const rules = this.#rules;
    const end = this.startOf(this.#count);
    for (let at = this.startOf(0); at < end; at = wordingEnd(rules, at)) {
      const ids = rules.subarray(at + wordingField.tokens, wordingEnd(rules, at));
      yield { ids, label: rules[at + wordingField.label] as number };
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
  return wording + wordingField.tokens + (rules[wording + wordingField.length] as number);
}
