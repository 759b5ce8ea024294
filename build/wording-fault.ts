import type { PatternError } from '../corpus/compiler/pattern-error.ts';
import type { SeedEntry } from '../corpus/seed.ts';
import type { Seeds } from './seeds/load.ts';
import type { SeedFault } from './seeds/seed-error.ts';

/** The file and line of a wording that could not be compiled. */
export function wordingFault(seeds: Seeds, error: PatternError): SeedFault {
  const { set, pattern, remark } = error;
  if (set !== undefined) return seeds.setFault(set, pattern, remark);
  const entry = seeds.entries.find(({ id }) => id === error.entry);
  return seeds.fault(error.entry ?? '', entry ? pathOf(entry, pattern) : [], remark);
}

type Path = readonly (string | number)[];

/** Where a wording stands in its entry. */
function pathOf(entry: SeedEntry, wording: string): Path {
  const { patterns, concepts, renderings, posts, titles, when, unless, name, zh } = entry;
  // As the compiler reads them; in the seeds a chain is one line.
  const chains = entry.chains.map((chain) => chain.map((set) => `$${set}`));
  const written = { patterns, concepts, chains, renderings, posts, titles, when, unless, name, zh };
  return pathIn(written, wording) ?? [];
}

/** The way to the first text of a value that is the one wanted. */
function pathIn(value: unknown, wanted: string): Path | undefined {
  if (value === wanted) return [];
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const rest = pathIn(inner, wanted);
    if (rest) return [Array.isArray(value) ? Number(key) : key, ...rest];
  }
  return undefined;
}
