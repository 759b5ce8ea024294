import { describe, expect, it } from 'vitest';
import { openReading, readSentences } from './sentences.ts';

describe('slogans of Guangdong', () => {
  const read = openReading();
  const { found, silent } = readSentences('test/seeds/slogans-guangdong.yaml');

  it.each(found)('finds %s in wordings that nobody listed: “%s”', (entry, text) => {
    expect(read(text)).toContain(entry);
  });

  it.each(silent)('does not take ordinary words for %s: “%s”', (entry, text) => {
    expect(read(text)).not.toContain(entry);
  });
});
