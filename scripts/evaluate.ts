import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
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
import { readCall } from './steps/call.ts';
import { readingSeeds } from './steps/reading-seeds.ts';
import { root } from './steps/run-step.ts';

const usage = `Usage: npm run evaluate -- [--figures] [FOLDER...]

Scores recognition on folders of labelled pages, with --figures without the errors in context. Without a
folder the articles and all sets of pages are scored.`;

/** Of pages that are held out only figures are printed, never their text, so that nobody tunes on them. */
const { values, positionals, refuse } = readCall(usage, {
  options: { figures: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const folders = (positionals.length > 0 ? positionals : sets).map((folder) => ({
  folder,
  names: pagesIn(folder),
}));
const { index: buffer, data, seeds } = readingSeeds(() => compileLibrary(join(root, 'seeds')));
const index = openIndex(buffer);
const read = (request: Request) => recognise(index, request);
const kinds = new Map(data.entries.map((entry): [string, string] => [entry.id, entry.kind]));

if (positionals.length === 0)
  printArticles(data.articles, { recognise: read, unlisted: undamaged() });
for (const { folder, names } of folders) {
  const pages = names.map((name) => parsePage(name, readFileSync(join(folder, name), 'utf8')));
  const report = scoreReport({
    title: folder,
    scores: pages.map((page) => scorePage(page, matchesInText(read, page.text))),
    kindOf: (entry) => kinds.get(entry) ?? 'unknown',
    figuresOnly: values.figures || isHeldOut(root, folder),
  });
  console.log(`\n${report}`);
}

/** Names of the labelled pages in a folder. */
function pagesIn(folder: string): string[] {
  const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory();
  const names = isFolder ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : [];
  return names.length > 0 ? names.sort() : refuse(`${folder} is no folder of labelled pages.`);
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
