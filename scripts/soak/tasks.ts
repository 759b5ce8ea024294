import type { Page } from 'puppeteer-core';

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

interface TraceEvent {
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
    async stop() {
      await page.evaluate((name) => performance.mark(name), mark);
      const trace = await page.tracing.stop();
      const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as {
        traceEvents: TraceEvent[];
      };
      return longestOf(traceEvents, address);
    },
  };
}

export function longestOf(events: readonly TraceEvent[], address: string): Tasks {
  const marked = events.find(({ name }) => name === mark);
  const here = events
    .filter(({ pid, tid }) => pid === marked?.pid && tid === marked.tid)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const tasks = here.filter(({ name }) => name === 'RunTask');
  if (tasks.length === 0) throw new Error('The trace has no tasks of the page');
  const calls = outermost(here.filter(({ args }) => args.data?.url?.startsWith(address)));
  let at = 0;
  let [ours, script] = [0, 0];
  for (const task of tasks) {
    let sum = 0;
    for (; at < calls.length && (calls[at]?.ts ?? 0) < endOf(task); at++) sum += time(calls[at]);
    if (sum > 0) ours = Math.max(ours, time(task));
    script = Math.max(script, sum);
  }
  return { any: Math.max(...tasks.map(time)), ours, script };
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

function time(event: TraceEvent | undefined): number {
  return (event?.tdur ?? event?.dur ?? 0) / 1_000;
}
