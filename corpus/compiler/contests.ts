import type { Automaton, Edge } from './automaton.ts';

/** One wording that several entries claim with no gate to tell them apart. */
export interface Contest {
  readonly wording: string;
  readonly entries: readonly string[];
}

/** What an entry claims without a gate: a listed wording or all that a pattern stands for. */
interface Claim {
  readonly number: number;
  readonly entry: string;
  readonly graph: Automaton;
  readonly isPattern: boolean;
}

interface Listed {
  readonly entry: string;
  readonly ids: readonly number[];
}

/** A claim whose wordings agree with the path so far, and what may follow there. */
interface Thread {
  readonly claim: Claim;
  readonly ends: boolean;
  readonly next: readonly Edge[];
  /** Tells the places of all claims apart. */
  readonly key: string;
}

/**
 * The wordings that entries claim without a gate, to find those that two of them claim. Patterns are followed together
 * with what is listed, word by word, for as long as two entries go the same way: they need not be written out for that.
 * A slot is taken as it is written: “a new {place}” and “a new Kaiping” may belong to two, the nearer wording wins.
 */
export class Contests {
  readonly #listed: Listed[] = [];
  readonly #patterns: { readonly entry: string; readonly graph: Automaton }[] = [];

  addListed(entry: string, ids: readonly number[]): void {
    this.#listed.push({ entry, ids });
  }

  addPattern(entry: string, graph: Automaton): void {
    this.#patterns.push({ entry, graph });
  }

  /** Each group of claims that meet once, by a wording of theirs. */
  list(write: (tokens: readonly number[]) => string): Contest[] {
    return [...this.#amongListed(write), ...this.#withPatterns(write)];
  }

  #amongListed(write: (tokens: readonly number[]) => string): Contest[] {
    const bySequence = Map.groupBy(this.#listed, ({ ids }) => ids.join());
    return [...bySequence.values()].filter(isShared).map((claims) => ({
      wording: write(claims[0]?.ids ?? []),
      entries: entriesOf(claims),
    }));
  }

  #withPatterns(write: (tokens: readonly number[]) => string): Contest[] {
    if (this.#patterns.length === 0) return [];
    const found = new Map<string, Contest>();
    const seen = new Set<string>();
    const follow = (threads: readonly Thread[], path: readonly number[]): void => {
      const key = threads.map((thread) => thread.key).join();
      if (!mayMeet(threads) || seen.has(key)) return;
      seen.add(key);
      const ended = threads.filter((thread) => thread.ends);
      const claims = ended.map(({ claim }) => claim.number).join();
      if (mayMeet(ended) && !found.has(claims))
        found.set(claims, {
          wording: write(path),
          entries: entriesOf(ended.map(({ claim }) => claim)),
        });
      for (const [token, behind] of stepsFrom(threads)) follow(behind, [...path, token]);
    };
    const threads = this.#claims().map((claim) => ({
      claim,
      ends: false,
      next: claim.graph.first,
      key: '',
    }));
    follow(threads, []);
    return [...found.values()];
  }

  #claims(): Claim[] {
    const patterns = this.#patterns.map((one) => ({ ...one, isPattern: true }));
    const listed = this.#listed.map(({ entry, ids }) => ({
      entry,
      graph: straight(ids),
      isPattern: false,
    }));
    return [...patterns, ...listed].map((claim, number) => ({ ...claim, number }));
  }
}

/** A graph with one way through it. */
function straight(ids: readonly number[]): Automaton {
  const edgeTo = (at: number): Edge[] => (at < ids.length ? [[ids[at] as number, at]] : []);
  const states = ids.map((_, at) => ({ ends: at === ids.length - 1, next: edgeTo(at + 1) }));
  return { first: edgeTo(0), states, empty: ids.length === 0 };
}

/** By token, the threads behind it: each place of each claim once. */
function stepsFrom(threads: readonly Thread[]): Map<number, Thread[]> {
  const steps = new Map<number, Map<string, Thread>>();
  for (const { claim, next } of threads) {
    for (const [token, state] of next) {
      const behind = steps.get(token) ?? new Map<string, Thread>();
      const key = `${claim.number} ${state}`;
      const { ends = false, next: more = [] } = claim.graph.states[state] ?? {};
      steps.set(token, behind.set(key, { claim, ends, next: more, key }));
    }
  }
  return new Map([...steps].map(([token, behind]) => [token, [...behind.values()]]));
}

/** Whether two entries go this way, and one of them by a pattern: what both list is found without walking. */
function mayMeet(threads: readonly Thread[]): boolean {
  return (
    threads.some(({ claim }) => claim.isPattern) && isShared(threads.map(({ claim }) => claim))
  );
}

function isShared(claims: readonly { readonly entry: string }[]): boolean {
  return claims.some(({ entry }) => entry !== claims[0]?.entry);
}

function entriesOf(claims: readonly { readonly entry: string }[]): string[] {
  return [...new Set(claims.map(({ entry }) => entry))].sort();
}
