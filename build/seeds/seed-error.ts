/** One mistake in the seeds: where it is, what is wrong and how to mend it. */
export interface SeedFault {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** Most faults that are listed: one slip in a YAML file can make a parser see thousands. */
const mostListed = 20;

/** Stops a build. Its message lists the faults as `file:line: what is wrong: how to mend it`. */
export class SeedError extends Error {
  override readonly name = 'SeedError';

  constructor(faults: readonly SeedFault[]) {
    const listed = faults.slice(0, mostListed);
    const more = faults.length - listed.length;
    super(
      [
        `The seeds have ${faults.length === 1 ? 'a mistake' : `${faults.length} mistakes`}:`,
        ...listed.map((fault) => `  ${fault.file}:${fault.line}: ${fault.message}`),
        ...(more > 0 ? [`  and ${more} more, which may go away with the first`] : []),
      ].join('\n'),
    );
  }
}
