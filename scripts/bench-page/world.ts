import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { endTrace, tasksOf, threadOf, timeOf, timesIn } from '../browsers/trace.ts';

/** What the browser has counted for a page's thread, in milliseconds and times. */
export interface Counters {
  readonly script: number;
  readonly layouts: number;
  readonly layout: number;
}

/** The longest tasks of the page's thread, in milliseconds. */
export interface LongestTasks {
  readonly whole: number;
  /** Without what the browser takes in them to draw what has changed: a change of one word may have all painted anew. */
  readonly undrawn: number;
}

/** A fresh page in a process of its own, with the isolated world that a content script would run in. */
export interface World {
  /** Runs scripts of text for what they define. */
  load(script: string): Promise<void>;
  /** Runs a function in the isolated world. */
  run<In extends readonly unknown[], Out>(
    job: (...args: In) => Out,
    ...args: In
  ): Promise<Awaited<Out>>;
  /** Runs a function as the page's own script. */
  runAsPage<Out>(job: () => Out): Promise<Awaited<Out>>;
  counters(): Promise<Counters>;
  longestTasks(job: () => Promise<unknown>): Promise<LongestTasks>;
  close(): Promise<void>;
}

export async function openWorld(browser: Browser, address: string): Promise<World> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.goto(address);
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'bench',
  });
  const evaluate = async (expression: string) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      contextId,
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  return {
    load: (script) => evaluate(`${script}\n;undefined`),
    run: (job, ...args) => evaluate(`(${job})(...${JSON.stringify(args)})`),
    runAsPage: (job) => page.evaluate(job),
    counters: () => countersOf(session),
    longestTasks: (job) => traceTasks(page, job),
    close: () => context.close(),
  };
}

async function countersOf(session: CDPSession): Promise<Counters> {
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return {
    script: value('ScriptDuration') * 1_000,
    layouts: value('LayoutCount'),
    layout: value('LayoutDuration') * 1_000,
  };
}

const mark = 'traced';

async function traceTasks(page: Page, job: () => Promise<unknown>): Promise<LongestTasks> {
  await page.tracing.start({
    categories: [
      'devtools.timeline',
      'disabled-by-default-devtools.timeline',
      'blink.user_timing',
      '__metadata',
    ],
  });
  await job();
  const thread = threadOf(await endTrace(page, mark), mark);
  const tasks = tasksOf(thread);
  const drawing = timesIn(
    tasks,
    thread.filter(({ name }) => name === 'PrePaint' || name === 'Paint'),
  );
  return {
    whole: Math.max(...tasks.map(timeOf)),
    undrawn: Math.max(...tasks.map((task, at) => timeOf(task) - (drawing[at] ?? 0))),
  };
}
