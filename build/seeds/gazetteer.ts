import { join } from 'node:path';
import * as v from 'valibot';
import type { GazetteerPlace } from '../../corpus/compiler/gazetteer.ts';
import { withoutRank } from '../../corpus/compiler/regions.ts';
import type { SeedEntry } from '../../corpus/seed.ts';
import { checked } from './checked.ts';
import { reaches } from './reaches.ts';
import { fields, list, type SeedIssue, text, yesOrNo } from './values.ts';
import { chinese } from './wording-schema.ts';
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

const place = fields({
  name: v.pipe(text, v.regex(/^\p{Lu}/u, 'must be a name with a capital')),
  zh: chinese,
  within: v.exactOptional(text),
  capital: v.exactOptional(yesOrNo),
});

/**
 * Finds places that stand twice, and those that lie within what is no place, within either of two that share a name, or
 * within themselves.
 */
export function checkGazetteer(
  gazetteer: readonly GazetteerPlace[],
  entries: readonly SeedEntry[],
): readonly SeedIssue[] {
  const ids = new Set(entries.filter(({ kind }) => kind === 'place').map(({ id }) => id));
  // The same place may be written with its rank and without.
  const firstOf = ({ name, zh }: GazetteerPlace) =>
    gazetteer.find((one) => one.name === name && withoutRank(one.zh) === withoutRank(zh));
  const listed = gazetteer.filter((place) => firstOf(place) === place);
  const around = ({ within }: GazetteerPlace) =>
    listed.filter(({ name, zh }) => name === within || zh === within);
  return gazetteer.flatMap((place, at): SeedIssue[] => {
    const { name, zh, within } = place;
    const first = firstOf(place);
    if (first !== undefined && first !== place) {
      const remedy = haveOtherRanks(place, first)
        ? 'take one away, or write the rank in the English name of one too (Jilin City, 吉林市)'
        : 'take one away';
      return [
        { path: [at], message: `${name}, ${zh} is listed already as ${first.zh}: ${remedy}` },
      ];
    }
    if (within === undefined || ids.has(within)) return [];
    const fault = faultAround(place, around);
    return fault === undefined ? [] : [{ path: [at, 'within'], message: `is ${within}, ${fault}` }];
  });
}

function haveOtherRanks(one: GazetteerPlace, other: GazetteerPlace): boolean {
  return one.zh !== other.zh && [one, other].every(({ zh }) => zh !== withoutRank(zh));
}

function faultAround(
  place: GazetteerPlace,
  around: (place: GazetteerPlace) => readonly GazetteerPlace[],
): string | undefined {
  const outer = around(place);
  if (outer.length === 0) return 'neither a name of this list nor the id of a place: correct it';
  if (outer.length > 1)
    return `which is ${outer.map(({ zh }) => zh).join(' and ')}: write which in Chinese`;
  if (reaches(place, { from: outer, onward: around }))
    return 'which leads back to the place itself: correct one of them';
  return undefined;
}
