import type { Browser } from 'puppeteer-core';
import type { Bundles } from './bundles.ts';
import {
  markOneWord,
  prepareLens,
  readBare,
  runLens,
  runMarkJs,
  runRegExp,
  type Timing,
  writePage,
} from './in-page.ts';
import { type LongestTasks, openWorld, type World } from './world.ts';

export interface Bench {
  readonly browser: Browser;
  readonly bundles: Bundles;
  readonly markJs: string;
  readonly terms: readonly string[];
}

/** Our run on one page; milliseconds. */
export interface LensRun extends Timing {
  /** Script on the page's thread, from the lens's start to its last mark. */
  readonly script: number;
  /** Layouts while it ran. */
  readonly layouts: number;
}

export async function measureBare({ browser }: Bench, address: string): Promise<number> {
  return within(await openWorld(browser, address), (world) => world.run(readBare));
}

export async function measureLens(bench: Bench, address: string): Promise<LensRun> {
  return within(await openLens(bench, address), async (world) => {
    const before = await world.counters();
    const timing = await world.run(runLens);
    const after = await world.counters();
    return {
      ...timing,
      script: after.script - before.script,
      layouts: after.layouts - before.layouts,
    };
  });
}

export async function measureTasks(bench: Bench, address: string): Promise<LongestTasks> {
  return within(await openLens(bench, address), (world) =>
    world.longestTasks(() => world.run(runLens)),
  );
}

/** Without us. */
export async function measureLeastTasks(
  { browser }: Bench,
  address: string,
): Promise<LongestTasks> {
  return within(await openWorld(browser, address), (world) =>
    world.longestTasks(() => world.run(markOneWord)),
  );
}

export async function measureRegExp({ browser, terms }: Bench, address: string): Promise<Timing> {
  return within(await openWorld(browser, address), (world) => world.run(runRegExp, terms));
}

export async function measureMarkJs(
  { browser, markJs, terms }: Bench,
  address: string,
): Promise<Timing> {
  return within(await openWorld(browser, address), async (world) => {
    await world.load(markJs);
    return world.run(runMarkJs, terms);
  });
}

/** The page's own writes, without us; milliseconds. */
export async function measureWrites({ browser }: Bench, address: string): Promise<number> {
  return within(await openWorld(browser, address), timeWrites);
}

export async function measureWritesWithLens(bench: Bench, address: string): Promise<number> {
  return within(await openLens(bench, address), async (world) => {
    await world.run(runLens);
    return timeWrites(world);
  });
}

/** Of the second time, when the page is warm. */
async function timeWrites(world: World): Promise<number> {
  await world.runAsPage(writePage);
  return world.runAsPage(writePage);
}

/** A page in which only the lens itself has still to be started. */
async function openLens({ browser, bundles }: Bench, address: string): Promise<World> {
  const world = await openWorld(browser, address);
  await world.run(prepareLens);
  await world.load(`${bundles.page}\nglobalThis.TifaPage = TifaPage`);
  return world;
}

async function within<T>(world: World, job: (world: World) => Promise<T>): Promise<T> {
  try {
    return await job(world);
  } finally {
    await world.close();
  }
}
