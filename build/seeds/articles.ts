import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Article } from '../../corpus/article.ts';
import { articleIdForm } from '../../corpus/entry.ts';
import type { SeedEntry } from '../../corpus/seed.ts';
import { checked, faultIn } from './checked.ts';
import { SeedError } from './seed-error.ts';
import { fields, isoDate, list, oneOf, optionalList, type SeedIssue, text } from './values.ts';
import { readYamlFile, type YamlFile } from './yaml-file.ts';

export interface ArticleFile {
  readonly file: YamlFile;
  /** In the order of the file. */
  readonly articles: readonly Article[];
}

/** Reads `articles.yaml` and the text of each article, unchanged. Throws `SeedError`. */
export function readArticles(folder: string): ArticleFile {
  const file = readYamlFile(join(folder, 'articles.yaml'), 'seeds/articles/articles.yaml');
  const described = checked(file, list(metadata));
  const missing = described.flatMap(({ file: name }, at) =>
    existsSync(join(folder, name))
      ? []
      : [
          faultIn(file, {
            path: [at, 'file'],
            message: `is ${name}, which is not in seeds/articles: correct it`,
          }),
        ],
  );
  if (missing.length > 0) throw new SeedError(missing);
  return {
    file,
    articles: described.map((article) => ({
      ...article,
      text: readFileSync(join(folder, article.file), 'utf8'),
    })),
  };
}

const status = oneOf(['stated', 'inferred']);

const metadata = fields({
  id: v.pipe(text, v.regex(articleIdForm, 'must be the first three digits of the file name')),
  file: text,
  title: text,
  titleStatus: status,
  date: isoDate,
  dateStatus: status,
  eventDate: isoDate,
  place: text,
  publisher: text,
  reporters: optionalList(text),
  correspondents: optionalList(text),
  photographers: optionalList(text),
  meeting: text,
  notes: optionalList(text),
});

/** Finds articles that share an id, and those about a place or a meeting that no entry is. */
export function checkArticles(
  articles: readonly Article[],
  entries: readonly SeedEntry[],
): readonly SeedIssue[] {
  const kinds = new Map(entries.map(({ id, kind }) => [id, kind]));
  return articles.flatMap(({ id, place, meeting }, at) => {
    const issues: SeedIssue[] = [];
    if (articles.findIndex((other) => other.id === id) < at)
      issues.push({ path: [at, 'id'], message: `is ${id}, as of another article: correct one` });
    if (kinds.get(place) !== 'place')
      issues.push({ path: [at, 'place'], message: `is ${place}, the id of no place: correct it` });
    if (kinds.get(meeting) !== 'meeting')
      issues.push({
        path: [at, 'meeting'],
        message: `is ${meeting}, the id of no meeting: correct it`,
      });
    return issues;
  });
}
