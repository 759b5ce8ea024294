import { expect, test } from 'vitest';
import { gated } from './gated.ts';
import { found, indexOf } from './lexicon.ts';

test('a Chinese number is no part of a longer one', () => {
  const index = indexOf({ entries: [{ id: 'matters', zh: '十件实事' }] });
  for (const text of [
    '办好十件实事',
    '2023十件实事',
    '第二，十件实事',
    '三、十件实事',
    '統一十件实事',
  ])
    expect(found(index, text)).toEqual(['matters exact: 十件实事']);
  for (const text of ['办好二十件实事', '第三十件实事', '百十件实事'])
    expect([text, found(index, text)]).toEqual([text, []]);
});

test('bare 1310 is no number formula as a room, year, price, phone number or part of a number', () => {
  const index = gated([{ is: 'quoted' }, { is: 'page', entries: 0 }]);
  expect(found(index, 'the 1310 deployment')).toHaveLength(1);
  for (const text of [
    '13100',
    '1,310',
    '1310.5',
    '¥1310',
    '$1310',
    '1310%',
    '13-1310',
    '+1310',
    '1310年',
    '1310元',
    '1310町步',
    '1310辆',
    '1310:22',
    '1310号',
  ]) {
    expect([text, found(index, text)]).toEqual([text, []]);
  }
});
