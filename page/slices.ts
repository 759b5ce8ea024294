/** Longest stretch of work on the page's thread, in milliseconds; a task may take twice as long. */
export const sliceMs = 8;

/** A budget of time: `spent()` says when it is used up, `breathe()` lets the page go first and starts anew. */
export interface Slices {
  spent(): boolean;
  breathe(): Promise<void>;
}

export function createSlices(): Slices {
  let start = performance.now();
  return {
    spent: () => performance.now() - start >= sliceMs,
    async breathe() {
      await nextTask();
      start = performance.now();
    },
  };
}

interface Scheduler {
  yield?: () => Promise<void>;
}

/** After whatever the page has waiting. Firefox before 142 has only a timer, which is held up 4 ms and more. */
export function nextTask(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  return scheduler?.yield ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve));
}
