import type { Index } from '../lexicon/open.ts';
import { ChineseBoundaries } from '../text/chinese-boundaries.ts';
import { Presence } from '../text/presence.ts';
import { Tokens } from '../text/tokens.ts';

/**
 * The index and the room to work in while one request is answered. What of the page's text is put there goes with the
 * request: the index alone outlives it.
 */
export class Workspace {
  readonly index: Index;
  /** Those of the text that was scanned last. */
  readonly tokens = new Tokens();
  readonly boundaries = new ChineseBoundaries();
  #placed: Presence | undefined;

  constructor(index: Index) {
    this.index = index;
  }

  /** Made when it is first needed: most requests end without. */
  get presence(): Presence {
    this.#placed ??= new Presence(this.index.flags.length);
    return this.#placed;
  }
}
