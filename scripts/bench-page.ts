import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { compileLibrary } from '../build/compile-library.ts';
import { buildBundles } from './bench-page/bundles.ts';
import type { Bench } from './bench-page/measure.ts';
import { newsPage } from './bench-page/pages.ts';
import { plainPhrases } from './bench-page/phrases.ts';
import { measureSize, measureWriteTax, type Size } from './bench-page/rounds.ts';
import { ensureBrowser } from './browsers/install.ts';
import { filesByPath, serve } from './browsers/site.ts';
import { type Goal, printGoals, round } from './figures/goals.ts';
import { printTable } from './figures/table.ts';
import { readCall, readCount } from './steps/call.ts';
import { plainly } from './steps/plainly.ts';
import { root } from './steps/run-step.ts';

const usage = `Usage: npm run bench:page -- [--sizes TEXT-NODES,...] [--rounds COUNT]`;

/**
 * `npm run bench:page`: reading and marking generated pages in a real Chromium, against a bare reading of their text,
 * one regular expression per text node, and mark.js; all in one run, each on a fresh page. Compare ratios, not
 * milliseconds.
 */
const call = readCall(usage, {
  options: {
    rounds: { type: 'string', default: '5' },
    sizes: { type: 'string', default: '1000,10000,100000' },
  },
});
const sizes = call.values.sizes.split(',').map((size) => readCount(size, call));
const rounds = readCount(call.values.rounds, call);

await plainly(async () => {
  const { executable } = ensureBrowser('chromium');
  const library = compileLibrary(join(root, 'seeds'));
  const terms = plainPhrases(library, 200);
  const bundles = await buildBundles();
  const site = await serve(
    filesByPath(
      new Map<string, () => string | Uint8Array>([
        ['/index.bin', () => new Uint8Array(library.index)],
        ['/worker.js', () => bundles.worker],
        ...sizes.map((size) => [`/${size}`, () => newsPage(size, terms)] as const),
      ]),
    ),
  );
  const browser = await launch({
    executablePath: executable,
    headless: true,
    pipe: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
  });
  const markJs = createRequire(import.meta.url).resolve('mark.js/dist/mark.min.js');
  try {
    const bench = { browser, bundles, terms, markJs: readFileSync(markJs, 'utf8') };
    await measureAll(bench, site.address);
  } finally {
    await browser.close();
    await site.close();
  }
});

async function measureAll(bench: Bench, address: string): Promise<void> {
  const measured: Size[] = [];
  for (const textNodes of sizes) {
    const page = { address: `${address}/${textNodes}`, textNodes };
    measured.push(await measureSize(bench, page, rounds));
  }
  const writeTax = await measureWriteTax(bench, `${address}/${sizes.at(-2) ?? sizes[0]}`, rounds);
  print(measured, bench.terms.length);
  if (!printGoals(goalsOf(measured, writeTax))) process.exitCode = 1;
}

function print(measured: readonly Size[], terms: number): void {
  console.log(
    `Milliseconds, medians of ${rounds} rounds, each on a fresh page; ${terms} terms for the others.\n`,
  );
  printTable([
    [
      'text nodes',
      'bare read',
      'our script',
      'first mark',
      'all marked',
      'hits',
      'longest task',
      'without drawing',
      'of one word',
      'RegExp',
      'mark.js',
    ],
    ...measured.map(({ textNodes, bare, lens, tasks, leastTasks, regExp, markJs }) => [
      String(textNodes),
      ...[bare, lens.script, lens.first, lens.total].map(round),
      String(lens.hits),
      ...[tasks.whole, tasks.undrawn, leastTasks.whole, regExp.total].map(round),
      markJs ? round(markJs.total) : '-',
    ]),
  ]);
  console.log();
}

function goalsOf(measured: readonly Size[], writeTax: number): Goal[] {
  const middle = measured.find(({ textNodes }) => textNodes === 10_000);
  const [small, large] = [measured[0], measured.at(-1)];
  const goals: Goal[] = measured.flatMap(({ textNodes, lens, tasks }) => [
    { what: `longest task, ${textNodes} nodes`, value: tasks.whole, most: 16, unit: 'ms' },
    { what: `first mark, ${textNodes} nodes`, value: lens.first, most: 100, unit: 'ms' },
    { what: `layouts caused, ${textNodes} nodes`, value: lens.layouts, most: 0, unit: '' },
  ]);
  goals.push({ what: "the page's own writes", value: writeTax, most: 1.1, unit: 'times' });
  if (middle) {
    goals.push({
      what: 'script to bare read, 10000 nodes',
      value: middle.lens.script / middle.bare,
      most: 3,
      unit: 'times',
    });
    if (middle.markJs)
      goals.push({
        what: 'all marked to mark.js, 10000 nodes',
        value: middle.lens.total / middle.markJs.total,
        most: 1 / 200,
        unit: 'times',
      });
  }
  if (small && large && small !== large) {
    goals.push({
      what: `first mark, ${large.textNodes} to ${small.textNodes} nodes`,
      value: large.lens.first / small.lens.first,
      most: 1.5,
      unit: 'times',
    });
  }
  return goals;
}
