import type { Article } from '../article.ts';
import type { Mention } from '../card.ts';
import type { Entry } from '../entry.ts';
import type { CompiledLookup } from './search.ts';

/** Raised whenever the shape of the compiled data changes. */
export const libraryVersion = 4;

/** The compiled corpus apart from the matching index: plain data for cards, pages and the look-up. */
export interface LibraryData {
  readonly version: typeof libraryVersion;
  readonly entries: readonly Entry[];
  readonly articles: readonly Article[];
  readonly mentions: readonly Mention[];
  readonly search: CompiledLookup;
}
