import { join } from 'node:path';
import { compileLibrary } from '../build/compile-library.ts';
import { readSites } from '../build/seeds/sites.ts';
import { printCoverage } from './seeds/coverage.ts';
import { readCall } from './steps/call.ts';
import { readingSeeds } from './steps/reading-seeds.ts';
import { root } from './steps/run-step.ts';

readCall('Usage: npm run seeds', {});
const seeds = join(root, 'seeds');

/** Validates the seeds and prints what they cover. Exit code 1 when they hold a mistake. */
readingSeeds(() => {
  readSites(seeds);
  printCoverage(compileLibrary(seeds));
});
