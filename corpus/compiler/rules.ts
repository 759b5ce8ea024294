import {
  conditionCode,
  edgeSize,
  lengthBits,
  longestWording,
  mostGroups,
  stateField,
  wordingField,
} from '../lexicon/layout.ts';
import type { Condition, SeedConcept } from '../seed.ts';
import { isSlot, token } from '../text/tokens.ts';
import type { Automaton } from './automaton.ts';
import { expand, membersOf, readPattern, type Sets } from './pattern.ts';
import { inside, type Origin, PatternError, wordless } from './pattern-error.ts';
import type { WordingReader } from './wording-reader.ts';
import type { Strings } from './write.ts';

/** A graph in `rules`: where it is, and by the number of each state where in it that is. */
export interface WrittenGraph {
  readonly offset: number;
  readonly states: readonly number[];
}

/** What the compiler of rules needs to know of everything else. */
export interface RuleContext {
  readonly reader: WordingReader;
  readonly strings: Strings;
  readonly sets: Sets;
  /** Region number of an entry id or gazetteer name. */
  region(name: string): number | undefined;
}

/**
 * Writes gates, sets of words, concepts and graphs of patterns into one array of numbers; each is known by its
 * offset, and equal ones are written once; see “Records of `rules`” in `corpus/lexicon/layout.ts`. Offset 0 means none.
 */
export class Rules {
  readonly numbers: number[] = [0];
  readonly #written = new Map<string, number>();
  /** Sets of words by their patterns: hundreds of gates ask for the same. */
  readonly #wordSets = new Map<string, number>();
  /** Those that have a wording with a place. */
  readonly #withPlace = new Set<number>();
  readonly #context: RuleContext;

  constructor(context: RuleContext) {
    this.#context = context;
  }

  gate(conditions: readonly Condition[], origin: Origin): number {
    if (conditions.length === 0) return 0;
    return this.write([
      conditions.length,
      ...conditions.map((one) => this.#condition(one, origin)),
    ]);
  }

  words(patterns: readonly string[], origin: Origin): number {
    const key = patterns.join('\n');
    let offset = this.#wordSets.get(key);
    if (offset === undefined) {
      const wordings = patterns.flatMap((pattern) => this.#wordings(pattern, origin));
      offset = this.write(wordSet(wordings));
      this.#wordSets.set(key, offset);
      if (wordings.some(holdsPlace)) this.#withPlace.add(offset);
    }
    return offset;
  }

  concept(concept: SeedConcept, owner: { entry: number; id: string; gate: number }): number {
    const all = [...concept.all, ...(concept.beside ?? [])];
    const origin = { entry: owner.id };
    if (all.length > mostGroups) {
      throw new PatternError(
        { origin, pattern: all[0] ?? '' },
        `it is the first of ${all.length} groups of words, and there may be ${mostGroups}`,
        'Leave some out, or make two of them',
      );
    }
    const groups = all.map((group) => this.words([group], origin));
    const possible = concept.confidence === 'possible' ? 1 : 0;
    const { within, all: own } = concept;
    const takesPlace = groups.some((group) => this.#withPlace.has(group));
    const ways = [concept.ordered, concept.clause, takesPlace].map((is) => (is ? 1 : 0));
    const head = [owner.entry, possible, owner.gate, within, ...ways, own.length, groups.length];
    return this.write([...head, ...groups]);
  }

  graph({ states }: Automaton): WrittenGraph {
    const starts: number[] = [];
    let end = 1;
    for (const { next } of states) {
      starts.push(end);
      end += stateField.edges + next.length * edgeSize;
    }
    const slotted = states.some(({ next }) => next.some(([token]) => isSlot(token)));
    const written = states.flatMap(({ ends, next }) => [
      ends ? 1 : 0,
      next.length,
      ...next.flatMap(([token, state]) => [token, starts[state] ?? 0]),
    ]);
    return { offset: this.write([slotted ? 1 : 0, ...written]), states: starts };
  }

  /** Writes a plain list of numbers. */
  write(numbers: readonly number[]): number {
    const key = numbers.join();
    const known = this.#written.get(key);
    if (known !== undefined) return known;
    const offset = this.numbers.length;
    for (const number of numbers) this.numbers.push(number);
    this.#written.set(key, offset);
    return offset;
  }

  /** The token sequences that a pattern stands for. */
  sequences(pattern: string, origin: Origin): number[][] {
    const texts = expand(readPattern(pattern, origin, this.#context.sets));
    if (!texts) {
      throw new PatternError(
        { origin, pattern },
        'it stands for too many wordings',
        'Split it or drop a choice',
      );
    }
    if (texts.includes(''))
      throw new PatternError(
        { origin, pattern },
        'all of it may be missing',
        'Leave one word without brackets',
      );
    const sequences = texts.flatMap((text) => this.#context.reader.spellings(text));
    if (sequences.some((ids) => ids.length === 0)) throw wordless({ origin, pattern });
    return sequences;
  }

  #condition(condition: Condition, origin: Origin): number {
    const code = conditionCode[condition.is];
    if (condition.is === 'page') return this.write([code, condition.entries]);
    if ('of' in condition) return this.write([code, this.gate(condition.of, origin)]);
    if (condition.is === 'here') {
      const regions = condition.places.map((place) => this.#region(place, origin));
      return this.write([code, regions.length, ...regions]);
    }
    if ('period' in condition) return this.write([code, condition.period]);
    if ('words' in condition) return this.write([code, this.words(condition.words, origin)]);
    return this.write([code]);
  }

  #region(name: string, origin: Origin): number {
    const region = this.#context.region(name);
    if (region !== undefined) return region;
    throw new PatternError(
      { origin, pattern: name },
      'it is no place',
      'Give the id of a place entry or a name of the gazetteer',
    );
  }

  #wordings(pattern: string, origin: Origin): number[][] {
    const { strings, sets } = this.#context;
    // A set that stands alone is read member by member, so that a reason names the one that was found.
    const name = pattern.slice(1);
    if (pattern.startsWith('$') && sets[name]) {
      const members = membersOf(name, { pattern, origin, sets });
      return members.flatMap((one) => this.#wordings(one, inside(origin, name)));
    }
    const label = strings.add(pattern);
    return this.sequences(pattern, origin).map((ids) => {
      if (ids.length > longestWording)
        throw new PatternError({ origin, pattern }, tooLong, 'Shorten it');
      return [(label << lengthBits) | ids.length, ...ids];
    });
  }
}

function holdsPlace(wording: readonly number[]): boolean {
  return wording.includes(token.place, wordingField.tokens);
}

const tooLong = `it has a wording of more than ${longestWording} words`;

/**
 * A word set as it is written, of wordings as they are: those that begin with one token stand together, in their order. Of two
 * with the same tokens nobody would ever come to the second.
 */
function wordSet(wordings: readonly (readonly number[])[]): number[] {
  const distinct = new Map<string, readonly number[]>();
  for (const wording of wordings) {
    const tokens = wording.slice(wordingField.tokens).join();
    if (!distinct.has(tokens)) distinct.set(tokens, wording);
  }
  const groups = Map.groupBy(distinct.values(), (wording) => wording[wordingField.tokens] ?? 0);
  const firsts = [...groups.keys()].sort((one, other) => one - other);
  const ordered = firsts.map((first) => (groups.get(first) ?? []).flat());
  const head = [firsts.length, ...firsts];
  const starts = [head.length + firsts.length + 1];
  for (const group of ordered) starts.push((starts.at(-1) ?? 0) + group.length);
  return [...head, ...starts, ...ordered.flat()];
}
