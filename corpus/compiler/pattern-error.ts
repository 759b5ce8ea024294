/** Where a wording stands: in an entry, or in a set that others name. */
export interface Origin {
  /** Id of the entry that asks for it; none for the sets that the recogniser itself reads. */
  readonly entry?: string;
  /** The sets that lead to it, each named by the one before: the last one holds the wording. */
  readonly sets?: readonly string[];
}

/** A wording in the seeds that cannot be read. The caller adds file and line. */
export class PatternError extends Error {
  override readonly name = 'PatternError';
  /** The entry that holds the wording, unless a set does. */
  readonly entry: string | undefined;
  readonly set: string | undefined;
  readonly pattern: string;
  /** What is wrong with it and how to mend that. */
  readonly remark: string;

  constructor(
    { origin, pattern }: { origin: Origin; pattern: string },
    problem: string,
    remedy: string,
  ) {
    const set = origin.sets?.at(-1);
    const remark = `“${pattern}”: ${problem}. ${remedy}.`;
    super(`${set === undefined ? origin.entry : `$${set}`}: ${remark}`);
    this.entry = origin.entry;
    this.set = set;
    this.pattern = pattern;
    this.remark = remark;
  }
}

/** Of a wording that no text can hold. */
export function wordless(at: { origin: Origin; pattern: string }): PatternError {
  return new PatternError(
    at,
    'none of its words counts',
    'Write a word besides articles and signs',
  );
}

/** Where the members of a set stand that a wording names. */
export function inside(origin: Origin, set: string): Origin {
  return { ...origin, sets: [...(origin.sets ?? []), set] };
}
