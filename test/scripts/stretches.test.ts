import { expect, it } from 'vitest';
import type { Article } from '../../corpus/article.ts';
import { numberedFormulas } from '../../scripts/seeds/stretches.ts';

it.each([
  ['They unleash three major driving forces today.', ['three major driving forces']],
  ['It is a “1+1+9” plan.', ['1+1+9']],
  ['The year 2023 is a start.', []],
  ['In 2022 reports were read.', []],
  ['One of the ten was there.', []],
])('A number with its nouns is a formula, a year or a verb is none: %s', (text, expected) => {
  const found = numberedFormulas({ id: '000', text } as Article);
  expect(found.map((one) => one.text)).toEqual(expected);
});
