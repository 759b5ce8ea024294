import type { AsPlainObject } from 'minisearch';
import type { Article } from '../article.ts';
import type { Mention } from '../card.ts';
import type { Entry } from '../entry.ts';

/** Raised whenever the shape of the compiled data changes. */
export const libraryVersion = 1;

/** The compiled corpus apart from the matching index: plain data for cards, pages and the look-up. */
export interface LibraryData {
  readonly version: typeof libraryVersion;
  readonly entries: readonly Entry[];
  readonly articles: readonly Article[];
  readonly mentions: readonly Mention[];
  /** A MiniSearch index, ready to load. */
  readonly search: AsPlainObject;
}
