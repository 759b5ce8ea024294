import { describe, expect, test } from 'vitest';
import type { PageMatch } from '../../page/found.ts';
import { matchFor, summarise } from '../../page/summary.ts';

const match = (entry: string, confidence: PageMatch['confidence'], shown = true) =>
  ({ entry, kind: 'official', confidence, shown, nested: [] as PageMatch['nested'] }) as PageMatch;

const round = (inner: PageMatch, outer: PageMatch) => ({ ...outer, nested: [inner] });

test('Entries are counted in the order of the page, and those apart that are only possible', () => {
  const matches = [
    match('chen', 'possible'),
    match('liu', 'exact'),
    match('chen', 'exact'),
    match('chen', 'possible'),
  ];
  expect(summarise({ matches: () => matches })).toEqual([
    { entry: 'chen', kind: 'official', count: 3, possible: 2, inside: 0, unmarked: 0 },
    { entry: 'liu', kind: 'official', count: 1, possible: 0, inside: 0, unmarked: 0 },
  ]);
});

test('The one mark of an entry in a section stands for its others', () => {
  const matches = [
    match('chen', 'exact'),
    match('chen', 'exact', false),
    match('liu', 'exact', false),
  ];
  expect(summarise({ matches: () => matches })).toMatchObject([
    { entry: 'chen', unmarked: 0 },
    { entry: 'liu', unmarked: 1 },
  ]);
});

test('What is inside a longer wording is counted, too: apart where that is marked, as unmarked where it is not', () => {
  const chen = match('chen', 'exact', false);
  const inner = round(chen, match('liu', 'possible', false));
  const matches = [
    round(inner, match('wang', 'exact')),
    chen,
    round(chen, match('li', 'exact', false)),
  ];
  expect(summarise({ matches: () => matches })).toEqual([
    { entry: 'wang', kind: 'official', count: 1, possible: 0, inside: 0, unmarked: 0 },
    { entry: 'liu', kind: 'official', count: 1, possible: 1, inside: 1, unmarked: 0 },
    { entry: 'chen', kind: 'official', count: 3, possible: 0, inside: 1, unmarked: 2 },
    { entry: 'li', kind: 'official', count: 1, possible: 0, inside: 0, unmarked: 1 },
  ]);
});

describe('Words that a template has of another place are told', () => {
  const template = (wording: string, place?: string | null, start = 0) =>
    ({
      ...match('sheet', 'exact'),
      start,
      end: start + wording.length,
      wording,
      place,
    }) as PageMatch;
  const wordingOf = (...matches: PageMatch[]) =>
    summarise({ matches: () => matches }).find(({ entry }) => entry === 'sheet')?.wording;
  const foshan = template('Foshan sheet', 'Foshan', 14);

  test('the first of them', () => {
    expect(wordingOf(foshan, template('Zhuhai sheet', 'Zhuhai'))).toBe('Foshan sheet');
  });

  test('the first that name it, before any that name none', () => {
    const games = template('Games sheet', null);
    expect(wordingOf(games, foshan, template('Zhuhai sheet', 'Zhuhai'))).toBe('Foshan sheet');
    expect(wordingOf(foshan, games)).toBe('Foshan sheet');
    expect(wordingOf(games)).toBe('Games sheet');
  });

  test('also inside a longer wording', () => {
    const outer = { ...match('wang', 'exact'), start: 9, end: 26, wording: 'hand Foshan sheet' };
    expect(wordingOf(round(foshan, outer))).toBe('Foshan sheet');
  });

  test('unless some are of the place in its name', () => {
    expect(wordingOf(foshan, template('Kaiping sheet'))).toBeUndefined();
    expect(wordingOf(template('Kaiping sheet'), foshan)).toBeUndefined();
  });
});

test('Kinds that are never marked are not listed, inside a longer wording either', () => {
  const inner = { ...match('li', 'exact'), kind: 'journalist' } as const;
  const matches = [round(inner, match('chen', 'exact'))];
  expect(summarise({ matches: () => matches }).map(({ entry }) => entry)).toEqual(['chen']);
});

describe('Who goes to an entry comes', () => {
  const unmarked = match('chen', 'exact', false);
  const longer = round(unmarked, match('wang', 'exact'));
  const own = match('chen', 'exact');
  const goTo = (...matches: PageMatch[]) => matchFor({ matches: () => matches }, 'chen');

  test('first to what is marked as that entry', () => {
    expect(goTo(unmarked, longer, own)).toBe(own);
  });

  test('then to the marked match round it', () => {
    expect(goTo(unmarked, longer)).toBe(longer);
  });

  test('then to what is not marked', () => {
    expect(goTo(match('wang', 'exact'), unmarked)).toBe(unmarked);
    expect(goTo(match('wang', 'exact'))).toBeUndefined();
  });
});
