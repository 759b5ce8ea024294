import { join } from 'node:path';
import * as v from 'valibot';
import type { GazetteerPlace } from '../../corpus/compiler/gazetteer.ts';
import type { SeedEntry } from '../../corpus/seed.ts';
import { checked } from './checked.ts';
import { fields, list, type SeedIssue, text } from './values.ts';
import { readYamlFile, type YamlFile } from './yaml-file.ts';

export interface GazetteerFile {
  readonly file: YamlFile;
  /** In the order of the file. */
  readonly gazetteer: readonly GazetteerPlace[];
}

/** Throws `SeedError`. */
export function readGazetteer(folder: string): GazetteerFile {
  const file = readYamlFile(join(folder, 'gazetteer.yaml'), 'seeds/gazetteer.yaml');
  return { file, gazetteer: checked(file, list(place)) };
}

const place = fields({ name: text, zh: text, within: v.exactOptional(text) });

/** Finds places that stand twice, and those that lie within what is no place, or within either of two that share a name. */
export function checkGazetteer(
  gazetteer: readonly GazetteerPlace[],
  entries: readonly SeedEntry[],
): readonly SeedIssue[] {
  const places = entries.filter(({ kind }) => kind === 'place').map(({ id }) => id);
  const known = new Set([...places, ...gazetteer.flatMap(({ name, zh }) => [name, zh])]);
  return gazetteer.flatMap(({ name, zh, within }, at) => {
    const issues: SeedIssue[] = [];
    if (gazetteer.findIndex((other) => other.name === name && other.zh === zh) < at)
      issues.push({ path: [at], message: `${name}, ${zh} is listed already: take one away` });
    if (within !== undefined && !known.has(within))
      issues.push({
        path: [at, 'within'],
        message: `is ${within}, neither a name of this list nor the id of a place: correct it`,
      });
    const outer = gazetteer.filter((other) => other.name === within);
    if (outer.length > 1)
      issues.push({
        path: [at, 'within'],
        message: `is ${within}, which is ${outer.map((one) => one.zh).join(' and ')}: write which in Chinese`,
      });
    return issues;
  });
}
