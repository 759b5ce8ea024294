import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compileLibrary, compileWordings } from '../build/compile-library.ts';
import { openIndex } from '../corpus/lexicon/open.ts';
import type { Request } from '../corpus/match.ts';
import { matchesInText } from '../corpus/plain-text.ts';
import { recognise } from '../corpus/recognise/recognise.ts';
import { printArticles } from './evaluate/articles.ts';
import { parsePage } from './evaluate/labelled-page.ts';
import { scoreReport } from './evaluate/report.ts';
import { scorePage } from './evaluate/score.ts';
import { isHeldOut, sets } from './evaluate/sets.ts';
import { readingSeeds } from './steps/reading-seeds.ts';
import { root } from './steps/run-step.ts';

/**
 * Scores recognition: `npm run evaluate -- [--figures] [FOLDER...]`. Without a folder the articles and all sets of
 * labelled pages are scored; of those that are held out only figures are printed, never their text, so that nobody
 * tunes on them.
 */
const { values, positionals: folders } = parseArgs({
  options: { figures: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const { index: buffer, data, seeds } = readingSeeds(() => compileLibrary(join(root, 'seeds')));
const index = openIndex(buffer);
const read = (request: Request) => recognise(index, request);
const kinds = new Map(data.entries.map((entry): [string, string] => [entry.id, entry.kind]));

if (folders.length === 0) printArticles(data.articles, { recognise: read, unlisted: undamaged() });
for (const folder of folders.length > 0 ? folders : sets) {
  const pages = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => parsePage(name, readFileSync(join(folder, name), 'utf8')));
  const report = scoreReport({
    title: folder,
    scores: pages.map((page) => scorePage(page, matchesInText(read, page.text))),
    kindOf: (entry) => kinds.get(entry) ?? 'unknown',
    figuresOnly: values.figures || isHeldOut(root, folder),
  });
  console.log(`\n${report}`);
}

/** Recognises with the wordings of the seeds, but without those that are listed as damaged. */
function undamaged(): typeof read {
  const entries = seeds.entries.map((entry) => ({
    ...entry,
    renderings: entry.renderings.filter((rendering) => rendering.type !== 'damaged'),
  }));
  const without = openIndex(compileWordings({ ...seeds, entries }).buffer);
  return (request) => recognise(without, request);
}
