import type { Browser, CDPSession, Page } from 'puppeteer-core';

/** What the browser has counted for a page's thread, in milliseconds and times. */
export interface Counters {
  readonly script: number;
  readonly layouts: number;
  readonly layout: number;
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
  /** The longest task of the page's thread while the job ran, in milliseconds. */
  longestTask(job: () => Promise<unknown>): Promise<number>;
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
    longestTask: (job) => traceTasks(page, job),
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

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  /** On the thread's own clock: what other programs take from the machine is not in it. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

async function traceTasks(page: Page, job: () => Promise<unknown>): Promise<number> {
  await page.tracing.start({
    categories: ['disabled-by-default-devtools.timeline', 'blink.user_timing', '__metadata'],
  });
  await job();
  await page.evaluate(() => performance.mark('traced'));
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as {
    traceEvents: TraceEvent[];
  };
  const mark = traceEvents.find(({ name }) => name === 'traced');
  const tasks = traceEvents.filter(
    ({ name, pid, tid }) => name === 'RunTask' && pid === mark?.pid && tid === mark.tid,
  );
  if (tasks.length === 0) throw new Error('The trace has no tasks');
  return Math.max(...tasks.map(({ tdur, dur = 0 }) => tdur ?? dur)) / 1_000;
}
