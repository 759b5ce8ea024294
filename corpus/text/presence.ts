import type { Tokens } from './tokens.ts';

/**
 * Where each token of one block stands: by id its first place, from each place the next one of the same id. The
 * arrays serve one block after another; stamps tell which entries are of the present one, so none has to be cleared.
 */
export class Presence {
  readonly #stamps: Int32Array;
  readonly #heads: Int32Array;
  #next = new Int32Array(256);
  #stamp = 0;
  #owner: object | undefined;

  constructor(idCount: number) {
    this.#stamps = new Int32Array(idCount);
    this.#heads = new Int32Array(idCount);
  }

  /** Makes the arrays speak of a block, if they do not already; whoever asks says so first. */
  load(block: { readonly tokens: Tokens }): void {
    if (this.#owner === block) return;
    const { tokens } = block;
    this.#owner = block;
    this.#stamp++;
    if (this.#next.length < tokens.count) this.#next = new Int32Array(tokens.count * 2);
    const stamps = this.#stamps;
    const heads = this.#heads;
    const next = this.#next;
    const stamp = this.#stamp;
    const { ids } = tokens;
    for (let at = tokens.count - 1; at >= 0; at--) {
      const id = ids[at] as number;
      next[at] = stamps[id] === stamp ? (heads[id] as number) : -1;
      stamps[id] = stamp;
      heads[id] = at;
    }
  }

  /** First place of a token, -1 where it does not occur. */
  first(id: number): number {
    return this.#stamps[id] === this.#stamp ? (this.#heads[id] as number) : -1;
  }

  /** The next place of the same token, -1 behind the last. */
  after(at: number): number {
    return this.#next[at] as number;
  }
}
