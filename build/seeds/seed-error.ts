/** One mistake in the seeds: where it is, what is wrong and how to mend it. */
export interface SeedFault {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** Stops a build. Its message lists every fault as `file:line: what is wrong: how to mend it`. */
export class SeedError extends Error {
  override readonly name = 'SeedError';
  readonly faults: readonly SeedFault[];

  constructor(faults: readonly SeedFault[]) {
    super(
      [
        `The seeds have ${faults.length === 1 ? 'a mistake' : `${faults.length} mistakes`}:`,
        ...faults.map((fault) => `  ${fault.file}:${fault.line}: ${fault.message}`),
      ].join('\n'),
    );
    this.faults = faults;
  }
}
