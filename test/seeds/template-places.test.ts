import { expect, test } from 'vitest';
import { compileLibrary } from '../../build/compile-library.ts';
import { openLibrary } from '../../corpus/library.ts';
import { matchesInText } from '../../corpus/plain-text.ts';

const library = openLibrary(compileLibrary('seeds'));

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
  const found = matchesInText(library.recognise, text).map(({ match }) => match);
  expect(found.find((match) => match.entry === entry)?.place).toBe(place);
});
