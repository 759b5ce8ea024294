/**
 * Bits by token id, for a handful of ids among many thousands: two small arrays that stay in the cache, where a
 * table over all ids would not.
 */
export class IdMap {
  readonly #keys: Int32Array;
  readonly #bits: Int32Array;
  readonly #mask: number;

  constructor(entries: Iterable<readonly [number, number]>) {
    const all = new Map<number, number>();
    for (const [id, bits] of entries) all.set(id, (all.get(id) ?? 0) | bits);
    let size = 8;
    while (size < all.size * 3) size *= 2;
    this.#mask = size - 1;
    this.#keys = new Int32Array(size);
    this.#bits = new Int32Array(size);
    for (const [id, bits] of all) {
      let slot = id & this.#mask;
      while (this.#keys[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#keys[slot] = id;
      this.#bits[slot] = bits;
    }
  }

  /** 0 where the id is not there. Ids are above 0; the unknown token is never there. */
  get(id: number): number {
    const keys = this.#keys;
    const mask = this.#mask;
    for (let slot = id & mask; ; slot = (slot + 1) & mask) {
      const key = keys[slot] as number;
      if (key === id) return this.#bits[slot] as number;
      if (key === 0) return 0;
    }
  }
}
