import type { Page } from 'puppeteer-core';

/** What Chromium noted of one thing that a thread did. */
export interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  /** On the thread's own clock: what other programs take from the machine is not in it. */
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly url?: string } };
}

/** Ends the page's trace. A mark of this name tells the page's thread from the others in it. */
export async function endTrace(page: Page, mark: string): Promise<TraceEvent[]> {
  await page.evaluate((name) => performance.mark(name), mark);
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as {
    traceEvents: TraceEvent[];
  };
  return traceEvents;
}

/** The events of the thread that has the mark, in the order of their beginnings. */
export function threadOf(events: readonly TraceEvent[], mark: string): TraceEvent[] {
  const marked = events.find(({ name }) => name === mark);
  return events
    .filter(({ pid, tid }) => pid === marked?.pid && tid === marked.tid)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
}

/** @throws Error when the thread did nothing: then the trace is not what it should be. */
export function tasksOf(thread: readonly TraceEvent[]): TraceEvent[] {
  const tasks = thread.filter(({ name }) => name === 'RunTask');
  if (tasks.length === 0) throw new Error('The trace has no tasks of the page');
  return tasks;
}

/**
 * Milliseconds that it took, on the thread's own clock where there is one. That clock may go in ticks of many
 * milliseconds, and then has a short task last longer than the clock on the wall does.
 */
export function timeOf({ tdur, dur = 0 }: TraceEvent): number {
  return Math.min(tdur ?? dur, dur) / 1_000;
}

/** For each task, in their order, the milliseconds of those of the events that lie in it. */
export function timesIn(tasks: readonly TraceEvent[], events: readonly TraceEvent[]): number[] {
  const inOrder = outermost(events);
  let at = 0;
  return tasks.map((task) => {
    let sum = 0;
    for (let event = inOrder[at]; event && event.ts < endOf(task); event = inOrder[++at])
      sum += timeOf(event);
    return sum;
  });
}

/** Without the events inside other events; they are in the order of their beginnings. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  let end = 0;
  return events.filter((event) => {
    if (event.dur === undefined || event.ts < end) return false;
    end = endOf(event);
    return true;
  });
}

function endOf({ ts, dur = 0 }: TraceEvent): number {
  return ts + dur;
}
