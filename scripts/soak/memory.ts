import type { CDPSession, Page, WebWorker } from 'puppeteer-core';

/** What is held after everything that can be let go of has been. */
export interface Memory {
  /** JavaScript heap of the page's process, in bytes: the page's own scripts and ours. */
  readonly page: number;
  /** What the browser holds for it: nodes, styles, highlights, in bytes. */
  readonly dom: number;
  /** JavaScript heap of the background, in bytes; `undefined` when it is not alive. */
  readonly worker: number | undefined;
  readonly nodes: number;
  readonly listeners: number;
  /** Ranges of highlights that are registered. */
  readonly ranges: number;
}

export async function measureMemory(
  page: Page,
  session: CDPSession,
  worker: WebWorker | undefined,
): Promise<Memory> {
  const ranges = await page.evaluate(() =>
    [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0),
  );
  const heap = await heapOf(session);
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? 0;
  return {
    page: heap.usedSize,
    dom: heap.embedderHeapUsedSize,
    // A background that dies while it is asked has no memory.
    worker: worker && (await heapOf(worker.client).catch(() => undefined))?.usedSize,
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
    ranges,
  };
}

/** Collected twice: what finalisers let go of goes with the second. */
async function heapOf(session: CDPSession) {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  return session.send('Runtime.getHeapUsage');
}
