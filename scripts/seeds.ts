import { join } from 'node:path';
import { compileLibrary } from '../build/compile-library.ts';
import { SeedError } from '../build/seeds/seed-error.ts';
import { readSites } from '../build/seeds/sites.ts';
import { printCoverage } from './seeds/coverage.ts';
import { root } from './steps/run-step.ts';

const seeds = join(root, 'seeds');

/** Validates the seeds and prints what they cover. Exit code 1 when they hold a mistake. */
try {
  readSites(seeds);
  printCoverage(compileLibrary(seeds));
} catch (error) {
  if (!(error instanceof SeedError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
