import { join } from 'node:path';
import * as v from 'valibot';
import type { GazetteerPlace } from '../../corpus/compiler/gazetteer.ts';
import { checked } from './checked.ts';
import { fields, list, text } from './values.ts';
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
