import type { Kind } from '../corpus/entry.ts';
import type { PageMatch } from './found.ts';
import type { Lens } from './lens.ts';

/** An entry on this page. */
export interface EntryOnPage {
  readonly entry: string;
  readonly kind: Kind;
  /** Occurrences that a reader can see. */
  readonly count: number;
  /** Those of them that are marked. */
  readonly shown: number;
  /** Id of the first match, for going there: the first that is marked, if any is. */
  readonly first: number;
  /** That match's words. */
  readonly wording: string;
}

/** What is on this page: entries in the order of their first occurrence. */
export interface Summary {
  readonly entries: readonly EntryOnPage[];
  /** Matches that a reader can see, and those of them that are marked. */
  readonly count: number;
  readonly shown: number;
  /** False while parts of the page have not been read. */
  readonly complete: boolean;
}

/** Apart from the lens: only the popup asks, so only pages over which it is opened pay for it. */
export function summarise(page: Pick<Lens, 'matches' | 'complete'>): Summary {
  const byEntry = new Map<string, PageMatch[]>();
  for (const match of page.matches()) {
    const others = byEntry.get(match.entry);
    if (others) others.push(match);
    else byEntry.set(match.entry, [match]);
  }
  const entries = [...byEntry.values()].flatMap(entryOf);
  const total = (key: 'count' | 'shown') => entries.reduce((sum, entry) => sum + entry[key], 0);
  return { entries, count: total('count'), shown: total('shown'), complete: page.complete };
}

function entryOf(matches: readonly PageMatch[]): EntryOnPage[] {
  const shown = matches.filter((match) => match.shown);
  const first = shown[0] ?? matches[0];
  if (!first) return [];
  const { entry, kind, id, wording } = first;
  return [{ entry, kind, count: matches.length, shown: shown.length, first: id, wording }];
}
