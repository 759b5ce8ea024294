/** A wording in the seeds that cannot be read. The caller adds file and line. */
export class PatternError extends Error {
  readonly entry: string;
  readonly pattern: string;
  readonly problem: string;
  readonly remedy: string;

  constructor(at: { entry: string; pattern: string }, problem: string, remedy: string) {
    super(`${at.entry}: “${at.pattern}”: ${problem}. ${remedy}.`);
    this.name = 'PatternError';
    this.entry = at.entry;
    this.pattern = at.pattern;
    this.problem = problem;
    this.remedy = remedy;
  }
}
