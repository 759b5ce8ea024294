import type { Timing } from './in-page.ts';
import * as measure from './measure.ts';
import type { LongestTasks } from './world.ts';

/** Medians of interleaved rounds on pages of one size; milliseconds. */
export interface Size {
  readonly textNodes: number;
  readonly bare: number;
  readonly lens: measure.LensRun;
  readonly tasks: LongestTasks;
  /** With one word marked, by nobody's program. */
  readonly leastTasks: LongestTasks;
  readonly regExp: Timing;
  /** One round: it takes seconds to minutes. */
  readonly markJs: Timing | undefined;
}

/** mark.js is left out on pages for which it takes minutes. */
const mostForMarkJs = 10_000;

export async function measureSize(
  bench: measure.Bench,
  page: { readonly address: string; readonly textNodes: number },
  rounds: number,
): Promise<Size> {
  const { address, textNodes } = page;
  const runs = {
    bare: [] as number[],
    lens: [] as measure.LensRun[],
    regExp: [] as Timing[],
    tasks: [] as LongestTasks[],
    leastTasks: [] as LongestTasks[],
  };
  for (let round = 0; round < rounds; round++) {
    runs.bare.push(await measure.measureBare(bench, address));
    runs.lens.push(await measure.measureLens(bench, address));
    runs.regExp.push(await measure.measureRegExp(bench, address));
    runs.tasks.push(await measure.measureTasks(bench, address));
    runs.leastTasks.push(await measure.measureLeastTasks(bench, address));
  }
  return {
    textNodes,
    bare: median(runs.bare),
    lens: mediansOf(runs.lens),
    regExp: mediansOf(runs.regExp),
    tasks: mediansOf(runs.tasks),
    leastTasks: mediansOf(runs.leastTasks),
    markJs: textNodes <= mostForMarkJs ? await measure.measureMarkJs(bench, address) : undefined,
  };
}

/** How many times slower the page's own writes are with us on the page. */
export async function measureWriteTax(
  bench: measure.Bench,
  address: string,
  rounds: number,
): Promise<number> {
  const without: number[] = [];
  const within: number[] = [];
  for (let round = 0; round < rounds; round++) {
    without.push(await measure.measureWrites(bench, address));
    within.push(await measure.measureWritesWithLens(bench, address));
  }
  return median(within) / median(without);
}

/** The median of every field. */
function mediansOf<T extends object>(runs: readonly T[]): T {
  const [first] = runs;
  if (!first) throw new Error('No rounds');
  const fields = Object.keys(first) as (keyof T)[];
  return Object.fromEntries(
    fields.map((field) => [field, median(runs.map((run) => Number(run[field])))]),
  ) as T;
}

/** The middle of the values; of an even number of them the mean of the two in the middle. */
function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}
