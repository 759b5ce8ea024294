import { edgeField, edgeSize, stateField } from './layout.ts';

/**
 * A pattern as a graph of tokens, see `corpus/compiler/automaton.ts`; read where it lies in the index, see “Records of `rules`” in
 * `corpus/lexicon/layout.ts`. A state is known by its place in the record, an edge by its offset in `rules`.
 */
export class Graph {
  /** Tells graphs apart: their offset in `rules`. */
  readonly number: number;
  /** It asks for places or numbers somewhere. */
  readonly slotted: boolean;
  readonly #rules: Int32Array;

  constructor(rules: Int32Array, offset: number) {
    this.#rules = rules;
    this.number = offset;
    this.slotted = rules[offset] === 1;
  }

  ends(state: number): boolean {
    return this.#rules[this.number + state + stateField.ends] === 1;
  }

  /** The first edge that leaves a state. */
  firstEdge(state: number): number {
    return this.number + state + stateField.edges;
  }

  /** Behind the last one. */
  edgesEnd(state: number): number {
    const count = this.#rules[this.number + state + stateField.edgeCount] as number;
    return this.firstEdge(state) + count * edgeSize;
  }

  tokenOf(edge: number): number {
    return this.#rules[edge + edgeField.token] as number;
  }

  /** The state that an edge leads to. */
  stateBehind(edge: number): number {
    return this.#rules[edge + edgeField.state] as number;
  }
}

/** What a pattern says of its entry: fields of a record in `rules`. */
export interface PatternClaim {
  readonly code: number;
  readonly entry: number;
  readonly gate: number;
}

/** A graph in the state in which it is after the first two tokens of its pattern. */
export interface Thread {
  readonly graph: Graph;
  readonly state: number;
  readonly claim: PatternClaim;
}
