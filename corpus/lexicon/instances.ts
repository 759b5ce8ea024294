import type { SeedConcept, SeedEntry, SeedPattern } from '../seed.ts';

/** An entry that is another's template with one place filled in, and how that place is written. */
export interface Instance {
  readonly entry: SeedEntry;
  /** The place's names as a choice of a pattern. */
  readonly place: string;
}

/**
 * Those entries of a template's own (its children) whose place is an entry too: “a new Kaiping” of “a new {place}”.
 */
export function instancesOf(
  children: readonly SeedEntry[],
  byId: ReadonlyMap<string, SeedEntry>,
): readonly Instance[] {
  return children.flatMap((entry) => {
    const place = byId.get(entry.place ?? '');
    if (place?.kind !== 'place') return [];
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
