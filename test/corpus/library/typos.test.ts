import { expect, it } from 'vitest';
import { isMeant } from '../../../corpus/library/typos.ts';

it.each([
  ['a letter wrong', 'ecanomy', 'economy'],
  ['a letter missing', 'econmy', 'economy'],
  ['a letter too many', 'econnomy', 'economy'],
  ['two letters swapped', 'ecnoomy', 'economy'],
  ['an end too long', 'governnn', 'govern'],
  ['two letters wrong in a long word', 'circolatiun', 'circulation'],
])('A word is meant by one with %s: %s, %s', (_, typed, term) => {
  expect(isMeant(typed, term)).toBe(true);
});

it.each([
  ['another first letter', 'taiwan', 'haiwan'],
  ['another first letter in a long word', 'virculation', 'circulation'],
  ['two letters wrong', 'shandong', 'standing'],
  ['one wrong and one too many', 'zhanjiang', 'zhejiang'],
])('A word is another with %s: %s, %s', (_, typed, term) => {
  expect(isMeant(typed, term)).toBe(false);
});
