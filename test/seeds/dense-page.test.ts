import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openReading, readSentences } from './sentences.ts';

describe('the last paragraph of a page full of set wordings', () => {
  const page = readFileSync('test/seeds/dense-page.txt', 'utf8');
  const read = openReading(page);
  const { found, silent } = readSentences('test/seeds/dense-page.yaml');

  it('follows a page on which ten slogans are found', () => {
    const onPage = openReading()(page).all;
    expect(new Set(onPage).size).toBeGreaterThanOrEqual(10);
  });

  it.each(found)('still finds %s: “%s”', (entry, text) => {
    expect(read(text).sure).toContain(entry);
  });

  it.each(silent)('does not take ordinary words for %s: “%s”', (entry, text) => {
    expect(read(text).all).not.toContain(entry);
  });
});
