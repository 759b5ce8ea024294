import { describe, expect, test } from 'vitest';
import { recognise } from '../../../corpus/recognise/recognise.ts';
import type { Condition } from '../../../corpus/seed.ts';
import { gated } from './gated.ts';
import { found, indexOf } from './lexicon.ts';

test('capital: a capital letter inside lower-case text, no heading and no beginning of a sentence', () => {
  const index = indexOf({ entries: [{ id: 'two-sessions', when: [{ is: 'capital' }] }] });
  expect(found(index, 'during the Two Sessions the delegates met')).toHaveLength(1);
  expect(found(index, 'during the two sessions the delegates met')).toEqual([]);
  expect(found(index, 'Two Sessions were held in the gym')).toEqual([]);
  expect(found(index, 'Coach Holds Two Sessions On Friday Night')).toEqual([]);
  expect(found(index, 'Coach holds Two Sessions')).toEqual([]);
});

describe('before, after, near and block', () => {
  test.each<{ where: string; condition: Condition; yes: string; no: string }>([
    {
      where: 'directly before',
      condition: { is: 'before', words: ['provincial [party]'] },
      yes: 'provincial party 1310',
      no: 'provincial plan 1310',
    },
    {
      where: 'directly after',
      condition: { is: 'after', words: ['(deployment|project)'] },
      yes: '1310 deployments',
      no: '1310 big deployment',
    },
    {
      where: 'in the sentence',
      condition: { is: 'near', words: ['$party'] },
      yes: 'Party committees spoke of 1310',
      no: 'The Party secretary. Then 1310',
    },
    {
      where: 'in the paragraph',
      condition: { is: 'block', words: ['$party'] },
      yes: 'The Party secretary. Then 1310',
      no: 'Parties of 1310',
    },
  ])('$where', ({ condition, yes, no }) => {
    expect(found(gated([condition]), yes)).toHaveLength(1);
    expect(found(gated([condition]), no)).toEqual([]);
  });

  test('what stands directly before may be of twelve words', () => {
    const words = 'one two six ten red green blue white black brown pink grey'.split(' ');
    const gate = (most: readonly string[]) => gated([{ is: 'before', words: [most.join(' ')] }]);
    expect(found(gate(words), `${words.join(' ')} 1310`)).toHaveLength(1);
    const more = ['old', ...words];
    expect(found(gate(more), `${more.join(' ')} 1310`)).toEqual([]);
  });

  test('the wording itself does not count', () => {
    const index = indexOf({
      entries: [
        {
          id: 'sessions',
          name: 'provincial sessions',
          when: [{ is: 'near', words: ['provincial'] }],
        },
      ],
    });
    expect(found(index, 'provincial sessions')).toEqual([]);
    expect(found(index, 'provincial sessions of the provincial congress')).toHaveLength(1);
  });

  test('holds: nothing but the wording itself counts', () => {
    const index = indexOf({
      entries: [
        {
          id: 'seminar',
          concepts: [{ all: ['seminar', 'congress'], within: 8 }],
          unless: [{ is: 'holds', words: ['welcome', 'seminar to'] }],
        },
      ],
    });
    expect(found(index, 'a seminar on the congress')).toHaveLength(1);
    expect(found(index, 'a seminar welcoming the congress')).toEqual([]);
    expect(found(index, 'welcome to a seminar on the congress')).toHaveLength(1);
    expect(found(index, 'study of the congress in a seminar, to welcome it')).toHaveLength(1);
  });

  test('places may stand in for themselves', () => {
    const index = indexOf({
      entries: [
        {
          id: 'sheet',
          name: 'answer sheet',
          when: [
            { is: 'before', words: ['{place}'] },
            { is: 'near', words: ['handed by {place}'] },
          ],
        },
      ],
      gazetteer: [{ name: 'Foshan', zh: '佛山市' }],
    });
    expect(found(index, 'the Foshan City answer sheet')).toHaveLength(1);
    expect(found(index, 'an answer sheet handed in by Foshan')).toEqual([]);
    expect(found(index, 'an answer sheet handed by Foshan')).toHaveLength(1);
    expect(found(index, 'the answer sheet')).toEqual([]);
  });

  test('the reason names the condition that was met', () => {
    const text = 'Party committees spoke of 1310';
    const { matches } = recognise(gated([{ is: 'quoted' }, { is: 'near', words: ['$party'] }]), {
      blocks: [text],
    });
    expect(matches[0]?.[0]?.reason).toEqual({
      via: 'rendering',
      gate: 'near: Party (committee|secretary)',
    });
  });
});

test('all: every condition', () => {
  const index = gated([
    { is: 'all', of: [{ is: 'quoted' }, { is: 'after', words: ['deployment'] }] },
  ]);
  expect(found(index, '“1310” deployment')).toHaveLength(1);
  expect(found(index, '“1310” plan, 1310 deployment')).toEqual([]);
});

test('not: none of the conditions', () => {
  const index = gated([
    { is: 'all', of: [{ is: 'quoted' }, { is: 'not', of: [{ is: 'before', words: ['room'] }] }] },
  ]);
  expect(found(index, 'the “1310”')).toHaveLength(1);
  expect(found(index, 'room “1310”')).toEqual([]);
});

test('unless: any condition rules the match out', () => {
  const index = gated(
    [{ is: 'quoted' }],
    [
      { is: 'before', words: ['room'] },
      { is: 'near', words: ['kHz'] },
    ],
  );
  expect(found(index, 'the “1310”')).toHaveLength(1);
  expect(found(index, 'room “1310”')).toEqual([]);
  expect(found(index, 'tune in to “1310” kHz')).toEqual([]);
});

describe('possibly: what speaks for a match leaves room for doubt', () => {
  const index = gated([
    { is: 'near', words: ['party'] },
    {
      is: 'possibly',
      of: [
        { is: 'block', words: ['cadre'] },
        { is: 'page', entries: 1 },
      ],
    },
  ]);
  const confidences = (blocks: string[]) =>
    recognise(index, { blocks }).matches.map(([match]) => match?.confidence);

  test('it is marked as possible', () => {
    expect(confidences(['the 1310 deployment. A cadre. Common prosperity'])).toEqual(['possible']);
  });

  test('a condition that leaves none outweighs it', () => {
    expect(confidences(['1310 deployment of the party. A cadre. Common prosperity'])).toEqual([
      'exact',
    ]);
  });

  test('later words of the page may bring it', () => {
    expect(confidences(['the 1310 deployment. A cadre.'])).toEqual([undefined]);
    expect(confidences(['the 1310 deployment. A cadre.', 'Common prosperity'])[0]).toBe('possible');
  });

  test('and is settled where nothing else can come', () => {
    const settled = gated([{ is: 'possibly', of: [{ is: 'block', words: ['cadre'] }] }]);
    const { matches, waiting } = recognise(settled, { blocks: ['1310 deployment. A cadre.'] });
    expect(matches[0]?.[0]?.confidence).toBe('possible');
    expect(waiting).toEqual([]);
  });

  test('it vouches for nothing else', () => {
    const { signals } = recognise(index, {
      blocks: ['1310 deployment. A cadre. Common prosperity'],
    });
    expect(signals.anchors).toEqual(['anchor']);
  });
});
