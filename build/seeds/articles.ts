import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Article } from '../../corpus/article.ts';
import { SeedError } from './seed-error.ts';
import { readYamlFile } from './yaml-file.ts';

/** Reads `articles.yaml` and the text of each article, unchanged. Throws `SeedError`. */
export function readArticles(folder: string): readonly Article[] {
  const file = readYamlFile(join(folder, 'articles.yaml'), 'seeds/articles/articles.yaml');
  const result = v.safeParse(v.array(metadata), file.value);
  if (!result.success) {
    throw new SeedError(
      result.issues.map((issue) => {
        const path = (issue.path ?? []).map((step) => step.key as string | number);
        return {
          file: file.name,
          line: file.lineOf(path),
          message: `${path.join('.')} ${issue.message}`,
        };
      }),
    );
  }
  return result.output.map((article) => ({
    ...article,
    text: readFileSync(join(folder, article.file), 'utf8'),
  }));
}

const text = v.pipe(v.string('must be text in quotation marks'), v.nonEmpty('must not be empty'));
const date = v.pipe(text, v.isoDate('must be a date written as YYYY-MM-DD, in quotation marks'));
const status = v.picklist(['stated', 'inferred'], 'must be stated or inferred');

const metadata = v.strictObject({
  id: v.pipe(text, v.regex(/^\d{3}$/, 'must be the first three digits of the file name')),
  file: text,
  title: text,
  titleStatus: status,
  date,
  dateStatus: status,
  eventDate: date,
  place: text,
  publisher: text,
  reporters: v.optional(v.array(text), []),
  correspondents: v.optional(v.array(text), []),
  photographers: v.optional(v.array(text), []),
  meeting: text,
  notes: v.optional(v.array(text), []),
});
