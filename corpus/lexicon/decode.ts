import type { Period } from '../period.ts';
import { Graph } from './graph.ts';
import { IdMap } from './id-map.ts';
import { conditionCode } from './layout.ts';
import type { Index } from './open.ts';
import { WordSet } from './word-set.ts';

/** One condition of a gate as the recogniser reads it. */
export type Rule =
  | { readonly is: 'quoted' | 'capital' | 'named' }
  | { readonly is: 'page'; readonly entries: number }
  | { readonly is: 'before' | 'after' | 'near' | 'block' | 'holds'; readonly words: number }
  | { readonly is: 'here'; readonly regions: readonly number[] }
  | { readonly is: 'dated' | 'outside' | 'elsewhen'; readonly period: Period }
  | { readonly is: 'all' | 'not' | 'possibly'; readonly of: readonly Rule[] };

export interface ConceptRule {
  readonly entry: number;
  readonly possible: boolean;
  readonly gate: number;
  readonly within: number;
  readonly ordered: boolean;
  readonly clause: boolean;
  readonly groups: readonly WordSet[];
  /** So many of the groups, the first ones, are part of the match. */
  readonly own: number;
  /** For each group but the first that no place can begin, the tokens that can; the fewest first. */
  readonly needed: readonly ArrayLike<number>[];
  /** Bits by token: 1 for the second group where a wording of it begins with the token, 2 for the third, and so on. */
  readonly opens: IdMap;
  /** Bits of the groups that have a wording which begins with a place. */
  readonly opensWithPlace: number;
  /** Some group has a wording with a place. */
  readonly takesPlace: boolean;
}

/** What confirms a person. */
export interface PersonRule {
  readonly unmistakable: boolean;
  /** Word set of posts and bodies. */
  readonly evidence: number;
  /** Word set of posts without their place; 0 for none. */
  readonly titles: number;
  readonly regions: readonly number[];
  /** Entries of the bodies of the posts. */
  readonly bodies: readonly number[];
}

export function wordSetAt(index: Index, offset: number): WordSet {
  return decoded(index, offset, () => new WordSet(index, offset));
}

/** Conditions of which one is enough. */
export function gateAt(index: Index, offset: number): readonly Rule[] {
  return decoded(index, offset, (read) => read.list().map((at) => ruleAt(index, at)));
}

export function conceptAt(index: Index, offset: number): ConceptRule {
  return decoded(index, offset, (read) => {
    const [entry, possible, gate] = [read.next(), read.next() === 1, read.next()];
    const within = read.next();
    const [ordered, clause, takesPlace] = [read.next() === 1, read.next() === 1, read.next() === 1];
    const own = read.next();
    const groups = read.list().map((at) => wordSetAt(index, at));
    const bits: [number, number][] = [];
    let opensWithPlace = 0;
    for (const [i, group] of groups.slice(1).entries()) {
      for (const id of Array.from(group.heads)) bits.push([id, 1 << i]);
      if (group.opensWithPlace) opensWithPlace |= 1 << i;
    }
    const opens = new IdMap(bits);
    const needed = groups
      .slice(1)
      .filter((group) => !group.opensWithPlace)
      .map(({ heads }) => heads)
      .sort((one, other) => one.length - other.length);
    const head = { entry, possible, gate, within, ordered, clause, own, groups };
    return { ...head, needed, opens, opensWithPlace, takesPlace };
  });
}

export function graphAt(index: Index, offset: number): Graph {
  return decoded(index, offset, () => new Graph(index.rules, offset));
}

/** Of the person that an entry is. */
export function personOf(index: Index, entry: number): PersonRule {
  return decoded(index, index.entry(entry).person, (read) => ({
    unmistakable: read.next() === 1,
    evidence: read.next(),
    titles: read.next(),
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
    if (is === 'dated' || is === 'outside' || is === 'elsewhen') return { is, period: read.next() };
    if (is === 'all' || is === 'not' || is === 'possibly')
      return { is, of: gateAt(index, read.next()) };
    if (is === 'quoted' || is === 'capital' || is === 'named') return { is };
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
  readonly #numbers: Int32Array;
  #at: number;

  constructor(numbers: Int32Array, at: number) {
    this.#numbers = numbers;
    this.#at = at;
  }

  next(): number {
    return this.#numbers[this.#at++] as number;
  }

  /** A count and so many numbers. */
  list(): number[] {
    const list: number[] = [];
    for (let left = this.next(); left > 0; left--) list.push(this.next());
    return list;
  }
}
