import type { PatternClaim, Thread } from './graph.ts';
import { edgeSize } from './layout.ts';
import { sortedIndexOf } from './sorted.ts';

/** More edges than any front has: an edge's token and its number make one number, by which all are sorted. */
const mostEdges = 2 ** 24;

/**
 * All patterns that agree so far: the states they are in together, which of them end here, and where each token
 * leads. Made when first needed and kept, so that however many patterns begin alike, a token costs one look-up. A page wakes
 * thousands with tens of thousands of edges, so these lie in typed arrays.
 */
export class Front {
  readonly ended: readonly PatternClaim[];
  readonly #threads: readonly Thread[];
  /** By edge, sorted by token. */
  readonly #tokens: Int32Array;
  /** By edge: the number of its thread, and the state that it leads to. */
  readonly #steps: Int32Array;
  /** Those behind this one, by the first edge of their token, as far as they were needed. */
  readonly #next: Front[] = [];

  constructor(threads: readonly Thread[]) {
    this.#threads = threads;
    this.ended = threads.filter(({ graph, state }) => graph.ends(state)).map(({ claim }) => claim);
    const steps: number[] = [];
    const keys: number[] = [];
    for (const [number, { graph, state }] of threads.entries()) {
      const end = graph.edgesEnd(state);
      for (let edge = graph.firstEdge(state); edge < end; edge += edgeSize) {
        keys.push(graph.tokenOf(edge) * mostEdges + keys.length);
        steps.push(number, graph.stateBehind(edge));
      }
    }
    const sorted = Float64Array.from(keys).sort();
    this.#tokens = Int32Array.from(sorted, (key) => key / mostEdges);
    this.#steps = new Int32Array(steps.length);
    for (const [to, key] of sorted.entries()) {
      const from = key % mostEdges;
      this.#steps[2 * to] = steps[2 * from] as number;
      this.#steps[2 * to + 1] = steps[2 * from + 1] as number;
    }
  }

  /** The front behind the next token; `undefined` where no pattern goes on. */
  behind(token: number): Front | undefined {
    const edge = sortedIndexOf(this.#tokens, token);
    if (edge < 0) return undefined;
    this.#next[edge] ??= new Front(this.#threadsFrom(edge));
    return this.#next[edge];
  }

  /** The threads that go on with the token of an edge. Those that have come to the same state, and say the same, go on as one. */
  #threadsFrom(first: number): Thread[] {
    const token = this.#tokens[first];
    const reached = new Map<string, Thread>();
    for (let edge = first; this.#tokens[edge] === token; edge++) {
      const { graph, claim } = this.#threads[this.#steps[2 * edge] as number] as Thread;
      const state = this.#steps[2 * edge + 1] as number;
      const key = `${graph.number} ${state} ${claim.entry} ${claim.gate} ${claim.code}`;
      if (!reached.has(key)) reached.set(key, { graph, state, claim });
    }
    return [...reached.values()];
  }
}
