import { expect, test } from 'vitest';
import { loadSeeds } from '../../build/seeds/load.ts';
import { reservedTerms } from '../../corpus/lexicon/layout.ts';

test('every set of words is named by a wording, a gate, a chain or another set, or read by the recogniser', () => {
  const { entries, sets } = loadSeeds('seeds');
  const wordings = JSON.stringify([entries, sets]);
  const named = Array.from(wordings.matchAll(/\$([A-Za-z0-9-]+)/g), ([, name]) => name);
  const used = new Set([
    ...named,
    ...entries.flatMap(({ chains }) => chains.flat()),
    ...reservedTerms,
  ]);
  expect(Object.keys(sets).filter((name) => !used.has(name))).toEqual([]);
});
