import * as v from 'valibot';

/** A mistake in a seed: where in the value, what is wrong, how to mend it. */
export interface SeedIssue {
  /** Keys and indices from the parsed root to the faulty value. */
  readonly path: readonly (string | number)[];
  readonly message: string;
}

export function issuesOf(issues: readonly v.BaseIssue<unknown>[]): readonly SeedIssue[] {
  return issues.map(({ path = [], message }) => ({
    path: path.map((step) => step.key as string | number),
    message,
  }));
}

/** What the seeds of all files are made of. Each says what is wrong with a value and how to mend it. */

export const text = v.pipe(
  v.string(({ received }) => `must be text, not ${received}: put it in quotation marks`),
  v.trim(),
  v.nonEmpty('must not be empty: fill it in, or leave the key out'),
);

export const isoDate = v.pipe(
  text,
  v.isoDate('must be a date written as YYYY-MM-DD, in quotation marks'),
  v.check(
    (date) => !Number.isNaN(Date.parse(date)) && new Date(date).toISOString().startsWith(date),
    'is not a day of the calendar',
  ),
);

export const yesOrNo = v.boolean(({ received }) => `must be true or false, not ${received}`);

export function wholeNumber(least: number, most: number) {
  const message = ({ received }: { received: string }) =>
    `must be a whole number from ${least} to ${most}, not ${received}`;
  return v.pipe(
    v.number(message),
    v.integer(message),
    v.minValue(least, message),
    v.maxValue(most, message),
  );
}

export function oneOf<const T extends readonly string[]>(values: T) {
  return v.picklist(values, ({ received }) => `${received} is not one of: ${values.join(', ')}`);
}

export function list<T extends v.GenericSchema>(item: T) {
  return v.array(
    item,
    ({ received }) => `must be a list, not ${received}: write “- ” before each item`,
  );
}

export function filledList<T extends v.GenericSchema>(item: T) {
  return v.pipe(list(item), v.nonEmpty('must not be empty: fill it in, or leave the key out'));
}

export function optionalList<T extends v.GenericSchema>(item: T) {
  return v.optional(list(item), []);
}

/** An object of these keys and no others. */
export function fields<const T extends v.ObjectEntries>(entries: T) {
  return v.strictObject(entries, ({ expected, received }) => {
    if (expected === 'never') return 'is not a known key: check its spelling or remove it';
    if (received === 'undefined') return 'is missing: add it';
    return aboutKeys(received);
  });
}

/** An object of any keys. */
export function table<T extends v.GenericSchema>(value: T) {
  return v.record(v.string(), value, ({ received }) => aboutKeys(received));
}

function aboutKeys(received: string): string {
  return `must be keys with values, not ${received}`;
}

/** A year as a `Period`. */
export const year = v.pipe(
  wholeNumber(1900, 2099),
  v.transform((value) => value * 100),
);

/** A year, or a month of one, as a `Period`. */
export const period = v.union(
  [
    year,
    v.pipe(
      v.string(),
      v.regex(/^(?:19|20)\d\d-(?:0[1-9]|1[0-2])$/),
      v.transform((month) => Number(month.replace('-', ''))),
    ),
  ],
  'must be a year, or a month written as "YYYY-MM" in quotation marks',
);
