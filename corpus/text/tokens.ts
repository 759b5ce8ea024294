/** Token ids that mean the same in every index. */
export const token = {
  /** A word or character that the lexicon does not know. */
  unknown: 0,
  /** The end of a sentence. */
  end: 1,
  /** A slot of patterns; no text gives it. */
  place: 2,
  /** The other slot of patterns; in a text, a number that the lexicon does not know. */
  number: 3,
  /** `+` between the parts of a formula. */
  plus: 4,
  /** a, an, the: read over. */
  article: 5,
  /** The first id of a word or character of the lexicon. */
  first: 6,
} as const;

/** Whether a token of a wording stands for a place or a number. */
export function isSlot(id: number): boolean {
  return id === token.place || id === token.number;
}

/** Number of the bit that says: a longer sequence begins here. */
export const opensBit = 25;

/** What the scanner must do at a token. Tables hold it above the id, so that one look-up gives both. */
export const flag = {
  /** A sequence of the lexicon is this one token. */
  single: 1 << 24,
  /** A longer sequence begins with it. */
  opens: 1 << opensBit,
  /** It is a number, in digits or words, and patterns ask for numbers. */
  number: 1 << 26,
} as const;

/** Bits of an id below its flags. */
export const idBits = 24;
export const idMask = (1 << idBits) - 1;

/** Whether a token is a number, in digits or words, or an ordinal. `flags` has those of each id, without the id's bits. */
export function isNumber(flags: Uint8Array, id: number): boolean {
  return id === token.number || (((flags[id] ?? 0) << idBits) & flag.number) !== 0;
}

/**
 * The tokens of one text, in typed arrays that are used again for the next one: a page of many blocks costs no
 * garbage. `starts` and `ends` are UTF-16 offsets; a Chinese character is one unit long and has no `ends`.
 */
export class Tokens {
  ids: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
  count = 0;
  /** Token numbers where a known sequence may begin, ascending; one may stand twice. */
  candidates: Int32Array;
  candidateCount = 0;

  constructor(size = 1024) {
    this.ids = new Int32Array(size);
    this.starts = new Int32Array(size);
    this.ends = new Int32Array(size);
    this.candidates = new Int32Array(size * 2);
  }

  /** Makes room for a text of so many units; a token has at least one. */
  reserve(units: number): void {
    if (units + 2 < this.ids.length) return;
    const size = Math.max(units + 3, this.ids.length * 2);
    this.ids = new Int32Array(size);
    this.starts = new Int32Array(size);
    this.ends = new Int32Array(size);
    this.candidates = new Int32Array(size * 2);
  }

  /** A lasting copy, as short as its text; candidates stay behind. */
  copy(): Tokens {
    const copy = new Tokens(0);
    copy.ids = this.ids.slice(0, this.count);
    copy.starts = this.starts.slice(0, this.count);
    copy.ends = this.ends.slice(0, this.count);
    copy.count = this.count;
    return copy;
  }
}
