import { SeedError } from '../../build/seeds/seed-error.ts';

/** Does what reads the seeds. A mistake in them ends the process with what it is and where, not with a trace of our code. */
export function readingSeeds<Read>(read: () => Read): Read {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof SeedError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
