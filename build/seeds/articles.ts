import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Article } from '../../corpus/article.ts';
import { fields, isoDate, list, oneOf, optionalList, text } from '../../corpus/seed-values.ts';
import { checked } from './checked.ts';
import { readYamlFile } from './yaml-file.ts';

/** Reads `articles.yaml` and the text of each article, unchanged. Throws `SeedError`. */
export function readArticles(folder: string): readonly Article[] {
  const file = readYamlFile(join(folder, 'articles.yaml'), 'seeds/articles/articles.yaml');
  return checked(file, list(metadata)).map((article) => ({
    ...article,
    text: readFileSync(join(folder, article.file), 'utf8'),
  }));
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
