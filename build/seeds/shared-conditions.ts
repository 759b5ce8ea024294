import { join } from 'node:path';
import * as v from 'valibot';
import type { Condition } from '../../corpus/seed.ts';
import { checked, faultIn } from './checked.ts';
import { conditionsWith, type SharedConditions } from './conditions.ts';
import { SeedError } from './seed-error.ts';
import { issuesOf, table } from './values.ts';
import { readYamlFile } from './yaml-file.ts';

/** The conditions of `conditions.yaml`, each of which may name those before it. Throws `SeedError`. */
export function readSharedConditions(folder: string): SharedConditions {
  const file = readYamlFile(join(folder, 'conditions.yaml'), 'seeds/conditions.yaml');
  const shared = new Map<string, readonly Condition[]>();
  for (const [name, written] of Object.entries(checked(file, table(v.unknown())))) {
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
