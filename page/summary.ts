import type { EntryOnPage, Match } from '../corpus/match.ts';
import type { PageMatch } from './found.ts';
import { hasLine } from './highlights.ts';
import type { Lens } from './lens.ts';

type Page = Pick<Lens, 'matches'>;

/**
 * Entries in the order of their first occurrence, those inside a longer wording, too: its mark stands under them as
 * well. Only the popup asks, so only pages under it pay for it.
 */
export function summarise(page: Page): EntryOnPage[] {
  const byEntry = new Map<string, EntryOnPage>();
  const matches = page.matches();
  // The one mark of an entry in a section, or on the page, stands for its others.
  const marked = new Set(matches.filter(({ shown }) => shown).map(({ entry }) => entry));
  const withPlace = new Set<string>();
  for (const match of matches) {
    const isMarked = marked.has(match.entry);
    for (const one of [match, ...nestedIn(match)]) {
      const { entry, kind, confidence } = one;
      if (!hasLine(kind)) continue;
      const wording = otherWording(one, match);
      const isFirstWithPlace = one.place && !withPlace.has(entry);
      if (isFirstWithPlace) withPlace.add(entry);
      const before = byEntry.get(entry) ?? {
        count: 0,
        possible: 0,
        inside: 0,
        unmarked: 0,
        wording,
      };
      byEntry.set(entry, {
        entry,
        kind,
        count: before.count + 1,
        possible: before.possible + Number(confidence === 'possible'),
        inside: before.inside + Number(isMarked && one !== match),
        unmarked: before.unmarked + Number(!isMarked),
        wording: wording && before.wording && (isFirstWithPlace ? wording : before.wording),
      });
    }
  }
  return [...byEntry.values()];
}

/** The words of a template that is not said of the place in its name. */
function otherWording({ place, start, end }: Match, outer: PageMatch): string | undefined {
  return place === undefined
    ? undefined
    : outer.wording.slice(start - outer.start, end - outer.start);
}

/** Where to go for an entry: what is marked can be seen to be it, and better by itself than inside a longer wording. */
export function matchFor(page: Page, entry: string): PageMatch | undefined {
  const isIt = (match: { entry: string }) => match.entry === entry;
  const matches = page.matches().filter((match) => isIt(match) || nestedIn(match).some(isIt));
  const marked = matches.filter((match) => match.shown);
  return marked.find(isIt) ?? marked[0] ?? matches[0];
}

/** The matches inside a match, however deep, in reading order. */
export function nestedIn({ nested }: Pick<Match, 'nested'>): Match[] {
  return nested.flatMap((inner) => [inner, ...nestedIn(inner)]);
}
