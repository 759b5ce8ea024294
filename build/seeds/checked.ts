import * as v from 'valibot';
import { SeedError } from './seed-error.ts';
import type { YamlFile } from './yaml-file.ts';

/** What a YAML file holds, as a schema wants it. Throws `SeedError` with the line of everything that does not fit. */
export function checked<T extends v.GenericSchema>(file: YamlFile, schema: T): v.InferOutput<T> {
  const result = v.safeParse(schema, file.value);
  if (result.success) return result.output;
  throw new SeedError(
    result.issues.map((issue) => ({
      file: file.name,
      line: file.lineOf((issue.path ?? []).map((step) => step.key as string | number)),
      message: issue.message,
    })),
  );
}
