import type { SeedConcept, SeedEntry, SeedPattern } from '../seed.ts';

/** An entry that is another's template with one place filled in, and how that place is written. */
export interface Instance {
  readonly entry: SeedEntry;
  /** The place's names as a choice of a pattern. */
  readonly place: string;
}

/** Entries whose parent is this template and whose own place is an entry: “a new Kaiping” of “a new {place}”. */
export function instancesOf(
  template: SeedEntry,
  entries: readonly SeedEntry[],
): readonly Instance[] {
  return entries.flatMap((entry) => {
    const place = entries.find((one) => one.id === entry.place && one.kind === 'place');
    if (entry.parent !== template.id || !place) return [];
    const names = [place.name, place.zh];
    return [{ entry, place: `(${names.filter(Boolean).join('|')})` }];
  });
}

/** The template's patterns with the place filled in. */
export function filledPatterns(template: SeedEntry, place: string): readonly SeedPattern[] {
  return template.patterns
    .filter(({ pattern }) => pattern.includes(slot))
    .map((one) => ({
      ...one,
      pattern: one.pattern.replaceAll(slot, place),
      ...gateOf(template, one),
    }));
}

/** The template's concepts with the place filled in. */
export function filledConcepts(template: SeedEntry, place: string): readonly SeedConcept[] {
  return template.concepts
    .filter(({ all }) => all.some((group) => group.includes(slot)))
    .map((one) => ({
      ...one,
      all: one.all.map((group) => group.replaceAll(slot, place)),
      ...gateOf(template, one),
    }));
}

const slot = '{place}';

/** A wording taken over from a template keeps the template's gate. */
function gateOf(template: SeedEntry, wording: SeedPattern | SeedConcept) {
  return { when: wording.when ?? template.when };
}
