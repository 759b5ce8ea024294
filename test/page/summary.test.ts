import { expect, test } from 'vitest';
import type { PageMatch } from '../../page/found.ts';
import { summarise } from '../../page/summary.ts';

const match = (entry: string, confidence: PageMatch['confidence'], shown = true) =>
  ({ entry, kind: 'official', confidence, shown }) as PageMatch;

test('Entries are counted in the order of the page, and those apart that are only possible', () => {
  const matches = [
    match('chen', 'possible'),
    match('liu', 'exact'),
    match('chen', 'exact'),
    match('chen', 'possible'),
  ];
  expect(summarise({ matches: () => matches })).toEqual([
    { entry: 'chen', kind: 'official', count: 3, possible: 2, marked: true },
    { entry: 'liu', kind: 'official', count: 1, possible: 0, marked: true },
  ]);
});

test('An entry is marked when any of its occurrences is', () => {
  const matches = [
    match('chen', 'exact'),
    match('chen', 'exact', false),
    match('liu', 'exact', false),
  ];
  expect(summarise({ matches: () => matches })).toMatchObject([
    { entry: 'chen', marked: true },
    { entry: 'liu', marked: false },
  ]);
});
