import type { Page } from 'puppeteer-core';
import { endTrace, type TraceEvent, tasksOf, threadOf, timeOf } from '../browsers/trace.ts';

/** Longest stretches of the page's thread, in milliseconds on the thread's own clock. */
export interface Tasks {
  /** Of all tasks. */
  readonly any: number;
  /** Of those in which a script of the extension ran, the browser's own layout and paint in them included. */
  readonly ours: number;
  /** Of what the extension's scripts took in one task. */
  readonly script: number;
}

export interface TaskWatch {
  start(): Promise<void>;
  /** Since the start. */
  stop(): Promise<Tasks>;
}

const mark = 'soaked';

/** Traces the page's thread; `address` is where the extension's scripts come from. */
export function watchTasks(page: Page, address: string): TaskWatch {
  return {
    start: () =>
      page.tracing.start({
        categories: [
          'devtools.timeline',
          'disabled-by-default-devtools.timeline',
          'blink.user_timing',
        ],
      }),
    stop: async () => longestOf(await endTrace(page, mark), address),
  };
}

export function longestOf(events: readonly TraceEvent[], address: string): Tasks {
  const here = threadOf(events, mark).sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const tasks = tasksOf(here);
  const calls = outermost(here.filter(({ args }) => args.data?.url?.startsWith(address)));
  let at = 0;
  let [ours, script] = [0, 0];
  for (const task of tasks) {
    let sum = 0;
    for (let call = calls[at]; call && call.ts < endOf(task); call = calls[++at])
      sum += timeOf(call);
    if (sum > 0) ours = Math.max(ours, timeOf(task));
    script = Math.max(script, sum);
  }
  return { any: Math.max(...tasks.map(timeOf)), ours, script };
}

/** Without the calls inside other calls; the events are in the order of their beginnings. */
function outermost(calls: readonly TraceEvent[]): TraceEvent[] {
  let end = 0;
  return calls.filter((call) => {
    if (call.dur === undefined || call.ts < end) return false;
    end = endOf(call);
    return true;
  });
}

function endOf({ ts, dur = 0 }: TraceEvent): number {
  return ts + dur;
}
