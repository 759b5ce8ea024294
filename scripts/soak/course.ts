import { setTimeout } from 'node:timers/promises';

/** Something that is done again and again. */
export interface Doing {
  /** In milliseconds; the first time after one interval. */
  readonly every: number;
  readonly do: () => Promise<void>;
}

/** Does each thing when its time comes, one after another (of two at once the first), until the time is over. */
export async function runCourse(doings: readonly Doing[], milliseconds: number): Promise<void> {
  const start = performance.now();
  const due = doings.map(({ every }) => every);
  for (;;) {
    const next = Math.min(...due);
    if (next > milliseconds) return;
    await setTimeout(Math.max(start + next - performance.now(), 0));
    const at = due.indexOf(next);
    const doing = doings[at];
    if (!doing) return;
    await doing.do();
    due[at] = next + doing.every;
  }
}
