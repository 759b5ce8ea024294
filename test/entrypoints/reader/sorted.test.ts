import { expect, test } from 'vitest';
import type { ArticleLink, Link } from '../../../corpus/card.ts';
import { byDate, byName } from '../../../entrypoints/reader/sorted.ts';

test('Figures come first, by their value, and quotation marks do not count', () => {
  const names = [
    'work',
    '“head goose” project',
    '“1310” deployment',
    '“1+6+3” work',
    '20th Congress',
  ];
  const links = names.map((name) => ({ name }) as Link);
  expect(byName(links).map(({ name }) => name)).toEqual([
    '“1+6+3” work',
    '20th Congress',
    '“1310” deployment',
    '“head goose” project',
    'work',
  ]);
});

test('The newest article comes first', () => {
  const articles = ['2023-02-07', '2023-06-29', '2023-06-26'].map(
    (date) => ({ date }) as ArticleLink,
  );
  expect(byDate(articles).map(({ date }) => date)).toEqual([
    '2023-06-29',
    '2023-06-26',
    '2023-02-07',
  ]);
});
