import { readFileSync, writeFileSync } from 'node:fs';
import { loadSeeds } from '../../build/seeds/load.ts';
import { createVocabulary } from '../../build/vocabulary/vocabulary.ts';
import { compileIndex } from '../../corpus/compiler/compile.ts';
import type { SeedEntry } from '../../corpus/seed.ts';

/**
 * Run by itself, so that compiling leaves no traces in the process that measures matching (the extension never
 * compiles): `node compile.ts INPUT OUTPUT`. INPUT is a folder of seeds or a file of entries; prints what it cost.
 */
const [input = '', output = ''] = process.argv.slice(2);
const vocabulary = createVocabulary();
const given = input.endsWith('.json')
  ? { entries: JSON.parse(readFileSync(input, 'utf8')) as SeedEntry[], sets: {}, gazetteer: [] }
  : loadSeeds(input);
vocabulary.root('warm');
const start = performance.now();
const { buffer, report } = compileIndex({ ...given, vocabulary });
const milliseconds = performance.now() - start;
writeFileSync(output, new Uint8Array(buffer));
console.log(
  JSON.stringify({ milliseconds, bytes: buffer.byteLength, sequences: report.sequences }),
);
