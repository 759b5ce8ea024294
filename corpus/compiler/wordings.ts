import { possibleBit, via } from '../lexicon/layout.ts';
import type { Condition, SeedConcept, SeedEntry, SeedPattern } from '../seed.ts';
import { hasHan } from '../text/letters.ts';
import { type Automaton, buildAutomaton } from './automaton.ts';
import { Chains } from './chains.ts';
import { type Contest, Contests } from './contests.ts';
import type { GazetteerPlace } from './gazetteer.ts';
import type { LexiconInput } from './input.ts';
import { countWordings, readPattern } from './pattern.ts';
import { type Origin, PatternError, wordless } from './pattern-error.ts';
import { isPerson, nameForms, titledForms } from './people.ts';
import { placeNames, type Regions } from './regions.ts';
import type { Rules } from './rules.ts';
import type { Sequences } from './sequences.ts';
import { orSteepedPage } from './steeped.ts';
import type { WordingReader } from './wording-reader.ts';

interface Parts extends LexiconInput {
  readonly reader: WordingReader;
  readonly rules: Rules;
  readonly sequences: Sequences;
  readonly regions: Regions;
}

/** Entry number, id and gates while its wordings are added. */
interface Owner {
  readonly number: number;
  readonly entry: SeedEntry;
  readonly gate: number;
}

/** What is written for an entry in `rules`: offsets, 0 for none. */
export interface EntryRules {
  readonly unless: number;
  readonly person: number;
}

/** How a wording of a pattern begins. */
interface Head {
  readonly tokens: readonly number[];
  /** Where the pattern goes on; `undefined` where the wording is one token. */
  readonly state: number | undefined;
}

/** Most pairs of tokens that one pattern may begin with: each is a row of the sequence table. */
const maxHeads = 2048;

/** Adds the wordings of entries to the sequence table. */
export class Wordings {
  readonly concepts: number[] = [];
  readonly #parts: Parts;
  readonly #chains: Chains;
  readonly #byId: ReadonlyMap<string, SeedEntry>;
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #contests = new Contests();
  readonly #counts = { renderings: 0, patterns: 0, expansions: 0 };

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#chains = new Chains(parts.entries);
    this.#byId = new Map(parts.entries.map((entry) => [entry.id, entry]));
    this.#numbers = new Map(parts.entries.map(({ id }, number) => [id, number]));
  }

  /** Adds an entry. */
  add(entry: SeedEntry, number: number): EntryRules {
    const { rules } = this.#parts;
    const origin = { entry: entry.id };
    const owner = { number, entry, gate: rules.gate(gateOf(entry, entry.when), origin) };
    if (isPerson(entry)) this.#addNames(owner);
    else for (const text of namesInText(entry)) this.#addListed(owner, text, undefined);
    for (const { text, when } of entry.renderings) this.#addListed(owner, text, when);
    this.#addPinyin(owner);
    for (const pattern of entry.patterns) this.#addPattern(owner, pattern);
    for (const concept of entry.concepts) this.#addConcept(owner, concept);
    for (const chain of entry.chains)
      this.#addConcept(owner, this.#chains.conceptOf(chain, entry.when));
    return {
      unless: rules.gate(entry.unless, origin),
      person: isPerson(entry) ? this.#person(entry) : 0,
    };
  }

  addPlace(place: GazetteerPlace): void {
    const region = this.#parts.regions.find(place.zh);
    if (region === undefined) return;
    for (const name of placeNames(place)) {
      const claim = { via: via.region, owner: region, gate: 0, surface: 0 };
      this.#parts.sequences.add(this.#parts.reader.read(name), claim);
    }
  }

  report(): {
    renderings: number;
    patterns: number;
    expansions: number;
    concepts: number;
    contested: Contest[];
  } {
    const contested = this.#contests.list((tokens) => this.#parts.reader.write(tokens));
    return { ...this.#counts, concepts: this.concepts.length, contested };
  }

  #addListed(owner: Owner, text: string, when: readonly Condition[] | undefined): void {
    const { reader, sequences, vocabulary } = this.#parts;
    this.#counts.renderings++;
    const gate = this.#gate(owner, when);
    const surface = reader.surface(text);
    const spellings = reader.spellings(text);
    if (spellings[0]?.length === 0)
      throw wordless({ origin: { entry: owner.entry.id }, pattern: text });
    if (gate === 0 && isPerson(owner.entry)) {
      const words = reader.read(text);
      sequences.add(words, { via: via.name, owner: owner.number, gate, surface });
      return;
    }
    for (const ids of spellings) {
      if (gate === 0) this.#contests.addListed(owner.entry.id, ids);
      sequences.add(ids, { via: via.rendering, owner: owner.number, gate, surface });
    }
    if (!hasHan(text)) return;
    for (const other of vocabulary.regional(text)) this.#addVariant(owner, other, gate);
  }

  /** The Chinese of an entry as it is spelled in pinyin. Places are called by theirs anyhow. */
  #addPinyin(owner: Owner): void {
    const { entry } = owner;
    if (isPerson(entry) || entry.kind === 'place') return;
    const written = [{ text: entry.zh ?? '', when: undefined }, ...entry.renderings];
    for (const { text, when } of written) {
      const spellings = this.#parts.vocabulary.inPinyin(text);
      // Most renderings are English, and their gates are read already.
      if (spellings.length === 0) continue;
      const gate = this.#gate(owner, when);
      for (const spelled of spellings) this.#addVariant(owner, spelled, gate);
    }
  }

  #addVariant({ number }: Owner, text: string, gate: number): void {
    const { reader, sequences } = this.#parts;
    sequences.add(reader.read(text), { via: via.pattern, owner: number, gate, surface: 0 });
  }

  #addNames({ entry, number }: Owner): void {
    const { reader, sequences, vocabulary } = this.#parts;
    for (const form of nameForms(entry, vocabulary)) {
      this.#counts.renderings++;
      const surface = reader.surface(form);
      sequences.add(reader.read(form), { via: via.name, owner: number, gate: 0, surface });
    }
    for (const form of titledForms(entry, vocabulary)) {
      const surface = reader.surface(form);
      sequences.add(reader.read(form), { via: via.title, owner: number, gate: 0, surface });
    }
  }

  #addPattern(owner: Owner, { pattern, when, confidence }: SeedPattern): void {
    const at = { origin: { entry: owner.entry.id }, pattern };
    const choice = readPattern(pattern, at.origin, this.#parts.sets);
    const graph = buildAutomaton(choice, this.#parts.reader);
    if (graph.empty) {
      throw new PatternError(at, 'all of it may be missing', 'Leave one word without brackets');
    }
    this.#counts.patterns++;
    this.#counts.expansions += countWordings(choice);
    const possible = confidence === 'possible' ? possibleBit : 0;
    const gate = this.#gate(owner, when);
    if (gate === 0 && isPerson(owner.entry) && !owner.entry.unmistakable) {
      throw new PatternError(at, 'nothing confirms who is meant', 'Give it a gate (`when:`)');
    }
    const claim = { via: via.pattern | possible, owner: owner.number, gate, surface: 0 };
    if (gate === 0) this.#contests.addPattern(owner.entry.id, graph);
    const heads = this.#heads(graph, at);
    const { offset, states } = this.#parts.rules.graph(graph);
    for (const { tokens, state } of heads) {
      if (state === undefined) this.#parts.sequences.add(tokens, claim);
      else {
        const start = states[state] ?? 0;
        const record = this.#parts.rules.write([offset, start, claim.via, claim.owner, claim.gate]);
        this.#parts.sequences.add(tokens, { via: via.graph, owner: record, gate: 0, surface: 0 });
      }
    }
  }

  /** The first two tokens of all wordings of a pattern, and the state behind them; one token where that is all. */
  #heads({ first, states }: Automaton, at: { origin: Origin; pattern: string }): Head[] {
    const heads = first.flatMap(([one, behind]): Head[] => {
      const { ends = false, next = [] } = states[behind] ?? {};
      const pairs = next.map(([two, state]) => ({ tokens: [one, two], state }));
      return ends ? [{ tokens: [one], state: undefined }, ...pairs] : pairs;
    });
    if (heads.length <= maxHeads) return heads;
    throw new PatternError(
      at,
      `it has more than ${maxHeads} beginnings`,
      'Split it or drop a choice',
    );
  }

  #addConcept(owner: Owner, concept: SeedConcept): void {
    const { rules, sequences } = this.#parts;
    const [rarest] = concept.all;
    if (rarest === undefined) return;
    const gate = this.#gate(owner, concept.when);
    const at = { entry: owner.number, id: owner.entry.id, gate };
    const number = this.concepts.push(rules.concept(concept, at)) - 1;
    for (const ids of rules.sequences(rarest, { entry: owner.entry.id })) {
      sequences.add(ids, { via: via.concept, owner: number, gate: 0, surface: 0 });
    }
  }

  /** See “Records of `rules`” in `corpus/lexicon/layout.ts`. */
  #person(entry: SeedEntry): number {
    const { rules, regions } = this.#parts;
    const bodies = entry.posts.flatMap(({ body }) => this.#byId.get(body ?? '') ?? []);
    const listed = bodies.flatMap((body) => [body.name, body.zh ?? body.name]);
    // A writer's post says nothing: every page has a reporter. The newspaper does.
    const titles = entry.kind === 'journalist' ? [] : entry.posts.map((post) => post.title);
    const evidence = rules.words([...new Set([...titles, ...listed])], { entry: entry.id });
    const further = entry.titles ? rules.words(entry.titles, { entry: entry.id }) : 0;
    const places = [entry.place, ...entry.posts.map((post) => post.place)];
    const numbers = places.flatMap((place) => regions.find(place ?? '') ?? []);
    const distinct = [...new Set(numbers)];
    const offices = [...new Set(bodies)].map((body) => this.#numberOf(body));
    const lists = [distinct.length, ...distinct, offices.length, ...offices];
    return rules.write([entry.unmistakable ? 1 : 0, evidence, further, ...lists]);
  }

  #numberOf({ id }: SeedEntry): number {
    return this.#numbers.get(id) ?? -1;
  }

  #gate(owner: Owner, when: readonly Condition[] | undefined): number {
    const { entry } = owner;
    return when ? this.#parts.rules.gate(gateOf(entry, when), { entry: entry.id }) : owner.gate;
  }
}

/** Only slogans take a page's word for it: people, bodies and meetings need their own place or post. */
function gateOf(entry: SeedEntry, when: readonly Condition[]): readonly Condition[] {
  return entry.kind === 'slogan' ? orSteepedPage(when) : when;
}

/** A description is our own: no text has those words for it. */
function namesInText({ english, name, zh }: SeedEntry): string[] {
  return [...(english === 'description' ? [] : [name]), ...(zh ? [zh] : [])];
}
