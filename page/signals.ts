import type { PageSignals } from '../corpus/match.ts';

/** What the page has shown so far, put together from answers that came in side by side. It only grows. */
export interface Signals {
  readonly current: PageSignals;
  /** Grows with the signals: two equal sizes mean the same signals. */
  readonly size: number;
  /** Takes in what an answer says. True where that answer knew all that is known now. */
  learn(more: PageSignals): boolean;
}

export function createSignals(): Signals {
  const anchors = new Set<string>();
  const people = new Set<string>();
  let current: PageSignals = { anchors: [], people: [] };
  return {
    get current() {
      return current;
    },
    get size() {
      return sizeOf(current);
    },
    learn(more) {
      for (const id of more.anchors) anchors.add(id);
      for (const id of more.people) people.add(id);
      const affairs = Math.max(current.affairs ?? 0, more.affairs ?? 0);
      // What the beginning of the page has said is the same in every answer.
      current = { ...more, anchors: [...anchors], people: [...people], affairs };
      return sizeOf(more) === sizeOf(current);
    },
  };
}

function sizeOf({ anchors, people, affairs = 0, here }: PageSignals): number {
  return anchors.length + people.length + affairs + (here ? 1 : 0);
}
