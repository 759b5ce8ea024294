import { expect, it } from 'vitest';
import { withoutTimes } from '../../../../corpus/recognise/people/tenure.ts';

it.each([
  ['who in August 2021 became ', 'who became '],
  ['appointed in March as ', 'appointed as '],
  ['since 2021 the ', ' the '],
  ['from 2021 to 2024 ', ' '],
  ['who last year was ', 'who was '],
  ['2022年10月起任', '任'],
  ['2021年8月至2024年5月担任', '担任'],
  ['二〇二一年八月任', '任'],
  ['自2021年至今任', '任'],
  ['去年出任', '出任'],
  ['後任', '任'],
])('takes the time out of “%s”', (words, rest) => {
  expect(withoutTimes(words)).toBe(rest);
});

it.each(['who may have been ', 'in the city of ', '给江门市委书记写信'])(
  'leaves “%s” as it is',
  (words) => {
    expect(withoutTimes(words)).toBe(words);
  },
);
