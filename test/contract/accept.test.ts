import { describe, expect, test } from 'vitest';
import { accept } from '../../contract/accept.ts';

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

  test('what a frame reports', () => {
    const entries = [
      { entry: '1310-deployment', kind: 'slogan', count: 2, marked: true },
      { entry: 'chen-anming', kind: 'official', count: 2, possible: 1, marked: false },
    ];
    const report = { frame: 'f1', script: 'zh-Hant', entries, hidden: false, complete: true };
    expect(accept('report', report)).toEqual(report);
  });
});

describe('A malformed message is refused quietly', () => {
  test.each([
    ['recognise', undefined],
    ['recognise', 'text'],
    ['recognise', { blocks: 'text' }],
    ['recognise', { blocks: [1] }],
    ['recognise', { blocks: [], signals: { anchors: 'all', people: [] } }],
    ['recognise', { blocks: Array.from({ length: 200_001 }, () => '') }],
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
    ['report', { frame: 'f1', entries: [{ entry: 'a', kind: 'dragon', count: 1, marked: true }] }],
  ] as const)('%s: %j', (name, data) => {
    expect(accept(name, data)).toBeUndefined();
  });
});
