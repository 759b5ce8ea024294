import type { Kind, Salience } from './entry.ts';
import type { Period } from './period.ts';

/**
 * How sure a match is. `exact`: a listed rendering. `variant`: the same words inflected, reordered or
 * spelled otherwise. `possible`: enough of it, words of more than one meaning, or a name with nothing near it to
 * confirm the person.
 */
export type Confidence = 'exact' | 'variant' | 'possible';

/** Why a match counts; for the card, the report and the tests. */
export interface Reason {
  readonly via: 'rendering' | 'pattern' | 'concept' | 'name';
  /** The gate that let it pass, as the seeds word it, e.g. `quoted` or `near: Heshan`. */
  readonly gate?: string;
}

/** An entry found in a block. Offsets are UTF-16 code units of the block's text, end exclusive. */
export interface Match {
  readonly start: number;
  readonly end: number;
  /** Entry id. */
  readonly entry: string;
  readonly kind: Kind;
  readonly salience: Salience;
  readonly confidence: Confidence;
  readonly reason: Reason;
  /**
   * Of a template the place that it is said of, as the page words it, where it is another than the one in the entry's name;
   * `null` where its words name none, its paragraph does not name that one, and the page is not about it.
   */
  readonly place?: string | null;
  /** Shorter matches inside this one, in reading order; none of them overlaps another. */
  readonly nested: readonly Match[];
}

/**
 * What the page has shown so far. It only grows, and it is plain data that travels with messages: the
 * matcher itself remembers nothing between calls.
 */
export interface PageSignals {
  /** Entries found that can mean nothing else (ids, each once). */
  readonly anchors: readonly string[];
  /** People confirmed on this page by a post, a body, or a place beside what officials do (ids, each once). */
  readonly people: readonly string[];
  /** Entry id or gazetteer name of the place the page is about; `null` when it was looked for and not found. */
  readonly here?: string | null;
  /**
   * How many different words of Party and state affairs stood together, in the lead or in one block, as far as
   * that has been asked. A long page without any is about something else, whatever words it has in common.
   */
  readonly affairs?: number;
  /** When the page's beginning is dated, each month or year once. */
  readonly dates?: readonly Period[];
  /** Whether the page's beginning is about another country or party and hardly about China and its own, or never comes to China. */
  readonly foreign?: boolean;
}

/** Text in, matches out. Cutting the same text into other requests changes nothing once `waiting` is asked again. */
export interface Request {
  /** Runs of text that no block boundary cuts. */
  readonly blocks: readonly string[];
  /** What earlier requests of the same page returned. */
  readonly signals?: PageSignals;
  /** Title and first couple of thousand characters of the page, to tell what place it is about. */
  readonly lead?: string;
}

/** The answer to one request. */
export interface Reading {
  /** Per block, in reading order, longest match on top. */
  readonly matches: readonly (readonly Match[])[];
  /** The signals given, plus what these blocks add. */
  readonly signals: PageSignals;
  /** Blocks that hold something which more signals than these could let pass: ask again when they have grown. */
  readonly waiting: readonly number[];
}

/** What the matches of a page come to for one entry. */
export interface EntryOnPage {
  readonly entry: string;
  readonly kind: Kind;
  /** Occurrences that a reader can see, marked or not. */
  readonly count: number;
  /** How many of them are only possible. */
  readonly possible: number;
  /** How many of them have no mark of their own but stand inside a longer wording that has one. */
  readonly inside: number;
  /** How many of them the density chosen leaves out, with the longer wording that they stand inside. */
  readonly unmarked: number;
  /**
   * Of a template the words that stand there, the first that name a place if any do; not if one of its occurrences is said of
   * the place in its name.
   */
  readonly wording?: string | undefined;
}
