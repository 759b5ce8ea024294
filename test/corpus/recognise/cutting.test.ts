import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Match, PageSignals } from '../../../corpus/match.ts';
import { recognise } from '../../../corpus/recognise/recognise.ts';
import { indexOf } from './lexicon.ts';

/** An entry for every way in which one part of a page can open another. */
const index = indexOf({
  entries: [
    { id: 'anchor-one', name: 'common prosperity', zh: '共同富裕' },
    { id: 'anchor-two', name: 'two establishments', zh: '两个确立' },
    {
      id: 'anchor-three',
      name: 'new quality',
      when: [{ is: 'page', entries: 2 }, { is: 'quoted' }],
    },
    { id: 'paged', name: 'take the lead', when: [{ is: 'page', entries: 2 }] },
    {
      id: 'paged-three',
      name: 'new journey',
      when: [
        {
          is: 'all',
          of: [
            { is: 'page', entries: 3 },
            { is: 'near', words: ['party'] },
          ],
        },
        { is: 'here', places: ['guangdong'] },
      ],
    },
    {
      id: 'jiangmen-committee',
      name: 'municipal committee',
      when: [{ is: 'here', places: ['jiangmen'] }],
    },
    {
      id: 'heshan-committee',
      patterns: [
        {
          pattern: 'municipal committee',
          when: [
            { is: 'here', places: ['heshan'] },
            { is: 'page', entries: 2 },
          ],
        },
      ],
    },
    {
      id: 'two-ways',
      patterns: [
        { pattern: '(hard|real) work', when: [{ is: 'page', entries: 2 }] },
        { pattern: 'hard (work|labour)', when: [{ is: 'near', words: ['cadres'] }] },
      ],
    },
    {
      id: 'named-or-paged',
      name: 'blue engine plan',
      patterns: [
        { pattern: 'blue engine', when: [{ is: 'named' }] },
        { pattern: 'blue engine', when: [{ is: 'page', entries: 2 }] },
      ],
    },
    { id: 'guangdong', kind: 'place', salience: 'standing' },
    {
      id: 'jiangmen',
      kind: 'place',
      salience: 'standing',
      place: 'guangdong',
      when: [{ is: 'page', entries: 2 }],
    },
    { id: 'heshan', kind: 'place', salience: 'standing', place: 'jiangmen' },
    {
      id: 'liu-zhigang',
      kind: 'official',
      place: 'heshan',
      name: 'Liu Zhigang',
      zh: '刘志刚',
      posts: [{ title: 'secretary', place: 'heshan', article: '003' }],
    },
    {
      id: 'possible-until-paged',
      name: 'sprint start',
      when: [
        { is: 'possibly', of: [{ is: 'near', words: ['party'] }] },
        { is: 'page', entries: 2 },
      ],
    },
    {
      id: 'possible-when-paged',
      name: 'head goose',
      when: [{ is: 'possibly', of: [{ is: 'page', entries: 2 }] }],
    },
    { id: 'jm-daily', kind: 'body', name: 'Jiangmen Daily', zh: '江门日报' },
    {
      id: 'yan-jianguang',
      kind: 'journalist',
      name: 'Yan Jianguang',
      zh: '严建广',
      posts: [{ title: 'reporter', body: 'jm-daily', place: 'jiangmen', article: '003' }],
    },
  ],
  sets: {
    bylines: ['reporter'],
    committees: ['party committee'],
    offices: ['secretary'],
    heads: ['secretary'],
    affairs: ['cadre', 'grassroots'],
  },
});

const sentence = fc.constantFrom(
  'common prosperity',
  '共同富裕',
  'two establishments',
  'the “new quality”',
  'new quality',
  'take the lead',
  'take the lead in the new journey of the party',
  'new journey',
  'the municipal committee',
  'Jiangmen',
  'Liu Zhigang',
  'Secretary Liu',
  'Liu Zhigang of Heshan',
  'a sprint start of the party',
  'sprint start',
  'the head goose',
  'the blue engine',
  'the blue engine plan',
  'Reporter Yan Jianguang',
  'Jiangmen Daily',
  'cadres',
  'hard work of cadres',
  'common prosperity at the grassroots',
  'nothing at all',
  '',
);
const block = fc.array(sentence, { maxLength: 3 }).map((sentences) => sentences.join('. '));
const lead = fc.constantFrom(
  'Heshan Party Committee',
  'Jiangmen Party Committee',
  'Guangdong Party Committee',
  'no place',
  // So long that the page has to show what it is about.
  'no place and no cadre '.repeat(40),
  'no place and nothing else '.repeat(40),
);
const cuts = fc.array(fc.nat({ max: 7 }), { maxLength: 5 });

test('the matches of a page do not depend on how it is cut into requests, nor on their order', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 8 }), lead, cuts, (blocks, place, order) => {
      const whole = recognise(index, { blocks, lead: place });
      expect(readInPieces(blocks, place, order)).toEqual({
        matches: whole.matches,
        signals: whole.signals,
      });
    }),
    { numRuns: 3000 },
  );
});

test('signals only grow', () => {
  fc.assert(
    fc.property(
      fc.array(block, { maxLength: 4 }),
      fc.array(block, { maxLength: 4 }),
      lead,
      (some, others, place) => {
        const { signals } = recognise(index, { blocks: some, lead: place });
        const later = recognise(index, { blocks: others, lead: place, signals }).signals;
        expect(later.anchors).toEqual(expect.arrayContaining([...signals.anchors]));
        expect(later.people).toEqual(expect.arrayContaining([...signals.people]));
        expect(later.here).toBe(signals.here);
        expect(later.affairs).toBeGreaterThanOrEqual(signals.affairs ?? 0);
      },
    ),
    { numRuns: 1000 },
  );
});

/** Reads a page the way the content script does: some blocks first, waiting ones again when signals have grown. */
function readInPieces(blocks: readonly string[], lead: string, order: readonly number[]) {
  const matches: (readonly Match[])[] = blocks.map(() => []);
  let signals: PageSignals | undefined;
  const waiting = new Set<number>();
  const ask = (numbers: readonly number[]) => {
    const request = { blocks: numbers.map((number) => blocks[number] ?? ''), lead };
    const reading = recognise(index, signals ? { ...request, signals } : request);
    for (const [i, number] of numbers.entries()) {
      matches[number] = reading.matches[i] ?? [];
      waiting.delete(number);
    }
    for (const i of reading.waiting) waiting.add(numbers[i] ?? -1);
    const grown = JSON.stringify(signals) !== JSON.stringify(reading.signals);
    signals = reading.signals;
    return grown;
  };
  const first = [...new Set(order)].filter((number) => number < blocks.length);
  for (const number of first) ask([number]);
  ask(blocks.map((_, i) => i).filter((i) => !first.includes(i)));
  while (ask([...waiting])) {}
  return { matches, signals };
}
