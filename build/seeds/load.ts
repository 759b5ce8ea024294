import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Article } from '../../corpus/article.ts';
import type { GazetteerPlace } from '../../corpus/compiler/gazetteer.ts';
import type { SeedEntry } from '../../corpus/seed.ts';
import { checkArticles, readArticles } from './articles.ts';
import { checked, faultIn } from './checked.ts';
import { checkSeeds } from './cross-check.ts';
import { entryReader, type ReadsEntry } from './entry-schema.ts';
import { checkGazetteer, readGazetteer } from './gazetteer.ts';
import { SeedError, type SeedFault } from './seed-error.ts';
import { readSets } from './sets.ts';
import { readSharedConditions } from './shared-conditions.ts';
import { fields, list, text } from './values.ts';
import { readYamlFile, type YamlFile } from './yaml-file.ts';

/** Everything under `seeds/` that the index is compiled from, read and checked. */
export interface Seeds {
  readonly entries: readonly SeedEntry[];
  readonly articles: readonly Article[];
  /** Sets of wordings that patterns and gates may name. */
  readonly sets: Readonly<Record<string, readonly string[]>>;
  readonly gazetteer: readonly GazetteerPlace[];
  /** Stretches of the articles that look like set wordings and are left out on purpose, with the reason. */
  readonly leftOut: ReadonlyMap<string, string>;
  /** Turns a remark about an entry into a fault with its file and line. */
  fault(entry: string, path: readonly (string | number)[], message: string): SeedFault;
  /** The same for a member of a set. */
  setFault(set: string, member: string, message: string): SeedFault;
}

/** Reads the seeds of a folder. Throws `SeedError` with every mistake found. */
export function loadSeeds(folder: string): Seeds {
  const files = readdirSync(join(folder, 'entries'))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => readYamlFile(join(folder, 'entries', name), `seeds/entries/${name}`));
  const { sets, fault: setFault } = readSets(folder);
  const read = entryReader(readSharedConditions(folder, sets));
  const found = files.flatMap((file) => readEntries(file, read));
  const faults = found.flatMap((item) => ('message' in item ? [item] : []));
  if (faults.length > 0) throw new SeedError(faults);

  const places = new Map<string, Located>();
  const located = found.flatMap((item) => ('entry' in item ? [item] : []));
  for (const item of located) if (!places.has(item.entry.id)) places.set(item.entry.id, item);
  const entries = located.map((item) => item.entry);
  const { articles, file: articleFile } = readArticles(join(folder, 'articles'));
  const { gazetteer, file: gazetteerFile } = readGazetteer(folder);
  const seeds: Seeds = {
    entries,
    articles,
    sets,
    gazetteer,
    leftOut: readLeftOut(join(folder, 'left-out.yaml')),
    fault: (id, path, message) => faultAt(places.get(id), path, `${id}: ${message}`),
    setFault,
  };
  const problems = [
    ...duplicates(located),
    ...checkArticles(articles, entries).map((issue) => faultIn(articleFile, issue)),
    ...checkGazetteer(gazetteer, entries).map((issue) => faultIn(gazetteerFile, issue)),
    ...checkSeeds(entries, articles).map((problem) =>
      seeds.fault(problem.entry, problem.path, problem.message),
    ),
  ];
  if (problems.length > 0) throw new SeedError(problems);
  return seeds;
}

interface Located {
  readonly entry: SeedEntry;
  readonly file: YamlFile;
  readonly at: number;
}

function readEntries(file: YamlFile, readEntry: ReadsEntry): (Located | SeedFault)[] {
  if (!Array.isArray(file.value))
    return [
      {
        file: file.name,
        line: 1,
        message: 'must be a list of entries, each starting with “- id:”',
      },
    ];
  return file.value.flatMap((value: unknown, at): (Located | SeedFault)[] => {
    const read = readEntry(value);
    if ('id' in read) return [{ entry: read, file, at }];
    return read.map((issue) => ({
      file: file.name,
      line: file.lineOf([at, ...issue.path]),
      message: `${nameOf(value)}${issue.path.join('.')} ${issue.message}`,
    }));
  });
}

function nameOf(value: unknown): string {
  const id = v.safeParse(v.object({ id: v.string() }), value);
  return id.success ? `${id.output.id}: ` : '';
}

function faultAt(
  place: Located | undefined,
  path: readonly (string | number)[],
  message: string,
): SeedFault {
  if (!place) return { file: 'seeds/entries', line: 1, message };
  return { file: place.file.name, line: place.file.lineOf([place.at, ...path]), message };
}

function duplicates(located: readonly Located[]): SeedFault[] {
  const first = new Map<string, Located>();
  return located.flatMap((item) => {
    const earlier = first.get(item.entry.id);
    first.set(item.entry.id, earlier ?? item);
    if (!earlier) return [];
    const line = earlier.file.lineOf([earlier.at]);
    return [
      faultAt(
        item,
        ['id'],
        `${item.entry.id} stands already at ${earlier.file.name}:${line}: keep one of the two`,
      ),
    ];
  });
}

function readLeftOut(path: string): ReadonlyMap<string, string> {
  const stretch = fields({ text, reason: text });
  const stretches = checked(readYamlFile(path, 'seeds/left-out.yaml'), list(stretch));
  return new Map(stretches.map(({ text, reason }) => [text, reason]));
}
