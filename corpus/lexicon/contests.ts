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
 * The wordings that entries claim without a gate, to find those that two of them claim. All claims are followed
 * together, word by word, for as long as two entries go the same way: a pattern need not be written out for that.
 * A slot is taken as it is written: “a new {place}” and “a new Kaiping” may belong to two, the nearer wording wins.
 */
export class Contests {
  private readonly claims: Claim[] = [];

  add(entry: string, graph: Automaton): void {
    this.claims.push({ number: this.claims.length, entry, graph });
  }

  /** Each group of claims that meet once, by a wording of theirs. */
  list(write: (tokens: readonly number[]) => string): Contest[] {
    const found = new Map<string, Contest>();
    const seen = new Set<string>();
    const follow = (threads: readonly Thread[], path: readonly number[]): void => {
      const key = threads.map((thread) => thread.key).join();
      if (!isShared(threads) || seen.has(key)) return;
      seen.add(key);
      const ended = threads.filter((thread) => thread.ends);
      const claims = ended.map(({ claim }) => claim.number).join();
      if (isShared(ended) && !found.has(claims))
        found.set(claims, { wording: write(path), entries: entriesOf(ended) });
      for (const [token, behind] of stepsFrom(threads)) follow(behind, [...path, token]);
    };
    follow(
      this.claims.map((claim) => ({ claim, ends: false, next: claim.graph.first, key: '' })),
      [],
    );
    return [...found.values()];
  }
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

function isShared(threads: readonly Thread[]): boolean {
  return threads.some(({ claim }) => claim.entry !== threads[0]?.claim.entry);
}

function entriesOf(threads: readonly Thread[]): string[] {
  return [...new Set(threads.map(({ claim }) => claim.entry))].sort();
}
