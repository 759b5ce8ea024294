import { describe, expect, it } from 'vitest';
import { openReading, readSentences } from './sentences.ts';

describe('people of the articles', () => {
  const read = openReading();
  const { found, silent } = readSentences('test/seeds/people.yaml');

  it.each(found)('finds %s where a post or place stands by the name: “%s”', (entry, text) => {
    expect(read(text)).toContain(entry);
  });

  it.each(silent)('does not take another for %s: “%s”', (entry, text) => {
    expect(read(text)).not.toContain(entry);
  });
});
