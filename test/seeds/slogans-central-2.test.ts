import { describe, expect, it } from 'vitest';
import { openReading, readSentences } from './sentences.ts';

describe('slogans of the centre, second part', () => {
  const read = openReading();
  const { found, silent } = readSentences('test/seeds/slogans-central-2.yaml');

  it.each(found)('finds %s in wordings that nobody listed: “%s”', (entry, text) => {
    expect(read(text)).toContain(entry);
  });

  it.each(silent)('finds no %s in “%s”', (entry, text) => {
    expect(read(text)).not.toContain(entry);
  });
});
