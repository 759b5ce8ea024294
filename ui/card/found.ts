import type { Match } from '../../corpus/match.ts';

/** What the page says where the card was opened. Absent for an entry that was reached by a link. */
export interface FoundHere {
  /** The words as the page has them. */
  readonly wording: string;
  readonly confidence: Match['confidence'];
  readonly via: Match['reason']['via'];
  /** What filled a template's `{place}`, where it is another place than the one in the entry's name. */
  readonly place?: string | undefined;
  /** Entries inside these words (ids), in reading order, each once. */
  readonly nested: readonly string[];
}
