import { describe, expect, test } from 'vitest';
import { accept } from '../../contract/accept.ts';
import { leadLength } from '../../corpus/publication.ts';
import { datesIn } from '../../corpus/recognise/dates.ts';

describe('A message is taken as it should be', () => {
  test('a question about text', () => {
    const question = {
      blocks: ['走在前列'],
      signals: { anchors: ['1310-deployment'], people: [], here: null },
      lead: 'Jiangmen',
    };
    expect(accept('recognise', question)).toEqual(question);
  });

  test('the first question of a page, which knows nothing yet', () => {
    expect(accept('recognise', { blocks: [] })).toEqual({ blocks: [] });
  });

  test('what a page has shown that begins with the months of an archive', () => {
    const months = Array.from(
      { length: 300 },
      (_, at) => `${2000 + Math.floor(at / 12)}年${(at % 12) + 1}月`,
    );
    const dates = datesIn(months.join('').slice(0, leadLength));
    expect(dates.length).toBeGreaterThan(200);
    const question = { blocks: [], signals: { anchors: [], people: [], dates } };
    expect(accept('recognise', question)).toEqual(question);
  });

  test('what a frame reports', () => {
    const entries = [
      { entry: '1310-deployment', kind: 'slogan', count: 2, possible: 0, inside: 0, unmarked: 1 },
      { entry: 'chen-anming', kind: 'official', count: 2, possible: 1, inside: 0, unmarked: 2 },
    ];
    const more = { path: [1, 0], hidden: false, pdf: false, complete: true };
    const report = { frame: 'f1', script: 'zh-Hant', entries, ...more };
    expect(accept('report', report)).toEqual(report);
  });
});

const row = { entry: 'a', kind: 'slogan', count: 1, possible: 0, inside: 0, unmarked: 0 };
const report = { frame: 'f', path: [], entries: [], hidden: false, pdf: false, complete: true };
const reportOf = (change: object) => ({ ...report, entries: [{ ...row, ...change }] });

describe('A malformed message is refused quietly', () => {
  test.each([
    ['recognise', undefined],
    ['recognise', 'text'],
    ['recognise', { blocks: 'text' }],
    ['recognise', { blocks: [1] }],
    ['recognise', { blocks: [], signals: { anchors: 'all', people: [] } }],
    ['id', undefined],
    ['id', {}],
    ['id', ''],
    ['id', '../secret'],
    ['id', 'a'.repeat(121)],
    ['ids', '1310-deployment'],
    ['ids', [null]],
    ['query', 42],
    ['query', 'a'.repeat(201)],
    ['frame', null],
    ['route', 'https://example.org/'],
    ['route', 'javascript:alert(1)'],
    ['report', reportOf({ kind: 'dragon' })],
    ['report', reportOf({ possible: undefined })],
  ] as const)('%s: %j', (name, data) => {
    expect(accept(name, data)).toBeUndefined();
  });
});

/** As many as that of one thing. */
const many = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one);

describe('A message is held to bounds', () => {
  const asked = (signals: object) => ({
    blocks: [],
    signals: { anchors: [], people: [], ...signals },
  });

  test.each<[Parameters<typeof accept>[0], number, (size: number) => unknown]>([
    ['id', 120, (size) => 'a'.repeat(size)],
    ['ids', 2_000, (size) => many(size, 'a')],
    ['query', 200, (size) => 'a'.repeat(size)],
    ['frame', 64, (size) => 'a'.repeat(size)],
    ['route', 400, (size) => `#/${'a'.repeat(size - 2)}`],
    ['recognise', 200_000, (size) => ({ blocks: many(size, '') })],
    ['recognise', 8_000_000, (size) => ({ blocks: ['a'.repeat(size)] })],
    ['recognise', 8_000_000, (size) => ({ blocks: [], lead: 'a'.repeat(size) })],
    ['recognise', 2_000, (size) => asked({ anchors: many(size, 'a') })],
    ['recognise', 2_000, (size) => asked({ people: many(size, 'a') })],
    ['recognise', 200, (size) => asked({ here: 'a'.repeat(size) })],
    ['recognise', 100, (size) => asked({ affairs: size })],
    ['recognise', 2_612, (size) => asked({ dates: many(size, 202306) })],
    ['recognise', 999_999, (size) => asked({ dates: [size] })],
    ['report', 2_000, (size) => ({ ...report, entries: many(size, row) })],
    ['report', 10_000_000, (size) => reportOf({ count: size })],
    ['report', 10_000_000, (size) => reportOf({ possible: size })],
    ['report', 10_000_000, (size) => reportOf({ unmarked: size })],
  ])('%s: %i, and no more', (name, most, message) => {
    expect(accept(name, message(most))).toEqual(message(most));
    expect(accept(name, message(most + 1))).toBeUndefined();
  });
});
