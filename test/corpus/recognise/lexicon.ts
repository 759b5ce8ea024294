import { createVocabulary } from '../../../build/vocabulary/vocabulary.ts';
import { type Compiled, compileIndex } from '../../../corpus/compiler/compile.ts';
import type { GazetteerPlace } from '../../../corpus/compiler/gazetteer.ts';
import { type Index, openIndex } from '../../../corpus/lexicon/open.ts';
import type { Match, PageSignals } from '../../../corpus/match.ts';
import { recognise } from '../../../corpus/recognise/recognise.ts';
import type { SeedEntry, SeedPattern, SeedRendering } from '../../../corpus/seed.ts';
import { plainEntry } from '../../../scripts/bench/lexicon.ts';

const vocabulary = createVocabulary();

/** What a test says of an entry; renderings and patterns may be plain text. */
export type Sketch = Partial<Omit<SeedEntry, 'renderings' | 'patterns'>> & {
  readonly id: string;
  readonly renderings?: readonly (string | SeedRendering)[];
  readonly patterns?: readonly (string | SeedPattern)[];
};

export interface Given {
  readonly entries: readonly Sketch[];
  readonly sets?: Readonly<Record<string, readonly string[]>>;
  readonly gazetteer?: readonly GazetteerPlace[];
}

/** The least that has both: listed wordings and a pattern. */
export const twoEntries: Given = {
  entries: [
    { id: 'new-era', zh: '新时代' },
    { id: 'two-sessions', patterns: ['(two|double) (session|meeting)'] },
  ],
};

export function compile({ entries, sets = {}, gazetteer = [] }: Given): Compiled {
  return compileIndex({ entries: entries.map(toEntry), sets, gazetteer, vocabulary });
}

export function indexOf(given: Given): Index {
  return openIndex(compile(given).buffer);
}

/** Matches of one text as lines: indentation for nesting, then entry, confidence and the words. */
export function found(
  index: Index,
  text: string,
  page: { signals?: PageSignals; lead?: string } = {},
): string[] {
  const { matches } = recognise(index, { blocks: [text], ...page });
  return (matches[0] ?? []).flatMap((match) => lines(match, text, ''));
}

function lines(match: Match, text: string, indent: string): string[] {
  const own = `${indent}${match.entry} ${match.confidence}: ${text.slice(match.start, match.end)}`;
  return [own, ...match.nested.flatMap((inner) => lines(inner, text, `${indent}  `))];
}

/** Its id in words, unless the test gives it wordings of another kind. */
function nameOf({ id, patterns, concepts, chains }: Sketch): string {
  return patterns || concepts || chains ? `entry called ${id}` : id.replaceAll('-', ' ');
}

function toEntry(sketch: Sketch): SeedEntry {
  return {
    ...plainEntry(sketch.id, nameOf(sketch)),
    salience: 'signature',
    english: 'official',
    chinese: 'seen in print',
    ...sketch,
    renderings: (sketch.renderings ?? []).map((one) =>
      typeof one === 'string' ? { text: one, type: 'press', seen: false } : one,
    ),
    patterns: (sketch.patterns ?? []).map((one) =>
      typeof one === 'string' ? { pattern: one } : one,
    ),
  };
}
