import { expect, test } from 'vitest';
import { matchesIn } from './shipped.ts';

test.each([
  [
    'new-chapter-guangdong',
    'Let us write a new chapter of Chinese modernization in Jiangmen.',
    'Jiangmen',
  ],
  [
    'new-chapter-guangdong',
    'Let us write a new Kaiping chapter of Chinese modernization.',
    'Kaiping',
  ],
  ['guangdong-practice', 'It explores the Heshan practice of Chinese modernization.', 'Heshan'],
])('the place that fills %s is read with its words: “%s”', (entry, text, place) => {
  const found = matchesIn(text).map(({ match }) => match);
  expect(found.find((match) => match.entry === entry)?.place).toBe(place);
});
