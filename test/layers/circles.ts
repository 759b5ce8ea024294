import type { Source } from './sources.ts';

/** The files whose imports, types too, lead back to themselves, and those between two such circles. */
export function inCircles(sources: readonly Source[]): string[] {
  let left = sources;
  for (;;) {
    const paths = new Set(left.map(({ path }) => path));
    const imported = new Set(left.flatMap(({ imports }) => imports.map(({ of }) => of)));
    const rest = left.filter(
      ({ path, imports }) => imported.has(path) && imports.some(({ of }) => paths.has(of)),
    );
    if (rest.length === left.length) return [...paths];
    left = rest;
  }
}
