import { describe, expect, it } from 'vitest';
import { openReading, readSentences } from './sentences.ts';

describe('bodies, meetings and documents', () => {
  const read = openReading();
  const { found, silent } = readSentences('test/seeds/bodies-meetings-documents.yaml');

  it.each(found)('finds %s: “%s”', (entry, text) => {
    expect(read(text)).toContain(entry);
  });

  it.each(silent)('does not take another body, meeting or document for %s: “%s”', (entry, text) => {
    expect(read(text)).not.toContain(entry);
  });
});
