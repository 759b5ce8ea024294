import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inCircles } from './layers/circles.ts';
import { importsOf, readSource, readSources, type Source } from './layers/sources.ts';
import { breach } from './layers/table.ts';

const root = resolve(import.meta.dirname, '..');
const shipped = ['corpus', 'page', 'ui', 'contract', 'entrypoints'];
const sources = readSources(root, [...shipped, 'build', 'scripts']);
const shippedSources = sources.filter(({ path }) => shipped.includes(path.split('/')[0] ?? ''));

describe('The import table holds', () => {
  test('for every room', () => {
    const breaches = sources.flatMap(({ path, imports }) =>
      imports.flatMap((imported) => {
        const why = breach(path, imported);
        return why ? [`${path}: ${why} (${imported.of})`] : [];
      }),
    );
    expect(breaches).toEqual([]);
  });

  test('for the build configuration, which may reach corpus/ and build/ alone', () => {
    const { imports } = readSource(root, 'wxt.config.ts');
    const rooms = imports.filter(({ ours }) => ours).map(({ of }) => of.split('/')[0]);
    expect(rooms.filter((room) => room !== 'corpus' && room !== 'build')).toEqual([]);
  });
});

describe('A breach of the table is seen', () => {
  test.each([
    ['page/block.ts', "import { recognise } from '../corpus/recognise/recognise.ts';"],
    ['page/block.ts', "import { render } from 'preact';"],
    ['page/block.ts', "import { browser } from 'wxt/browser';"],
    ['ui/card/card.tsx', "import { send } from '../../contract/messages.ts';"],
    ['ui/card/card.tsx', "import {\n  type Card,\n  cardOf,\n} from '../../corpus/card.ts';"],
    ['corpus/text/units.ts', "import { readFileSync } from 'node:fs';"],
    ['corpus/text/units.ts', "export * from '../../page/block.ts';"],
    ['contract/messages.ts', "import { h } from 'preact';"],
    ['entrypoints/popup/main.tsx', "import { x } from '../content/index.ts';"],
    ['entrypoints/popup/main.tsx', "const x = await import('../../corpus/library.ts');"],
    ['scripts/xref.ts', "import '../page/block.ts';"],
    ['corpus/library.ts', "import { compileIndex } from './compiler/compile.ts';"],
    ['corpus/lexicon/open.ts', "import type { Rules } from '../compiler/rules.ts';"],
    ['corpus/compiler/people.ts', "import { pinyin } from '../../build/pinyin.ts';"],
    ['entrypoints/background/index.ts', "import { x } from '../../corpus/compiler/write.ts';"],
  ])('%s: %s', (path, text) => {
    expect(importsOf(path, text).map((imported) => breach(path, imported))).toEqual([
      expect.any(String),
    ]);
  });

  test.each([
    ['page/block.ts', "import type { Match } from '../corpus/match.ts';"],
    ['page/block.ts', "import { type Match, type Reading } from '../corpus/match.ts';"],
    ['page/tags.ts', "import { roleByTag } from '../corpus/tags.ts';"],
    ['page/article-date.ts', "import { published } from '../corpus/publication.ts';"],
    ['entrypoints/background/index.ts', "import { recognise } from '../../corpus/recognise.ts';"],
    ['entrypoints/content/index.ts', "import { watch } from '../../page/changes.ts';"],
    ['scripts/xref.ts', "import { loadSeeds } from '../build/seeds/load.ts';"],
    ['corpus/compiler/write.ts', "import { magic } from '../lexicon/layout.ts';"],
    ['build/wording-fault.ts', "import { x } from '../corpus/compiler/pattern-error.ts';"],
  ])('and what is allowed is not: %s: %s', (path, text) => {
    expect(importsOf(path, text).map((imported) => breach(path, imported))).toEqual([undefined]);
  });
});

describe('One door for each outside power', () => {
  test.each([
    ['the highlight registry', /\bCSS\.highlights\b/],
    ['walking from node to node', /\.nextSibling\b/],
    ['the browser’s tree walker', /\bcreateTreeWalker\(/],
    ['the shadow host', /\battachShadow\(|createShadowRootUi\(/],
    ['the search library', /^import (?!type )[^;]*from 'minisearch'/m],
    ['messages', /runtime\.(sendMessage|onMessage)/],
    ['opening a port to a page', /tabs\.connect\(/],
    ['taking a port from the popup', /runtime\.onConnect\.addListener/],
  ])('%s', (_, power) => {
    expect(filesWith(power)).toEqual([expect.any(String)]);
  });

  test('and none to IndexedDB', () => {
    expect(filesWith(/\bindexedDB\b|from 'idb'/)).toEqual([]);
  });

  test('storage is opened in contract/', () => {
    const doors = filesWith(/from 'wxt\/utils\/storage'|\bbrowser\.storage\b/);
    expect([...new Set(doors.map((path) => path.split('/')[0]))]).toEqual(['contract']);
  });
});

describe('House rules', () => {
  test('no file is longer than 250 lines', () => {
    const long = sources.filter(({ lines }) => lines > 250);
    expect(long.map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
  });

  test('half of the files have 70 lines or fewer', () => {
    const lengths = sources.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(70);
  });

  test('no drawers: nothing is called utils, helpers, common or types', () => {
    const drawer = /(^|\/)(utils?|helpers?|common|types?)(\/|\.|$)/;
    expect(sources.map(({ path }) => path).filter((path) => drawer.test(path))).toEqual([]);
  });

  test('at the top of scripts/ stand the commands of package.json alone', () => {
    const commands = Object.values(
      JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')).scripts,
    );
    const top = sources.filter(({ path }) => /^scripts\/[^/]+\.ts$/.test(path));
    const others = top.filter(({ path }) => !commands.join('\n').includes(path));
    expect(others.map(({ path }) => path)).toEqual([]);
  });

  test('no import leads in a circle, not even one of types', () => {
    expect(inCircles(sources)).toEqual([]);
  });

  test.each([
    ['of three files', ['a > b', 'b > c', 'c > a', 'beside > a', 'c > under'], ['a', 'b', 'c']],
    ['of two files', ['a > b', 'b > a', 'beside > under'], ['a', 'b']],
    ['none', ['a > b', 'b > c', 'a > c'], []],
  ])('and a circle of imports is seen, without what stands beside it: %s', (_, imports, circle) => {
    expect(inCircles(sourcesOf(imports)).toSorted()).toEqual(circle);
  });

  test('no value has the type any', () => {
    expect(filesWith(/(:|\bas|[<,|])\s*any\b(?!\s+\w)/, sources.map(withoutComments))).toEqual([]);
  });
});

/** Files as lines of one import each: `a > b` says that a imports b. */
function sourcesOf(lines: readonly string[]): Source[] {
  const pairs = lines.map((line) => line.split(' > '));
  return [...new Set(pairs.flat())].map((path) => {
    const targets = pairs.flatMap(([from, of = '']) => (from === path ? [of] : []));
    const imports = targets.map((of) => ({ of, ours: true, typeOnly: true }));
    return { path, text: '', lines: 0, imports };
  });
}

function filesWith(pattern: RegExp, among: readonly Source[] = shippedSources): string[] {
  return among.filter(({ text }) => pattern.test(text)).map(({ path }) => path);
}

function withoutComments(source: Source): Source {
  const text = source.text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '').replace(/'[^'\n]*'/g, "''");
  return { ...source, text };
}
