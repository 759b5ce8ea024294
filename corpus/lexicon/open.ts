import { type Kind, kinds, type Salience, saliences } from '../entry.ts';
import type { Tables } from '../text/tables.ts';
import { isNumber, token } from '../text/tokens.ts';
import {
  checksum,
  entryField,
  entrySize,
  formatVersion,
  headerInts,
  instanceField,
  instanceSize,
  magic,
  type ReservedTerm,
  regionField,
  regionSize,
  reservedTerms,
  type Section,
  sections,
  traitIn,
} from './layout.ts';

/** An opened index: views over one buffer, and what has been read from them so far. It knows nothing of any page. */
export interface Index extends Tables {
  /** Flags by token id, without the id's bits. */
  readonly flags: Uint8Array;
  readonly first: Int32Array;
  readonly starts: Int32Array;
  readonly tokens: Int32Array;
  readonly claimStarts: Int32Array;
  readonly claims: Int32Array;
  readonly rules: Int32Array;
  readonly concepts: Int32Array;
  /** Word sets that the recogniser reads itself, as offsets in `rules`. */
  readonly globals: Readonly<Record<ReservedTerm, number>>;
  readonly entryCount: number;
  readonly regionCount: number;
  /** The ids of words that are numbers, looked for on first use. */
  readonly numberWords: readonly number[];
  /** What is decoded from `rules` on first use, by offset. */
  readonly decoded: Map<number, unknown>;
  /** What is read from `claims` on first use, by sequence. */
  readonly claimsRead: unknown[];
  entry(number: number): IndexedEntry;
  region(number: number): IndexedRegion;
  /** The entry that a template's wordings lead to where a region fills its `{place}`: its own, or that of the place. */
  filled(template: number, region: number): number;
  string(number: number): string;
}

export interface IndexedEntry {
  readonly number: number;
  readonly id: string;
  readonly kind: Kind;
  readonly salience: Salience;
  /** Whether its words are a picture, a stock phrase or a sum, which other walks of life use too. */
  readonly figurative: boolean;
  /** Region whose entry it is, -1 for none. */
  readonly place: number;
  /** Region that it is, -1 for none. */
  readonly region: number;
  /** Region that the name of a template holds (Kaiping in “Kaiping answer sheet”), -1 for none. */
  readonly named: number;
  /** Offsets in `rules`, 0 for none. */
  readonly unless: number;
  readonly person: number;
}

export interface IndexedRegion {
  /** Entry id or gazetteer name. */
  readonly name: string;
  /** Region around it, -1 for none. */
  readonly within: number;
  /** Whether its name stands for the state, too. */
  readonly capital: boolean;
  /** The region that its name means without its rank (Heshan District, Heshan); -1 for none. */
  readonly namesake: number;
}

/**
 * Opens a compiled index. Nothing is copied or parsed; what an entry or a gate says is read when it is first
 * needed. Throws an `Error` where the buffer is no index, is of another version or is damaged.
 */
export function openIndex(buffer: ArrayBuffer): Index {
  const views = new Views(buffer);
  const ints = (section: Section) => views.ints(section);
  const entries = ints('entries');
  const regions = ints('regions');
  const instances = ints('instances');
  const claimStarts = ints('claimStarts');
  const strings = new Strings(ints('textStarts'), views.bytes('text'));
  const entryCache: IndexedEntry[] = [];
  const regionCache: IndexedRegion[] = [];
  const flags = views.bytes('flags');
  let numberWords: readonly number[] | undefined;
  return {
    fold: ints('fold'),
    words: ints('words'),
    flags,
    pairs: ints('pairs'),
    first: ints('first'),
    starts: ints('starts'),
    tokens: ints('tokens'),
    claimStarts,
    claims: ints('claims'),
    rules: ints('rules'),
    concepts: ints('concepts'),
    globals: globalTerms(ints('globals')),
    entryCount: entries.length / entrySize,
    regionCount: regions.length / regionSize,
    get numberWords() {
      numberWords ??= wordsThatAreNumbers(flags);
      return numberWords;
    },
    decoded: new Map(),
    claimsRead: new Array(claimStarts.length),
    entry(number) {
      entryCache[number] ??= readEntry(entries, number, strings);
      return entryCache[number];
    },
    region(number) {
      regionCache[number] ??= readRegion(regions, number, strings);
      return regionCache[number];
    },
    filled: (template, region) => instanceOf(instances, template, region) ?? template,
    string: (number) => strings.get(number),
  };
}

function wordsThatAreNumbers(flags: Uint8Array): number[] {
  const ids = Array.from(flags.keys());
  return ids.filter((id) => id >= token.first && isNumber(flags, id));
}

class Views {
  readonly buffer: ArrayBuffer;
  readonly header: Int32Array;

  constructor(buffer: ArrayBuffer) {
    if (buffer.byteLength < headerInts * 4 || buffer.byteLength % 4 !== 0) {
      throw new Error('This is not a Tifa Lens index: it is too short.');
    }
    const all = new Int32Array(buffer);
    if (all[0] !== magic) throw new Error('This is not a Tifa Lens index.');
    if (all[1] !== formatVersion) {
      throw new Error(
        `The index has format ${all[1]}, this program reads ${formatVersion}: build it again.`,
      );
    }
    if (all[3] !== buffer.byteLength || all[2] !== checksum(all, 3)) {
      throw new Error('The index is damaged: its checksum does not fit. Build it again.');
    }
    this.buffer = buffer;
    this.header = all.subarray(0, headerInts);
  }

  offset(section: Section): number {
    return this.header[4 + sections.indexOf(section) * 2] as number;
  }

  ints(section: Section): Int32Array {
    return new Int32Array(this.buffer, this.offset(section), this.#length(section) / 4);
  }

  bytes(section: Section): Uint8Array {
    return new Uint8Array(this.buffer, this.offset(section), this.#length(section));
  }

  #length(section: Section): number {
    return this.header[5 + sections.indexOf(section) * 2] as number;
  }
}

class Strings {
  readonly #starts: Int32Array;
  readonly #bytes: Uint8Array;
  /** As long as it may become: what grows with gaps is slow to ask. */
  readonly #read: (string | undefined)[];
  readonly #decoder = new TextDecoder();

  constructor(starts: Int32Array, bytes: Uint8Array) {
    this.#starts = starts;
    this.#bytes = bytes;
    this.#read = new Array(starts.length);
  }

  get(number: number): string {
    const known = this.#read[number];
    if (known !== undefined) return known;
    const text = this.#decoder.decode(
      this.#bytes.subarray(this.#starts[number], this.#starts[number + 1]),
    );
    this.#read[number] = text;
    return text;
  }
}

function readEntry(entries: Int32Array, number: number, strings: Strings): IndexedEntry {
  const field = (name: keyof typeof entryField) =>
    entries[number * entrySize + entryField[name]] as number;
  const traits = field('traits');
  const kind = kinds[traitIn(traits, 'kind')] as Kind;
  return {
    number,
    id: strings.get(field('id')),
    kind,
    salience: saliences[traitIn(traits, 'salience')] as Salience,
    figurative: traitIn(traits, 'figurative') === 1,
    place: field('place'),
    region: kind === 'place' ? field('region') : -1,
    named: kind === 'place' ? -1 : field('region'),
    unless: field('unless'),
    person: field('person'),
  };
}

function readRegion(regions: Int32Array, number: number, strings: Strings): IndexedRegion {
  const field = (name: keyof typeof regionField) =>
    regions[number * regionSize + regionField[name]] as number;
  return {
    name: strings.get(field('name')),
    within: field('within'),
    capital: field('capital') === 1,
    namesake: field('namesake'),
  };
}

/** Few templates have entries of their own, so they are simply gone through. */
function instanceOf(instances: Int32Array, template: number, region: number): number | undefined {
  for (let at = 0; at < instances.length; at += instanceSize) {
    if (
      instances[at + instanceField.template] === template &&
      instances[at + instanceField.region] === region
    )
      return instances[at + instanceField.entry];
  }
  return undefined;
}

function globalTerms(offsets: Int32Array): Record<ReservedTerm, number> {
  const pairs = reservedTerms.map((name, i) => [name, offsets[i] ?? 0] as const);
  return Object.fromEntries(pairs) as Record<ReservedTerm, number>;
}
