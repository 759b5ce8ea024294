import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compileLibrary, compileWordings } from '../build/compile-library.ts';
import type { Seeds } from '../build/seeds/load.ts';
import { openIndex } from '../corpus/lexicon/open.ts';
import type { Reading, Request } from '../corpus/match.ts';
import { matchesInText } from '../corpus/plain-text.ts';
import { recognise } from '../corpus/recognise/recognise.ts';
import { printArticles } from './evaluate/articles.ts';
import { parsePage } from './evaluate/labelled-page.ts';
import { scoreReport } from './evaluate/report.ts';
import { scorePage } from './evaluate/score.ts';
import { isHeldOut, sets } from './evaluate/sets.ts';
import { readCall } from './steps/call.ts';
import { plainly } from './steps/plainly.ts';
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

await plainly(async () => {
  const { index, data, seeds } = compileLibrary(join(root, 'seeds'));
  const read = reader(index);
  const kinds = new Map(data.entries.map((entry): [string, string] => [entry.id, entry.kind]));
  if (positionals.length === 0)
    printArticles(data.articles, { recognise: read, unlisted: reader(undamaged(seeds)) });
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
});

/** Names of the labelled pages in a folder. */
function pagesIn(folder: string): string[] {
  const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory();
  const names = isFolder ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : [];
  return names.length > 0 ? names.sort() : refuse(`${folder} is no folder of labelled pages.`);
}

function reader(buffer: ArrayBuffer): (request: Request) => Reading {
  const index = openIndex(buffer);
  return (request) => recognise(index, request);
}

/** The index of the seeds without the wordings that are listed as damaged. */
function undamaged(seeds: Seeds): ArrayBuffer {
  const entries = seeds.entries.map((entry) => ({
    ...entry,
    renderings: entry.renderings.filter((rendering) => rendering.type !== 'damaged'),
  }));
  return compileWordings({ ...seeds, entries }).buffer;
}
