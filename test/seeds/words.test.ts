import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadSeeds } from '../../build/seeds/load.ts';
import { reservedTerms } from '../../corpus/lexicon/layout.ts';

test('every set of words is named by a wording, a gate, a chain or another set, or read by the recogniser', () => {
  const { entries, sets } = loadSeeds('seeds');
  const wordings = JSON.stringify([entries, sets]);
  const used = new Set([
    ...namedIn(wordings),
    ...entries.flatMap(({ chains }) => chains.flat()),
    ...reservedTerms,
  ]);
  expect(Object.keys(sets).filter((name) => !used.has(name))).toEqual([]);
});

test('every shared condition is named by an entry or by another condition', () => {
  const file = 'seeds/conditions.yaml';
  const texts = [file, ...globSync('seeds/entries/*.yaml')].map((name) =>
    readFileSync(name, 'utf8'),
  );
  const used = new Set(namedIn(texts.join('\n')));
  const names = Object.keys(parse(readFileSync(file, 'utf8')));
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter((name) => !used.has(name))).toEqual([]);
});

/** Sets and conditions are named alike: `$words`. */
function namedIn(text: string): (string | undefined)[] {
  return Array.from(text.matchAll(/\$([A-Za-z0-9-]+)/g), ([, name]) => name);
}
