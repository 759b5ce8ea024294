import type { Kind } from '../corpus/entry.ts';
import type { Lens } from './lens.ts';

/** An entry on this page. */
export interface EntryOnPage {
  readonly entry: string;
  readonly kind: Kind;
  /** Occurrences that a reader can see, marked or not. */
  readonly count: number;
}

/** Entries in the order of their first occurrence. Only the popup asks, so only pages under it pay for it. */
export function summarise(page: Pick<Lens, 'matches'>): EntryOnPage[] {
  const byEntry = new Map<string, EntryOnPage>();
  for (const { entry, kind } of page.matches()) {
    byEntry.set(entry, { entry, kind, count: (byEntry.get(entry)?.count ?? 0) + 1 });
  }
  return [...byEntry.values()];
}
