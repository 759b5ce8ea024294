import { describe, expect, test } from 'vitest';
import type { ArticleLink } from '../../corpus/card.ts';
import { articleDateWords, confidenceWords, counted, dateWords } from '../../ui/words.ts';

describe('Confidence in words', () => {
  test('A name alone does not make it the same person', () => {
    expect(confidenceWords('possible', 'official')).toBe(
      'Same name; nothing here confirms that it is the same person.',
    );
  });

  test('A possible slogan is said to be possible', () => {
    expect(confidenceWords('possible', 'slogan')).toMatch(/^Possibly/);
  });
});

describe('Dates', () => {
  test('are written out, in no time zone', () => {
    expect(dateWords('2023-06-30')).toBe('30 June 2023');
  });

  test('that cannot be read are left as they are', () => {
    expect(dateWords('June')).toBe('June');
  });

  test('with an inferred year say so', () => {
    const article = { date: '2023-06-26', dateStatus: 'inferred' } as ArticleLink;
    expect(articleDateWords(article)).toBe('26 June 2023 (year inferred)');
  });
});

test('Counts agree with their noun', () => {
  expect([counted(1, 'mention'), counted(3, 'mention')]).toEqual(['1 mention', '3 mentions']);
});
