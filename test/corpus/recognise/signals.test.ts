import { describe, expect, test } from 'vitest';
import { recognise } from '../../../corpus/recognise/recognise.ts';
import { gated } from './gated.ts';
import { indexOf } from './lexicon.ts';

describe('page: other unambiguous entries on the page', () => {
  const index = gated([{ is: 'page', entries: 2 }]);

  test('wherever they stand', () => {
    const { matches, waiting } = recognise(index, {
      blocks: ['1310', 'common prosperity', 'two establishments'],
    });
    expect(matches[0]).toHaveLength(1);
    expect(waiting).toEqual([]);
  });

  test('while there are too few the block waits for more of the page', () => {
    const first = recognise(index, { blocks: ['1310', 'common prosperity'] });
    expect(first.matches[0]).toEqual([]);
    expect(first.waiting).toEqual([0]);
    const second = recognise(index, { blocks: ['two establishments'], signals: first.signals });
    const again = recognise(index, { blocks: ['1310'], signals: second.signals });
    expect(again.matches[0]).toHaveLength(1);
  });

  test('central doctrine alone does not vouch for what is of one place', () => {
    const local = indexOf({
      entries: [
        { id: 'guangdong', kind: 'place', name: 'Guangdong' },
        { id: 'goose', name: 'lead goose', place: 'guangdong', when: [{ is: 'page', entries: 2 }] },
        { id: 'deployment', name: '1310', place: 'guangdong' },
        { id: 'prosperity', name: 'common prosperity' },
        { id: 'establishments', name: 'two establishments' },
      ],
    });
    const goose = (here: string | null, ...blocks: string[]) => {
      const signals = { anchors: [], people: [], here };
      return recognise(local, { blocks: ['the lead goose', ...blocks], signals }).matches[0];
    };
    expect(goose(null, 'common prosperity', 'two establishments')).toEqual([]);
    expect(goose(null, 'common prosperity', '1310')).toHaveLength(1);
    expect(goose('guangdong', 'common prosperity', 'two establishments')).toHaveLength(1);
  });

  test('nor does what another province says of itself in words of that place', () => {
    const local = indexOf({
      entries: [
        { id: 'guangdong', kind: 'place', name: 'Guangdong' },
        { id: 'goose', name: 'lead goose', place: 'guangdong', when: [{ is: 'page', entries: 1 }] },
        { id: 'rebuild', place: 'guangdong', patterns: ['rebuild a new {place}'] },
      ],
      gazetteer: [
        { name: 'Foshan', zh: '佛山市', within: 'guangdong' },
        { name: 'Zhejiang', zh: '浙江省' },
      ],
    });
    const goose = (text: string) => recognise(local, { blocks: ['the lead goose', text] });
    expect(goose('They rebuild a new Zhejiang.').signals.anchors).toEqual([]);
    expect(goose('They rebuild a new Zhejiang.').matches[0]).toEqual([]);
    expect(goose('They rebuild a new Foshan.').matches[0]).toHaveLength(1);
    expect(goose('They rebuild a new Guangdong.').matches[0]).toHaveLength(1);
  });

  test('neither itself, nor stock phrases, places, gated or merely possible wordings count', () => {
    const weak = indexOf({
      entries: [
        { id: 'deployment', name: '1310', when: [{ is: 'page', entries: 1 }] },
        { id: 'new-era', salience: 'stock' },
        { id: 'jiangmen', kind: 'place', salience: 'standing' },
        { id: 'journey', name: 'new journey', when: [{ is: 'page', entries: 0 }] },
        {
          id: 'maybe',
          patterns: [{ pattern: 'red line', confidence: 'possible' }],
          name: 'ecological line',
        },
      ],
    });
    expect(
      recognise(weak, { blocks: ['1310 1310 new era Jiangmen new journey red line'] }).signals
        .anchors,
    ).toEqual([]);
  });
});

describe('named: the page has another wording of the entry', () => {
  const index = indexOf({
    entries: [
      {
        id: 'deployment',
        name: '1310 deployment',
        renderings: [
          {
            text: '1310',
            type: 'abbreviation',
            seen: false,
            when: [
              {
                is: 'all',
                of: [{ is: 'named' }, { is: 'not', of: [{ is: 'before', words: ['room'] }] }],
              },
            ],
          },
        ],
      },
      { id: 'common-prosperity' },
      { id: 'two-establishments' },
    ],
  });
  const starts = (...blocks: readonly string[]) =>
    recognise(index, { blocks }).matches.map((list) => list.map(({ start }) => start));

  test('wherever on the page it stands', () => {
    expect(starts('All talk of 1310.', 'The 1310 deployment.')).toEqual([[12], [4]]);
    expect(starts('The 1310 deployment. All talk of 1310.')).toEqual([[4, 33]]);
  });

  test('not where it is said only in short, or where another condition fails', () => {
    expect(starts('All talk of 1310, common prosperity.', 'Two establishments, 1310.')).toEqual([
      [18],
      [0],
    ]);
    expect(starts('The 1310 deployment. Room 1310.')).toEqual([[4]]);
  });

  test('the page waits for it from one request to the next', () => {
    const first = recognise(index, { blocks: ['All talk of 1310.'] });
    expect(first.waiting).toEqual([0]);
    const { signals } = recognise(index, {
      blocks: ['The 1310 deployment.'],
      signals: first.signals,
    });
    const [found] = recognise(index, { blocks: ['All talk of 1310.'], signals }).matches;
    expect(found?.[0]?.reason).toEqual({ via: 'rendering', gate: 'named' });
  });
});
