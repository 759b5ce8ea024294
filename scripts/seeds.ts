import { join } from 'node:path';
import { compileLibrary } from '../build/compile-library.ts';
import { readSites } from '../build/seeds/sites.ts';
import { printCoverage } from './seeds/coverage.ts';
import { readCall } from './steps/call.ts';
import { plainly } from './steps/plainly.ts';
import { root } from './steps/run-step.ts';

readCall('Usage: npm run seeds', {});
const seeds = join(root, 'seeds');

/** Validates the seeds and prints what they cover. Exit code 1 when they hold a mistake. */
await plainly(async () => {
  readSites(seeds);
  printCoverage(compileLibrary(seeds));
});
