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
  ['green-and-beautiful-jiangmen', '各市要推进绿美广东生态建设。', '广东'],
  [
    'green-and-beautiful-jiangmen',
    'The provincial committee began the Green and Beautiful Guangdong initiative.',
    'Guangdong',
  ],
])('the place that fills %s is read with its words: “%s”', (entry, text, place) => {
  const found = matchesIn(text).map(({ match }) => match);
  expect(found.find((match) => match.entry === entry)?.place).toBe(place);
});
