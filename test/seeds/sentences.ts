import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { matchesIn } from './shipped.ts';

/** A sentence with the entry that must, or must not, be found in it. */
export type Sentence = readonly [entry: string, text: string];

/** Reads a table of sentences: by entry id, those in which it must be `found` and those that must stay `silent`. */
export function readSentences(path: string): Record<'found' | 'silent', readonly Sentence[]> {
  const table = parse(readFileSync(path, 'utf8')) as Record<
    string,
    { found?: string[]; silent?: string[] }
  >;
  const rows = (of: 'found' | 'silent') =>
    Object.entries(table).flatMap(([entry, lists]) =>
      (lists[of] ?? []).map((text): Sentence => [entry, text]),
    );
  return { found: rows('found'), silent: rows('silent') };
}

/**
 * A function that reads a text and gives the ids of all entries found in it. The text is a page of its own, or the
 * last paragraph of a page that starts with `before`.
 */
export function openReading(before = ''): (text: string) => readonly string[] {
  const lead = before === '' ? '' : `${before.trim()}\n\n`;
  return (text) =>
    matchesIn(lead + text)
      .filter((found) => found.start >= lead.length)
      .map((found) => found.match.entry);
}
