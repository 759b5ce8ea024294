import type { PageSignals } from '../corpus/match.ts';

/** What the page has shown so far, put together from answers that came in side by side. It only grows. */
export interface Signals {
  readonly current: PageSignals;
  /** Grows with the signals: two equal sizes mean the same signals. */
  readonly size: number;
  learn(more: PageSignals): void;
}

export function createSignals(): Signals {
  const anchors = new Set<string>();
  const people = new Set<string>();
  let affairs = 0;
  let current: PageSignals = { anchors: [], people: [] };
  let size = 0;
  return {
    get current() {
      return current;
    },
    get size() {
      return size;
    },
    learn(more) {
      for (const id of more.anchors) anchors.add(id);
      for (const id of more.people) people.add(id);
      affairs = Math.max(affairs, more.affairs ?? 0);
      size = anchors.size + people.size + affairs + (more.here ? 1 : 0);
      // What the beginning of the page has said is the same in every answer.
      current = { ...more, anchors: [...anchors], people: [...people], affairs };
    },
  };
}
