import { token } from '../text/tokens.ts';
import type { Choice, Part } from './pattern.ts';
import type { WordingReader } from './wording-reader.ts';

/**
 * A pattern as a graph of its tokens: what may begin it, what may follow, and where it may end. Made by Glushkov's
 * construction, then states from which all goes on alike are made one. It stays as small as the pattern is written,
 * however many wordings it stands for.
 */
export interface Automaton {
  readonly first: readonly Edge[];
  readonly states: readonly AutomatonState[];
  /** Whether the empty wording fits too; a mistake in a whole pattern. */
  readonly empty: boolean;
}

/** Token id, and the state behind it. */
export type Edge = readonly [token: number, state: number];

export interface AutomatonState {
  readonly ends: boolean;
  readonly next: readonly Edge[];
}

export function buildAutomaton(choice: Choice, reader: WordingReader): Automaton {
  const builder = new Builder(reader);
  const whole = builder.choice(choice);
  const states: AutomatonState[] = [];
  const numbers = new Map<string, number>();
  const last = new Set(whole.last);
  const edgesTo = (positions: Iterable<number>): Edge[] => {
    const edges = Array.from(positions, (at): Edge => [builder.tokens[at] ?? 0, stateAt(at)]);
    const distinct = new Map(edges.map((edge) => [edge.join(), edge]));
    return [...distinct.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  };
  const known = new Map<number, number>();
  // No pattern repeats a part of itself, so what follows a position never leads back to it.
  const stateAt = (at: number): number => {
    let number = known.get(at);
    if (number !== undefined) return number;
    const state = { ends: last.has(at), next: edgesTo(builder.follow[at] ?? []) };
    const key = JSON.stringify(state);
    number = numbers.get(key) ?? states.push(state) - 1;
    numbers.set(key, number);
    known.set(at, number);
    return number;
  };
  return { first: edgesTo(whole.first), states, empty: whole.empty };
}

/** A piece of the graph, seen from outside. */
interface Piece {
  readonly first: readonly number[];
  readonly last: readonly number[];
  readonly empty: boolean;
}

const nothing: Piece = { first: [], last: [], empty: true };
const slotTokens = { place: token.place, number: token.number, end: token.end } as const;

class Builder {
  readonly tokens: number[] = [];
  readonly follow: Set<number>[] = [];
  readonly #reader: WordingReader;

  constructor(reader: WordingReader) {
    this.#reader = reader;
  }

  choice(choice: Choice): Piece {
    return either(choice.map((parts) => this.#sequence(parts.map((part) => this.#part(part)))));
  }

  #part(part: Part): Piece {
    if (part.is === 'choice') return this.choice(part.choice);
    if (part.is === 'slot') return this.#single(slotTokens[part.slot]);
    const spellings = this.#reader.spellings(part.text);
    return either(spellings.map((ids) => this.#sequence(ids.map((id) => this.#single(id)))));
  }

  #single(id: number): Piece {
    const position = this.tokens.push(id) - 1;
    this.follow.push(new Set());
    return { first: [position], last: [position], empty: false };
  }

  #sequence(pieces: readonly Piece[]): Piece {
    let whole = nothing;
    for (const piece of pieces) {
      for (const from of whole.last) for (const to of piece.first) this.follow[from]?.add(to);
      whole = {
        first: whole.empty ? [...whole.first, ...piece.first] : whole.first,
        last: piece.empty ? [...whole.last, ...piece.last] : piece.last,
        empty: whole.empty && piece.empty,
      };
    }
    return whole;
  }
}

function either(pieces: readonly Piece[]): Piece {
  return {
    first: pieces.flatMap((piece) => piece.first),
    last: pieces.flatMap((piece) => piece.last),
    empty: pieces.length === 0 || pieces.some((piece) => piece.empty),
  };
}
