import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Article } from '../../corpus/article.ts';
import { checked, faultIn } from './checked.ts';
import { SeedError } from './seed-error.ts';
import { fields, isoDate, list, oneOf, optionalList, text } from './values.ts';
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
  id: v.pipe(text, v.regex(/^\d{3}$/, 'must be the first three digits of the file name')),
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
