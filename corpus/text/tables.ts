/** What the scanner reads; all of it views over the index's one buffer. */
export interface Tables {
  /** Folded value of every UTF-16 code unit, see `units.ts`. */
  readonly fold: Int32Array;
  /**
   * Open-addressing hash table of known word forms, three numbers a slot: two hashes, and token id with flags.
   * Its slots are a power of two.
   */
  readonly words: Int32Array;
  /** One bit per hash of a pair of tokens that some sequence begins with; size a power of two. */
  readonly pairs: Int32Array;
}
