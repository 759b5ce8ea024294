import type { Index } from './open.ts';
import { conditionCode } from './rules.ts';

/** Sets of wordings, by the token they begin with. */
export type WordSet = ReadonlyMap<number, readonly Wording[]>;
export interface Wording {
  readonly ids: readonly number[];
  /** The pattern as the seeds write it. */
  readonly label: string;
}

/** One condition of a gate as the recogniser reads it. */
export type Rule =
  | { readonly is: 'quoted' | 'capital' }
  | { readonly is: 'page'; readonly entries: number }
  | { readonly is: 'before' | 'after' | 'near' | 'block'; readonly words: number }
  | { readonly is: 'here'; readonly regions: readonly number[] }
  | { readonly is: 'all'; readonly of: readonly Rule[] };

export interface ConceptRule {
  readonly entry: number;
  readonly possible: boolean;
  readonly gate: number;
  readonly within: number;
  readonly ordered: boolean;
  readonly groups: readonly WordSet[];
}

/** A pattern as a graph of tokens, see `automaton.ts`. */
export interface Graph {
  readonly tokens: readonly number[];
  readonly ends: readonly boolean[];
  readonly follow: readonly (readonly number[])[];
}

/** What confirms a person. */
export interface PersonRule {
  readonly unmistakable: boolean;
  /** Word set of posts and bodies. */
  readonly evidence: number;
  readonly regions: readonly number[];
  /** Entries of the bodies of the posts. */
  readonly bodies: readonly number[];
}

export function wordSetAt(index: Index, offset: number): WordSet {
  return decoded(index, offset, (read) => {
    const set = new Map<number, Wording[]>();
    for (let left = read.next(); left > 0; left--) {
      const label = index.string(read.next());
      const ids = read.list();
      const first = ids[0] ?? 0;
      const others = set.get(first);
      if (others) others.push({ ids, label });
      else set.set(first, [{ ids, label }]);
    }
    return set;
  });
}

/** Conditions of which one is enough. */
export function gateAt(index: Index, offset: number): readonly Rule[] {
  return decoded(index, offset, (read) => read.list().map((at) => ruleAt(index, at)));
}

export function conceptAt(index: Index, offset: number): ConceptRule {
  return decoded(index, offset, (read) => ({
    entry: read.next(),
    possible: read.next() === 1,
    gate: read.next(),
    within: read.next(),
    ordered: read.next() === 1,
    groups: read.list().map((at) => wordSetAt(index, at)),
  }));
}

export function graphAt(index: Index, offset: number): Graph {
  return decoded(index, offset, (read) => {
    const tokens: number[] = [];
    const ends: boolean[] = [];
    const follow: number[][] = [];
    for (let left = read.next(); left > 0; left--) {
      tokens.push(read.next());
      ends.push(read.next() === 1);
      follow.push(read.list());
    }
    return { tokens, ends, follow };
  });
}

export function personAt(index: Index, offset: number): PersonRule {
  return decoded(index, offset, (read) => ({
    unmistakable: read.next() === 1,
    evidence: read.next(),
    regions: read.list(),
    bodies: read.list(),
  }));
}

function ruleAt(index: Index, offset: number): Rule {
  return decoded<Rule>(index, offset, (read) => {
    const code = read.next();
    const is = conditionNames[code];
    if (is === 'page') return { is, entries: read.next() };
    if (is === 'here') return { is, regions: read.list() };
    if (is === 'all') return { is, of: gateAt(index, read.next()) };
    if (is === 'quoted' || is === 'capital') return { is };
    if (is === undefined)
      throw new Error(`The index holds a condition ${code}, which nobody knows.`);
    return { is, words: read.next() };
  });
}

const conditionNames = Object.fromEntries(
  Object.entries(conditionCode).map(([name, code]) => [code, name]),
) as Readonly<Record<number, keyof typeof conditionCode>>;

/** Reads what stands at an offset of `rules` once; afterwards it is remembered by its offset. */
function decoded<Value>(index: Index, offset: number, decode: (read: Cursor) => Value): Value {
  const known = index.decoded.get(offset);
  if (known !== undefined) return known as Value;
  const value = decode(new Cursor(index.rules, offset));
  index.decoded.set(offset, value);
  return value;
}

class Cursor {
  private readonly numbers: Int32Array;
  private at: number;

  constructor(numbers: Int32Array, at: number) {
    this.numbers = numbers;
    this.at = at;
  }

  next(): number {
    return this.numbers[this.at++] as number;
  }

  /** A count and so many numbers. */
  list(): number[] {
    const count = this.next();
    const from = this.at;
    this.at += count;
    return Array.from(this.numbers.subarray(from, this.at));
  }
}
