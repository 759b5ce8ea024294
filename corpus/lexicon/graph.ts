/** A pattern as a graph of tokens, see `corpus/compiler/automaton.ts`. */
export interface Graph {
  readonly states: readonly State[];
  /** Tells graphs apart: their offset in `rules`. */
  readonly number: number;
  /** It asks for places or numbers somewhere. */
  readonly slotted: boolean;
}
export interface State {
  readonly ends: boolean;
  /** What may come next, and the number of the state behind it. */
  readonly next: readonly { readonly token: number; readonly state: number }[];
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

/**
 * All patterns that agree so far: the states they are in together, which of them end here, and where each token
 * leads. Made when first needed and kept, so that however many patterns begin alike, a token costs one look-up.
 */
export interface Front {
  readonly ended: readonly PatternClaim[];
  /** By token: the front behind it, or, before it was first needed, what that is made of. */
  readonly next: Map<number, Front | Thread[]>;
}

/** The patterns that begin with a sequence: those without slots as one front, those with slots each by itself. */
export interface Beginnings {
  readonly plain: Front | undefined;
  readonly slotted: readonly Thread[];
}
