import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileLibrary } from '../build/compile-library.ts';
import { openIndex } from '../corpus/lexicon/open.ts';
import type { Request } from '../corpus/match.ts';
import { matchesInText } from '../corpus/plain-text.ts';
import { recognise } from '../corpus/recognise/recognise.ts';
import { parsePage } from './evaluate/labelled-page.ts';
import { printScores } from './evaluate/report.ts';
import { scorePage } from './evaluate/score.ts';

/**
 * Scores recognition on labelled pages: `npm run evaluate -- [--figures] [FOLDER...]`. Without a folder both
 * sets are scored; of the one that is held out only figures are printed, never its text, so that nobody tunes on it.
 */
const args = process.argv.slice(2);
const folders = args.filter((arg) => !arg.startsWith('--'));
const index = openIndex(compileLibrary('seeds').index);
const read = (request: Request) => recognise(index, request);

for (const folder of folders.length > 0
  ? folders
  : ['test/evaluation/tune', 'test/evaluation/measure']) {
  const pages = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => parsePage(name, readFileSync(join(folder, name), 'utf8')));
  const scores = pages.map((page) => scorePage(page, matchesInText(read, page.text)));
  const figuresOnly =
    args.includes('--figures') || (folders.length === 0 && folder.endsWith('measure'));
  printScores(folder, scores, figuresOnly);
}
