import type { Kind } from '../corpus/entry.ts';
import type { Lens } from './lens.ts';

/** An entry on this page. */
export interface EntryOnPage {
  readonly entry: string;
  readonly kind: Kind;
  /** Occurrences that a reader can see, marked or not. */
  readonly count: number;
  /** How many of them are only possible. */
  readonly possible: number;
  /** Whether any of them is marked at the density chosen. */
  readonly marked: boolean;
}

/** Entries in the order of their first occurrence. Only the popup asks, so only pages under it pay for it. */
export function summarise(page: Pick<Lens, 'matches'>): EntryOnPage[] {
  const byEntry = new Map<string, EntryOnPage>();
  for (const { entry, kind, confidence, shown } of page.matches()) {
    const before = byEntry.get(entry) ?? { count: 0, possible: 0, marked: false };
    byEntry.set(entry, {
      entry,
      kind,
      count: before.count + 1,
      possible: before.possible + Number(confidence === 'possible'),
      marked: before.marked || shown,
    });
  }
  return [...byEntry.values()];
}
