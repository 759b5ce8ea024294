/** What whoever runs a command can mend; its message says how. */
export class Complaint extends Error {}

/** Runs a command. A complaint ends it with its words alone; any other error is a fault of ours and keeps its trace. */
export async function plainly(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof Complaint)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
