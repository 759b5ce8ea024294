import { join } from 'node:path';
import * as v from 'valibot';
import type { Condition } from '../../corpus/seed.ts';
import { checked, faultIn } from './checked.ts';
import { conditionsWith, type SharedConditions } from './conditions.ts';
import { SeedError } from './seed-error.ts';
import { issuesOf, table } from './values.ts';
import { readYamlFile } from './yaml-file.ts';

/**
 * The conditions of `conditions.yaml`, each of which may name those before it; none is called like a set of words. Throws
 * `SeedError`.
 */
export function readSharedConditions(
  folder: string,
  sets: Readonly<Record<string, unknown>>,
): SharedConditions {
  const file = readYamlFile(join(folder, 'conditions.yaml'), 'seeds/conditions.yaml');
  const shared = new Map<string, readonly Condition[]>();
  for (const [name, written] of Object.entries(checked(file, table(v.unknown())))) {
    if (name in sets) {
      const message = 'is the name of a set of words: call one of the two otherwise';
      throw new SeedError([faultIn(file, { path: [name], message })]);
    }
    const read = v.safeParse(conditionsWith(shared).anyWay, written);
    if (!read.success) {
      const issues = issuesOf(read.issues);
      throw new SeedError(
        issues.map(({ path, message }) => faultIn(file, { path: [name, ...path], message })),
      );
    }
    shared.set(name, read.output);
  }
  return shared;
}
