import { describe, expect, test } from 'vitest';
import { found, indexOf } from './lexicon.ts';

// In the order of their ids the other one would win.
describe('of two entries with the same words', () => {
  test('the one wins whose place is nearest to that of the page', () => {
    const index = indexOf({
      entries: [
        { id: 'guangdong', kind: 'place', salience: 'standing' },
        { id: 'jiangmen', kind: 'place', salience: 'standing', place: 'guangdong' },
        { id: 'heshan', kind: 'place', salience: 'standing', place: 'jiangmen' },
        {
          id: 'city-plan',
          name: 'ten year plan',
          when: [{ is: 'here', places: ['jiangmen'] }],
        },
        {
          id: 'county-plan',
          name: 'ten year plan',
          when: [{ is: 'here', places: ['heshan'] }],
        },
      ],
    });
    const about = (here: string) =>
      found(index, 'ten year plan', { signals: { anchors: [], people: [], here } });
    expect(about('heshan')).toEqual(['county-plan exact: ten year plan']);
    expect(about('jiangmen')).toEqual(['city-plan exact: ten year plan']);
  });

  test('the one wins that names its place over a template that any place fills', () => {
    const index = indexOf({
      entries: [
        { id: 'any-harbour', patterns: ['(great|grand) {place} harbour'] },
        { id: 'foshan-harbour', patterns: ['(great|grand) Foshan harbour'] },
      ],
      gazetteer: [
        { name: 'Foshan', zh: '佛山市' },
        { name: 'Zhuhai', zh: '珠海市' },
      ],
    });
    expect(found(index, 'the grand Foshan harbour')).toEqual([
      'foshan-harbour variant: grand Foshan harbour',
    ]);
    expect(found(index, 'the grand Zhuhai harbour')).toEqual([
      'any-harbour variant: grand Zhuhai harbour',
    ]);
  });
});
