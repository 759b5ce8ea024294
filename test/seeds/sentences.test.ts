import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openReading, readSentences } from './sentences.ts';

/**
 * What the entries promise beyond their lists, in sentences written for these tests: a table for every file of
 * `seeds/entries/`. The table of the dense page has a test of its own.
 */
const folder = 'test/seeds';
const tables = readdirSync(folder).filter(
  (name) => name.endsWith('.yaml') && name !== 'dense-page.yaml',
);
const read = openReading();

describe.each(tables)('%s', (table) => {
  const { found, silent } = readSentences(`${folder}/${table}`);

  it.each(found)('finds %s in wordings that nobody listed: “%s”', (entry, text) => {
    expect(read(text).sure).toContain(entry);
  });

  it.each(silent)('takes nothing for %s in “%s”', (entry, text) => {
    expect(read(text).all).not.toContain(entry);
  });
});
