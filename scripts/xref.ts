import { join } from 'node:path';
import { compileWordings } from '../build/compile-library.ts';
import { toEntry } from '../build/entries.ts';
import { loadSeeds } from '../build/seeds/load.ts';
import { openIndex } from '../corpus/lexicon/open.ts';
import { recognise } from '../corpus/recognise/recognise.ts';
import { readCall } from './steps/call.ts';
import { plainly } from './steps/plainly.ts';
import { root } from './steps/run-step.ts';
import { crossReference, toJson } from './xref/cross-reference.ts';
import { readInput } from './xref/input.ts';
import { report } from './xref/report.ts';

const usage = `Usage: npm run -s xref -- [--json] [--] FILE...

Finds the slogans, officials, bodies, meetings, documents and places of the corpus in text or HTML files
(- for standard input). Prints a report, or with --json an array of
{file, matches: [{start, end, text, id, kind, confidence}]}: offsets in UTF-16 code units of the file's
text; for HTML of the extracted text, which is then given as \`text\`.`;

/** Who reads only the first lines, as `head` does, has what it wanted; a disk may be full. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return;
  complain(`The output could not be written: ${error.message}`);
  process.exitCode = 1;
});

const { values, positionals, refuse } = readCall(usage, {
  options: { json: { type: 'boolean', default: false } },
  allowPositionals: true,
});
if (positionals.length === 0) refuse('Name a file.');
await plainly(async () => {
  process.exitCode = main(positionals);
});

/** Returns the exit code: 0, or 1 when a file could not be read. */
function main(files: readonly string[]): number {
  const seeds = loadSeeds(join(root, 'seeds'));
  const index = openIndex(compileWordings(seeds).buffer);
  const read = files.map((file) => readInput(file));
  const inputs = read.flatMap((input) => ('text' in input ? [input] : []));
  const results = inputs.map((input) =>
    crossReference((request) => recognise(index, request), input),
  );
  for (const input of read) {
    if ('error' in input) complain(`${input.file}: ${input.error}`);
    else if (input.guessed)
      complain(`${input.file}: names no encoding; read as ${input.guessed} by its bytes`);
  }
  if (values.json) say(toJson(results));
  else say(report(inputs, results, { entries: seeds.entries.map(toEntry), sets: seeds.sets }));
  return inputs.length === read.length ? 0 : 1;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function complain(text: string): void {
  process.stderr.write(`${text}\n`);
}
