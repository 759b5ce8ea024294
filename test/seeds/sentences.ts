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

/** The ids of the entries found in a text. */
export interface Reading {
  readonly all: readonly string[];
  /** Without officials of whom there is no more than a name that nothing confirms. */
  readonly sure: readonly string[];
}

/** A function that reads a text: as a page of its own, or as the last paragraph of a page that starts with `before`. */
export function openReading(before = ''): (text: string) => Reading {
  const lead = before === '' ? '' : `${before.trim()}\n\n`;
  return (text) => {
    const matches = matchesIn(lead + text)
      .filter(({ start }) => start >= lead.length)
      .map(({ match }) => match);
    const sure = matches.filter(
      ({ kind, reason, confidence }) =>
        kind !== 'official' || reason.via !== 'name' || confidence !== 'possible',
    );
    return { all: matches.map(({ entry }) => entry), sure: sure.map(({ entry }) => entry) };
  };
}
