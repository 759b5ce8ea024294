import type { Condition, SeedConcept, SeedEntry } from '../seed.ts';

/** Tokens that each further word of a chain may take: itself, and words like “of the” before it. */
const stepLength = 3;

const aboutPolicy: Condition = { is: 'block', words: ['$policy', '$party', '$guangdong'] };

/**
 * Makes concepts of chains: a translation of each word, in any order, close together. The fewer words, the more the
 * page has to vouch for them; where an entry asks what place the page is about, so do its chains.
 */
export class Chains {
  /** How many chains use a word: the rarest one wakes the search. */
  readonly #uses = new Map<string, number>();

  constructor(entries: readonly SeedEntry[]) {
    for (const word of entries.flatMap(({ chains }) => chains.flat())) {
      this.#uses.set(word, (this.#uses.get(word) ?? 0) + 1);
    }
  }

  conceptOf(chain: readonly string[], when: readonly Condition[]): SeedConcept {
    const rarestFirst = [...chain].sort(
      (one, other) => (this.#uses.get(one) ?? 0) - (this.#uses.get(other) ?? 0),
    );
    return {
      all: rarestFirst.map((word) => `$${word}`),
      within: stepLength * (chain.length - 1),
      when: gateFor(chain.length, placesOf(when)),
    };
  }
}

function gateFor(words: number, places: readonly string[]): readonly Condition[] {
  const page: Condition = { is: 'page', entries: words === 2 ? 2 : 1 };
  const here: Condition[] = places.length > 0 ? [{ is: 'here', places }] : [];
  const ways = words <= 3 ? [[page, aboutPolicy]] : [[page], [aboutPolicy]];
  return ways.map((way) => ({ is: 'all', of: [...here, ...way] }));
}

function placesOf(when: readonly Condition[]): string[] {
  return when.flatMap((one) =>
    one.is === 'here' ? one.places : one.is === 'all' ? placesOf(one.of) : [],
  );
}
