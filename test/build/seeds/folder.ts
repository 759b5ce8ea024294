import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach } from 'vitest';
import { reservedTerms } from '../../../corpus/lexicon/layout.ts';

/** A folder of sound seeds, as good as new before each test of the file. */
export function seedsFolder(): { folder: string; write(path: string, text: string): void } {
  const folder = mkdtempSync(join(tmpdir(), 'seeds-'));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  beforeEach(() => {
    for (const [path, text] of Object.entries(sound)) write(path, text);
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  return { folder, write };
}

export const sound = {
  'entries/a.yaml': `- id: jiangmen
  kind: place
  level: municipal
  salience: stock
  name: Jiangmen
  english: official
  chinese: unverified
  definition: A city.
  basis: [facts]
- id: head-goose-project
  kind: slogan
  level: provincial
  place: jiangmen
  type: programme
  salience: signature
  name: head goose project
  english: machine translation
  definition: A programme for village secretaries.
  basis: ["000"]
  chinese: unverified
`,
  'entries/b.yaml': `- id: plenum
  kind: meeting
  level: municipal
  salience: standing
  name: plenum
  english: official
  chinese: unverified
  definition: A meeting.
  basis: ["000"]
`,
  'articles/articles.yaml': `- id: "000"
  file: 000.txt
  title: T
  titleStatus: inferred
  date: "2023-06-29"
  dateStatus: stated
  eventDate: "2023-06-27"
  place: jiangmen
  publisher: Jiangmen Daily
  meeting: plenum
`,
  'articles/000.txt': 'The “head goose” project.',
  'terms.yaml': `${reservedTerms.map((name) => `${name}: [x]\n`).join('')}party: [Party committee]\n`,
  'words.yaml': 'build: [build, construct]\n',
  'conditions.yaml': 'in-foshan: [{ here: Foshan }]\n',
  'gazetteer.yaml': '- { name: Foshan, zh: 佛山 }\n',
  'sites.yaml': '- { host: newsgd.com, name: Newsgd }\n',
  'left-out.yaml': '- { text: ten matters, reason: a plain number }\n',
};
