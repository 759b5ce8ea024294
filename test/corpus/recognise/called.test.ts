import { describe, expect, it } from 'vitest';
import { entriesCalled } from '../../../corpus/recognise/called.ts';
import { found, indexOf } from './lexicon.ts';

const index = indexOf({
  entries: [
    {
      id: 'champion',
      patterns: [{ pattern: '[制造业]单项冠军', when: [{ is: 'quoted' }] }],
      concepts: [{ all: ['champion', 'field'], within: 5 }],
    },
    { id: 'deployment', renderings: ['specific deployment'] },
    { id: 'plan', renderings: ['plan'], when: [{ is: 'quoted' }] },
  ],
});

describe('a few words by themselves', () => {
  it.each([
    ['单项冠军', 'champion'],
    ['制造业單項冠軍', 'champion'],
    ['plan', 'plan'],
  ])('are a wording whatever its gate asks of a page: %s', (words, id) => {
    expect(found(index, words)).toEqual([]);
    expect(entriesCalled(index, words)).toEqual([id]);
  });

  it.each([
    'Specific deployments',
    '“specific deployment”',
    'Specific deployment.',
    'Specific deployment?!',
  ])('are one as on a page: %s', (words) => {
    expect(entriesCalled(index, words)).toEqual(['deployment']);
  });

  it.each([
    ['with more than a wording', 'their specific deployment'],
    ['that stand together in no order', 'champion in a field'],
    ['that are unknown', 'nothing'],
    ['that are none', ''],
  ])('%s are none', (_, words) => {
    expect(entriesCalled(index, words)).toEqual([]);
  });
});
