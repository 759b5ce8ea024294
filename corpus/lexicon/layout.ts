/**
 * The index is one buffer: a header of 32-bit numbers (magic, format version, checksum of all that follows it,
 * total bytes, then offset and length in bytes of each section), then the sections, each aligned to four bytes.
 */
export const magic = 0x41464954; // “TIFA”, little-endian
/** Raised with every change of what the sections hold; an index of another version is refused. */
export const formatVersion = 18;

export const sections = [
  /** One number per UTF-16 unit: see `corpus/text/units.ts`. */
  'fold',
  /** Word forms, three numbers a slot: see `corpus/text/tables.ts`. */
  'words',
  /** Uint8 per token id. */
  'flags',
  /** Bits by pair hash. */
  'pairs',
  /** Per token id, and one more: the first sequence that begins with it. Sequences are sorted by their tokens. */
  'first',
  /** Per sequence, and one more: where its tokens begin. */
  'starts',
  'tokens',
  /** Per sequence, and one more: where its claims begin. */
  'claimStarts',
  /** One number or three each, see `claimBits`. */
  'claims',
  /** `entrySize` numbers each, see `entryField`. */
  'entries',
  /** Per region, `regionSize` numbers: places of the entries, then the gazetteer's. */
  'regions',
  /** `instanceSize` numbers each: a template, a region that fills its `{place}`, and the entry that this leads to. */
  'instances',
  /** Gates, sets of words, concepts, patterns and people, see “Records of `rules`”. */
  'rules',
  /** Offsets of the concepts in `rules`. */
  'concepts',
  /** Offsets of word sets that the recogniser itself reads, in the order of `reservedTerms`. */
  'globals',
  /** Per string, and one more: where its bytes begin. */
  'textStarts',
  /** UTF-8. */
  'text',
] as const;
export type Section = (typeof sections)[number];

/** Sets of `seeds/terms.yaml` that the recogniser itself reads. The seeds have all; to the compiler one that is missing is empty. */
export const reservedTerms = [
  'offices',
  'heads',
  'stateOffices',
  'duties',
  'strangers',
  'trades',
  'organizations',
  'deputies',
  'beforeNames',
  'bylines',
  'committees',
  'bodiesOf',
  'papers',
  'affairs',
  'otherParties',
  'ours',
  'institutions',
] as const;
export type ReservedTerm = (typeof reservedTerms)[number];

export const headerInts = 4 + sections.length * 2;

/**
 * A claim is one number: from its low bits up `via`, whether it is only possible, whether a gate and a surface follow, and its owner:
 * an entry, a concept, a region or (`graph`) a record in `rules`, as `via` says. Most have neither of the two: gate 0 is none, and
 * surface, the hash of the listed words, is 0 for a pattern.
 */
export const claimBits = { more: 1 << 4, owner: 5 } as const;
/** Owners have room for so many bits. */
export const ownerBits = 26;
/** The low bits of a claim; `possible` is a bit above them. */
export const via = {
  rendering: 0,
  pattern: 1,
  concept: 2,
  name: 3,
  title: 4,
  region: 5,
  graph: 6,
} as const;
export const viaMask = 7;
export const possibleBit = 8;

/** Most groups of a concept: those behind the first are the bits of one number. */
export const mostGroups = 32;

export const entrySize = 6;
/**
 * `place`: region it belongs to; `region`: region that a place is, or that the name of a template holds (-1 for none); `unless`,
 * `person`: offsets in `rules`.
 */
export const entryField = { id: 0, traits: 1, place: 2, region: 3, unless: 4, person: 5 } as const;

/** Where each of an entry's `traits` stands among their bits, and how many bits it has. */
const traits = {
  kind: { shift: 0, bits: 4 },
  salience: { shift: 4, bits: 2 },
  figurative: { shift: 6, bits: 1 },
} as const;
type Trait = keyof typeof traits;

/** Puts traits into one number; throws where one is too large for its bits. */
export function packTraits(values: Readonly<Record<Trait, number>>): number {
  return Object.entries(traits).reduce((packed, [name, { shift, bits }]) => {
    const value = values[name as Trait];
    if (value < 0 || value >>> bits !== 0)
      throw new Error(`the layout has no room for ${name} ${value}`);
    return packed | (value << shift);
  }, 0);
}

export function traitIn(packed: number, name: Trait): number {
  const { shift, bits } = traits[name];
  return (packed >>> shift) & ((1 << bits) - 1);
}

export const regionSize = 4;
/**
 * `within`: region around it, -1 for none; `capital`: 1 where its name stands for the state, too; `namesake`: the region that
 * its name means without its rank, -1 where it carries none or no other has the name.
 */
export const regionField = { name: 0, within: 1, capital: 2, namesake: 3 } as const;

export const instanceSize = 3;
export const instanceField = { template: 0, region: 1, entry: 2 } as const;

/**
 * Records of `rules`, each known by its offset; a list is a count and so many numbers.
 *
 * word set   count of first tokens, these ascending, then of each and of what follows the last where its wordings begin, counted from
 *            the record; then per wording: length and label (string) in one, tokens
 * gate       list of conditions
 * condition  code, then: page: entries; words: word set; here: list of regions; all, not, possibly: gate; dated, outside, elsewhen: period
 * concept    entry, possible, gate, within, ordered, clause, 1 where a wording has a place, count of own word sets, list of word sets
 * graph      1 where it has slots, then per state: 1 where it may end, count, then per edge: token, state. A state is known by its place
 *            in the record
 * pattern    graph, state, then of the claim: via, owner, gate
 * person     unmistakable, word set of posts and bodies, word set of titles, list of regions, list of entries of bodies
 */

/** Of a wording of a word set; the low bits of the head are the length. */
export const wordingField = { head: 0, tokens: 1 } as const;
export const lengthBits = 6;
/** Most tokens of a wording of a word set. */
export const longestWording = (1 << lengthBits) - 1;

/** Of a state of a graph; its edges are the last. */
export const stateField = { ends: 0, edgeCount: 1, edges: 2 } as const;
export const edgeField = { token: 0, state: 1 } as const;
export const edgeSize = 2;

/** Of a condition in `rules`. */
export const conditionCode = {
  quoted: 1,
  capital: 2,
  page: 3,
  before: 4,
  after: 5,
  near: 6,
  block: 7,
  here: 8,
  all: 9,
  not: 10,
  outside: 11,
  possibly: 12,
  dated: 13,
  elsewhen: 14,
  named: 15,
  holds: 16,
} as const;

/** Words from one that is summed to the next. */
export const checksumStride = 16;

/**
 * FNV-1a over the length and a sixteenth of the 32-bit words: a truncated, mixed-up or foreign file shows, and an
 * index opens quickly in code that has never run. The browser vouches for the single bytes of a package.
 */
export function checksum(words: Int32Array, from: number): number {
  let hash = 0x811c9dc5 ^ words.length;
  for (let i = from; i < words.length; i += checksumStride) {
    hash = Math.imul(hash ^ (words[i] as number), 0x01000193);
  }
  return hash;
}
