import type { Match } from '../../corpus/match.ts';

/** What the page says where the card was opened. Absent for an entry that was reached by a link. */
export interface FoundHere {
  /** The words as the page has them. */
  readonly wording: string;
  readonly confidence: Match['confidence'];
  readonly via: Match['reason']['via'];
  /** Of a template the place that it is said of, where it is not the one in the entry's name; `null` where the words name none. */
  readonly place?: Match['place'];
  /** Entries inside these words (ids), in reading order, each once. */
  readonly nested: readonly string[];
}
