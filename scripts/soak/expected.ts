import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { markedKinds } from '../../corpus/entry.ts';
import { countEach } from '../../corpus/library/count-each.ts';
import type { LibraryData } from '../../corpus/library/data.ts';
import { type Library, openLibrary } from '../../corpus/library.ts';
import type { Match, PageSignals } from '../../corpus/match.ts';
import type { Seen } from './seen.ts';

/** The corpus as the extension carries it. */
export function readLibrary(extension: string): { library: Library; data: LibraryData } {
  const { buffer } = new Uint8Array(readFileSync(join(extension, 'library', 'index.bin')));
  const data: LibraryData = JSON.parse(
    readFileSync(join(extension, 'library', 'data.json'), 'utf8'),
  );
  return { library: openLibrary({ index: buffer, data }), data };
}

/** Asks the recogniser itself, beside the browser, what has to be found on the page. */
export interface Recogniser {
  /** Per block. What the page has shown counts on, as it does in the extension. */
  matches(blocks: readonly string[]): readonly (readonly Match[])[];
}

export function createRecogniser(library: Pick<Library, 'recognise'>, lead: string): Recogniser {
  let signals: PageSignals | undefined;
  return {
    matches(blocks) {
      for (;;) {
        const before = JSON.stringify(signals);
        const reading = library.recognise({ blocks, lead, ...(signals ? { signals } : {}) });
        signals = reading.signals;
        if (JSON.stringify(signals) === before) return reading.matches;
      }
    },
  };
}

/** Differences between the page and what the recogniser finds in its text; nothing when all is as it should be. */
export function differences(seen: Seen, found: readonly (readonly Match[])[]): string[] {
  const marked = found.map((matches) => matches.filter(isMarked));
  const wanted = new Set(
    marked.flatMap((matches, block) =>
      seen.inSight[block] ? matches.map((match) => keyOf(seen, { block, ...match })) : [],
    ),
  );
  const allowed = new Set(
    marked.flatMap((matches, block) => matches.map((match) => keyOf(seen, { block, ...match }))),
  );
  const registered = seen.ranges.map((range) => keyOf(seen, range));
  const known = new Map(seen.report.entries.map((one) => [one.entry, one.count]));
  const listed = found.flat().flatMap(withNested).filter(isListed);
  const counts = new Map(countEach(listed.map(({ entry }) => entry)));
  return [
    ...registered.filter((key) => !allowed.has(key)).map((key) => `stale: ${key}`),
    ...[...wanted].filter((key) => !registered.includes(key)).map((key) => `lost: ${key}`),
    ...[...new Set([...known.keys(), ...counts.keys()])]
      .filter((entry) => known.get(entry) !== counts.get(entry))
      .map((entry) => `${entry}: ${known.get(entry) ?? 0} known, ${counts.get(entry) ?? 0} there`),
  ];
}

interface Span {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

function keyOf({ blocks }: Seen, { block, start, end }: Span): string {
  return `block ${block}, ${start}–${end} “${blocks[block]?.slice(start, end) ?? ''}”`;
}

/** What stands inside a longer wording is listed, too. */
function withNested(match: Match): Match[] {
  return [match, ...match.nested.flatMap(withNested)];
}

/** Kinds that are only named in cards of others are neither listed nor marked. */
function isListed({ kind }: Match): boolean {
  return markedKinds.some((marked) => marked === kind);
}

/** As the settings are at first: no stock phrases, no places, all officials. */
function isMarked(match: Match): boolean {
  if (!isListed(match) || match.kind === 'place') return false;
  return match.kind === 'official' || match.salience !== 'stock';
}
