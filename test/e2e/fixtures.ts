import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/steps/run-step.ts';

/** What must be found on a page of `test/pages/`; its README says what the fields mean. */
export interface Expected {
  readonly marked: readonly { readonly text: string; readonly times?: number }[];
  readonly unmarked: readonly string[];
  readonly frames?: readonly (Pick<Expected, 'marked'> & { readonly file: string })[];
  readonly most?: number;
  /** It changes without a rest, so it is never complete. */
  readonly endless?: boolean;
}

export interface Fixture {
  readonly slug: string;
  readonly expected: Expected;
  /** Scripts of its own change it, so that no two visits are alike. */
  readonly hasScripts: boolean;
}

export function readFixtures(): Fixture[] {
  const folder = join(root, 'test', 'pages');
  return readdirSync(folder)
    .filter((slug) => existsSync(join(folder, slug, 'expected.json')))
    .map((slug) => ({
      slug,
      expected: JSON.parse(readFileSync(join(folder, slug, 'expected.json'), 'utf8')),
      hasScripts: readdirSync(join(folder, slug))
        .filter((name) => /html$/.test(name))
        .some((name) => readFileSync(join(folder, slug, name), 'utf8').includes('<script')),
    }));
}
