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
  let here: string | null | undefined;
  let affairs: number | undefined;
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
      here ??= more.here;
      if (more.affairs !== undefined) affairs = Math.max(affairs ?? 0, more.affairs);
      const grown = anchors.size + people.size + (affairs ?? 0) + (here ? 1 : 0);
      if (grown === size && here === current.here && affairs === current.affairs) return;
      size = grown;
      current = {
        anchors: [...anchors],
        people: [...people],
        ...(here === undefined ? {} : { here }),
        ...(affairs === undefined ? {} : { affairs }),
      };
    },
  };
}
