import { token } from '../text/tokens.ts';
import type { Choice, Part } from './pattern.ts';
import type { Reader } from './reader.ts';

/**
 * A pattern as a graph of its tokens (Glushkov's construction): which tokens may begin it, which may follow
 * which, and which may end it. It stays as small as the pattern is written, however many wordings it stands for.
 */
export interface Automaton {
  /** Token id per position. */
  readonly tokens: readonly number[];
  readonly follow: readonly (readonly number[])[];
  readonly first: readonly number[];
  readonly last: ReadonlySet<number>;
  /** Whether the empty wording fits too; a mistake in a whole pattern. */
  readonly empty: boolean;
}

export function buildAutomaton(choice: Choice, reader: Reader): Automaton {
  const builder = new Builder(reader);
  const whole = builder.choice(choice);
  return {
    tokens: builder.tokens,
    follow: builder.follow.map((set) => [...set].sort((a, b) => a - b)),
    first: whole.first,
    last: new Set(whole.last),
    empty: whole.empty,
  };
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
  private readonly reader: Reader;

  constructor(reader: Reader) {
    this.reader = reader;
  }

  choice(choice: Choice): Piece {
    return either(choice.map((parts) => this.sequence(parts.map((part) => this.part(part)))));
  }

  private part(part: Part): Piece {
    if (part.is === 'choice') return this.choice(part.choice);
    if (part.is === 'slot') return this.single(slotTokens[part.slot]);
    const spellings = this.reader.spellings(part.text);
    return either(spellings.map((ids) => this.sequence(ids.map((id) => this.single(id)))));
  }

  private single(id: number): Piece {
    const position = this.tokens.push(id) - 1;
    this.follow.push(new Set());
    return { first: [position], last: [position], empty: false };
  }

  private sequence(pieces: readonly Piece[]): Piece {
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
