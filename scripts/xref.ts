import { join } from 'node:path';
import { compileWordings } from '../build/compile-library.ts';
import { toEntry } from '../build/entries.ts';
import { loadSeeds } from '../build/seeds/load.ts';
import { openIndex } from '../corpus/lexicon/open.ts';
import { recognise } from '../corpus/recognise/recognise.ts';
import { readingSeeds } from './steps/reading-seeds.ts';
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
  complain(`The output could not be written: ${error.message}`, 1);
  process.exitCode = 1;
});

process.exitCode = main(process.argv.slice(2));

/** Returns the exit code: 0, 1 when a file could not be read, 2 when the call was off. */
function main(args: readonly string[]): number {
  const { options, files } = sorted(args);
  if (options.includes('--help') || options.includes('-h')) return say(usage, 0);
  const unknown = options.find((option) => option !== '--json');
  if (unknown !== undefined) return complain(`There is no option ${unknown}.\n\n${usage}`, 2);
  if (files.length === 0) return complain(usage, 2);

  const { seeds, index } = readingSeeds(() => {
    const seeds = loadSeeds(join(root, 'seeds'));
    return { seeds, index: openIndex(compileWordings(seeds).buffer) };
  });
  const read = files.map((file) => readInput(file));
  const inputs = read.flatMap((input) => ('text' in input ? [input] : []));
  const results = inputs.map((input) =>
    crossReference((request) => recognise(index, request), input),
  );
  for (const input of read) {
    if ('error' in input) complain(`${input.file}: ${input.error}`, 1);
    else if (input.guessed)
      complain(`${input.file}: names no encoding; read as ${input.guessed} by its bytes`, 0);
  }
  if (options.includes('--json')) say(toJson(results), 0);
  else say(report(inputs, results, { entries: seeds.entries.map(toEntry), sets: seeds.sets }), 0);
  return inputs.length === read.length ? 0 : 1;
}

/** Behind `--` everything is a file, also what begins with a hyphen. */
function sorted(args: readonly string[]): { options: readonly string[]; files: readonly string[] } {
  const end = args.includes('--') ? args.indexOf('--') : args.length;
  const isOption = (arg: string) => arg.startsWith('-') && arg !== '-';
  const before = args.slice(0, end);
  return {
    options: before.filter(isOption),
    files: [...before.filter((arg) => !isOption(arg)), ...args.slice(end + 1)],
  };
}

function say(text: string, code: number): number {
  process.stdout.write(`${text}\n`);
  return code;
}

function complain(text: string, code: number): number {
  process.stderr.write(`${text}\n`);
  return code;
}
