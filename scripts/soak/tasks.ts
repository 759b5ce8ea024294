import type { Page } from 'puppeteer-core';
import {
  endTrace,
  type TraceEvent,
  tasksOf,
  threadOf,
  timeOf,
  timesIn,
} from '../browsers/trace.ts';

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
  const thread = threadOf(events, mark);
  const tasks = tasksOf(thread);
  const scripts = timesIn(
    tasks,
    thread.filter(({ args }) => args.data?.url?.startsWith(address)),
  );
  const ours = tasks.filter((_, at) => scripts[at]);
  return {
    any: Math.max(...tasks.map(timeOf)),
    ours: Math.max(0, ...ours.map(timeOf)),
    script: Math.max(...scripts),
  };
}
