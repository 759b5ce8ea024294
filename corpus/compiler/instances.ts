import type { SeedEntry } from '../seed.ts';
import type { Regions } from './regions.ts';

/**
 * The entries of a template's own (its children) whose place is an entry too, “a new Kaiping” of “a new {place}”: number
 * of the template, region of the place, number of the entry.
 */
export function instancesOf(entries: readonly SeedEntry[], regions: Regions): number[] {
  const numbers = new Map(entries.map(({ id }, number) => [id, number]));
  return entries.flatMap(({ parent, place }, number) => {
    const template = numbers.get(parent ?? '');
    const region = regions.find(place ?? '');
    const asksForPlace = template !== undefined && isTemplate(entries[template]);
    return asksForPlace && region !== undefined ? [template, region, number] : [];
  });
}

/** Whether some wording of an entry has a `{place}`. */
export function isTemplate(entry: SeedEntry | undefined): boolean {
  const wordings = [
    ...(entry?.patterns ?? []).map(({ pattern }) => pattern),
    ...(entry?.concepts ?? []).flatMap(({ all }) => all),
  ];
  return wordings.some((wording) => wording.includes('{place}'));
}
