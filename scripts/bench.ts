import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as contenders from './bench/contenders.ts';
import { type Built, buildIndex } from './bench/indexes.ts';
import { syntheticLexicon } from './bench/lexicon.ts';
import { createRandom, pick } from './bench/random.ts';
import { type Contender, runRounds } from './bench/rounds.ts';
import { generateText, headOf, repeatText, type Text } from './bench/texts.ts';
import { parsePage } from './evaluate/labelled-page.ts';
import { printTable } from './figures/table.ts';
import { readCall, readCount } from './steps/call.ts';
import { root } from './steps/run-step.ts';

const usage = `Usage: npm run bench -- [--sizes CHARACTERS,...] [--rounds COUNT]`;

/**
 * `npm run bench`: what recognition costs against a bare loop over the characters, by size of the lexicon and of
 * the text, beside other ways of finding many wordings. All in one run, in turn. Compare ratios, not milliseconds.
 */
const call = readCall(usage, {
  options: {
    sizes: { type: 'string', default: '10000,1000000,10000000' },
    rounds: { type: 'string', default: '7' },
  },
});
const rounds = readCount(call.values.rounds, call);
const sizes = call.values.sizes.split(',').map((size) => readCount(size, call));
const lexiconSizes = [200, 2000, 20_000, 100_000];
const sources = { en: articles(), zh: pages('hans') };
const plain = { en: pages('en'), zh: sources.zh };
const planted = { en: phrasesFrom('en'), zh: phrasesFrom('zh') };
const all = [...planted.en, ...planted.zh];

const sample = `${sources.en}\n${sources.zh}`;
const shipped = buildIndex(root, join(root, 'seeds'), sample);
const synthetic = new Map(
  lexiconSizes.map((count) => {
    const entries = syntheticLexicon(count, { planted: all, en: plain.en, zh: plain.zh });
    return [
      count,
      { ...buildIndex(root, entries, sample), phrases: entries.map((entry) => entry.name) },
    ] as const;
  }),
);
printIndexes();
for (const size of sizes) {
  for (const lang of ['en', 'zh'] as const) {
    measure(generateText({ lang, sources: plain[lang], planted: planted[lang] }, size), size);
  }
}
const kinds = [
  ['dense with slogans', sources],
  ['about something else', { en: pages('en', 'unrelated'), zh: pages('hans', 'unrelated') }],
] as const;
for (const [kind, texts] of kinds) {
  for (const lang of ['en', 'zh'] as const) {
    const blocks = texts[lang].split(/\n+/).filter(Boolean);
    measureWhole(repeatText(`${lang}, ${kind}, 1 MB`, lang, { blocks, size: 1_000_000 }));
  }
}

function printIndexes(): void {
  const row = (name: string, { buildMs, openMs, bytes, held }: Built) => [
    name,
    buildMs.toFixed(0),
    openMs.toFixed(2),
    ...[bytes, held.opened, held.read].map((size) => (size / 1e6).toFixed(2)),
    held.first.toFixed(0),
  ];
  printTable([
    [
      'index',
      'build ms',
      'open ms',
      'file MB',
      'opened MB',
      'after use MB',
      'first 10,000 characters ms',
    ],
    row('shipped', shipped),
    ...[...synthetic].map(([count, built]) => row(`${count} renderings`, built)),
  ]);
}

function measure(text: Text, size: number): void {
  const own = size > 1_000_000 ? 3 : rounds;
  const ours = (name: string, find: (text: Text) => number): Contender => ({
    name,
    run: () => find(text),
    rounds: own,
    share: 1,
  });
  const list = [
    ours('charCodeAt loop', contenders.loop),
    ours('shipped: scan', contenders.scanOnly(shipped.index)),
    ours('shipped: all', contenders.recognition(shipped.index)),
  ];
  for (const [count, built] of synthetic) {
    list.push(ours(`${count}: scan`, contenders.scanOnly(built.index)));
    list.push(ours(`${count}: all`, contenders.recognition(built.index)));
    if (size <= 1_000_000) list.push(...peers(text, count, built.phrases));
  }
  report(text.name, list);
}

/** Other ways, on a tenth of a megabyte at most: some of them would take minutes for more. */
function peers(text: Text, count: number, phrases: readonly string[]): Contender[] {
  const head = headOf(text, 100_000);
  const small = headOf(text, 10_000);
  const on = (part: Text, name: string, find: (text: Text) => number): Contender => ({
    name: `${count}: ${name}`,
    run: () => find(part),
    rounds: 2,
    share: part.size / text.blocks.reduce((sum, block) => sum + block.length, 0),
  });
  const list = [on(head, 'ahocorasick', contenders.ahoCorasick(phrases))];
  if (count > 2000) return list;
  const part = count > 200 ? small : head;
  list.push(on(part, 'RegExp per term', contenders.expressionPerTerm(phrases)));
  list.push(on(part, 'one RegExp', contenders.oneExpression(phrases)));
  return list;
}

function measureWhole(text: Text): void {
  const whole = contenders.recognition(shipped.index);
  const matches = whole(text);
  if (matches > 0) {
    console.log(`\n${text.name}: a match every ${(text.size / matches).toFixed(0)} characters`);
  }
  const ours = { rounds, share: 1 };
  report(text.name, [
    { ...ours, name: 'charCodeAt loop', run: () => contenders.loop(text) },
    { ...ours, name: 'shipped: scan', run: () => contenders.scanOnly(shipped.index)(text) },
    { ...ours, name: 'shipped: all', run: () => whole(text) },
  ]);
}

function report(name: string, list: readonly Contender[]): void {
  const found = new Map(list.map((contender) => [contender.name, contender.run()]));
  const best = runRounds(list);
  const base = best.get('charCodeAt loop') ?? 1;
  console.log();
  printTable([
    [name, 'ms', 'x loop', 'found'],
    ...[...best].map(([contender, ms]) => [
      contender,
      ms.toFixed(2),
      (ms / base).toFixed(1),
      String(found.get(contender) ?? ''),
    ]),
  ]);
}

function articles(): string {
  const folder = join(root, 'seeds/articles');
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
}

/** The labelled pages to tune on, without their labels; all, or those of one class. */
function pages(lang: string, only?: string): string {
  const folder = join(root, 'test/evaluation/tune');
  const files = readdirSync(folder).filter((name) => name.startsWith(lang));
  return files
    .map((name) => parsePage(name, readFileSync(join(folder, name), 'utf8')))
    .filter((page) => only === undefined || page.class === only)
    .map((page) => page.text)
    .join('\n');
}

/** A hundred phrases to plant, made of words that do not adjoin in the texts. */
function phrasesFrom(lang: 'en' | 'zh'): string[] {
  const random = createRandom(11);
  const units =
    plain[lang].toLowerCase().match(lang === 'en' ? /[a-z]{4,}/g : /\p{Script=Han}/gu) ?? [];
  const make = () =>
    Array.from({ length: lang === 'en' ? 3 : 5 }, () => pick(units, random)).join(
      lang === 'en' ? ' ' : '',
    );
  return Array.from({ length: 100 }, make);
}
