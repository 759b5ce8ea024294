import * as v from 'valibot';
import { SeedError, type SeedFault } from './seed-error.ts';
import { issuesOf, type SeedIssue } from './values.ts';
import type { YamlFile } from './yaml-file.ts';

/** What a YAML file holds, as a schema wants it. Throws `SeedError` with the line of everything that does not fit. */
export function checked<T extends v.GenericSchema>(file: YamlFile, schema: T): v.InferOutput<T> {
  const result = v.safeParse(schema, file.value);
  if (result.success) return result.output;
  throw new SeedError(issuesOf(result.issues).map((issue) => faultIn(file, issue)));
}

/** A mistake in a file with its line; its path counts from the whole file. */
export function faultIn(file: YamlFile, { path, message }: SeedIssue): SeedFault {
  return {
    file: file.name,
    line: file.lineOf(path),
    message: [path.join('.'), message].filter(Boolean).join(' '),
  };
}
