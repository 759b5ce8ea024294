import type { Article } from '../corpus/article.ts';
import type { Mention } from '../corpus/card.ts';
import { type Compiled, compileIndex } from '../corpus/compiler/compile.ts';
import { PatternError } from '../corpus/compiler/pattern-error.ts';
import type { Entry } from '../corpus/entry.ts';
import { openIndex } from '../corpus/lexicon/open.ts';
import { type LibraryData, libraryVersion } from '../corpus/library/data.ts';
import { compileLookup } from '../corpus/library/search.ts';
import type { Reading, Request } from '../corpus/match.ts';
import { matchesInText } from '../corpus/plain-text.ts';
import { recognise } from '../corpus/recognise/recognise.ts';
import { usualSounds } from './chinese.ts';
import { documentsOf } from './documents.ts';
import { toEntry } from './entries.ts';
import { loadSeeds, type Seeds } from './seeds/load.ts';
import { SeedError } from './seeds/seed-error.ts';
import { createVocabulary } from './vocabulary/vocabulary.ts';
import { wordingFault } from './wording-fault.ts';

export interface CompiledLibrary {
  readonly index: ArrayBuffer;
  readonly data: LibraryData;
  readonly report: Compiled['report'];
  readonly seeds: Seeds;
}

/**
 * Turns the seeds of a folder into what the extension ships. Throws `SeedError` with file and line for every
 * mistake, also for those that only compiling shows: a broken pattern, an entry that no article mentions, two
 * entries that claim one wording.
 */
export function compileLibrary(folder: string): CompiledLibrary {
  const seeds = loadSeeds(folder);
  const { buffer, report } = compileWordings(seeds);
  const index = openIndex(buffer);
  const mentions = seeds.articles.flatMap((article) =>
    mentionsIn(article, (request) => recognise(index, request)),
  );
  const faults = [...unmentioned(seeds, mentions), ...contested(seeds, report)];
  if (faults.length > 0) throw new SeedError(faults);
  const entries: readonly Entry[] = seeds.entries.map(toEntry);
  const search = compileLookup(documentsOf(entries, seeds.articles), usualSounds());
  return {
    index: buffer,
    data: { version: libraryVersion, entries, articles: seeds.articles, mentions, search },
    report,
    seeds,
  };
}

/** The matching index of these seeds. Throws `SeedError` for a wording that cannot be compiled. */
export function compileWordings(seeds: Seeds): Compiled {
  const { entries, sets, gazetteer } = seeds;
  try {
    return compileIndex({ entries, sets, gazetteer, vocabulary: createVocabulary() });
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    throw new SeedError([wordingFault(seeds, error)]);
  }
}

/**
 * Every entry in an article, found with the same matcher that reads pages. “The Municipal Party Committee” is the
 * committee of the article's own place.
 */
function mentionsIn(
  article: Article,
  recognise: (request: Request) => Reading,
): readonly Mention[] {
  return matchesInText(recognise, article.text, { here: article.place }).map(
    ({ start, end, match, inside, paragraph }) => ({
      entry: match.entry,
      article: article.id,
      paragraph,
      start,
      end,
      wording: article.text.slice(start, end),
      confidence: match.confidence,
      inside,
    }),
  );
}

function unmentioned(seeds: Seeds, mentions: readonly Mention[]) {
  const mentioned = new Set(mentions.map((mention) => mention.entry));
  return seeds.entries
    .filter((entry) => !mentioned.has(entry.id))
    .map((entry) =>
      seeds.fault(
        entry.id,
        ['id'],
        'no article mentions it: add the wording of the article, or remove the entry',
      ),
    );
}

function contested(seeds: Seeds, report: Compiled['report']) {
  return report.contested.map(({ wording, entries }) =>
    seeds.fault(
      entries[0] ?? '',
      ['id'],
      `“${wording}” is also claimed by ${entries.slice(1).join(', ')}: give each a gate (when:), or keep it in one`,
    ),
  );
}
