import { SeedError } from '../../build/seeds/seed-error.ts';

/** What whoever runs a command can mend; its message says how. */
export class Complaint extends Error {}

/**
 * Runs a command. A complaint, or a mistake in the seeds, ends it with its words alone; any other error is a fault of ours and
 * keeps its trace.
 */
export async function plainly(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof Complaint || error instanceof SeedError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
