import { kinds, type SloganType, saliences } from '../entry.ts';
import {
  entrySize,
  instanceSize,
  packTraits,
  regionSize,
  reservedTerms,
} from '../lexicon/layout.ts';
import type { SeedEntry } from '../seed.ts';
import { flag, idBits, idMask, token } from '../text/tokens.ts';
import { isHan, unit } from '../text/units.ts';
import type { Contest } from './contests.ts';
import type { LexiconInput } from './input.ts';
import { instancesOf, isTemplate } from './instances.ts';
import { readPattern, type Sets } from './pattern.ts';
import { Regions } from './regions.ts';
import { Rules } from './rules.ts';
import { Sequences } from './sequences.ts';
import type { Vocabulary } from './vocabulary.ts';
import { WordingReader, wordsReadOver, wordTable } from './wording-reader.ts';
import { type EntryRules, Wordings } from './wordings.ts';
import { Strings, writeIndex } from './write.ts';

export interface Compiled {
  readonly buffer: ArrayBuffer;
  readonly report: CompileReport;
}

export interface CompileReport {
  /** Listed wordings: names, Chinese and renderings. */
  readonly renderings: number;
  readonly patterns: number;
  /** Wordings that the patterns stand for. */
  readonly expansions: number;
  readonly concepts: number;
  /** Rows of the sequence table. */
  readonly sequences: number;
  /** Word forms that lead to a token. */
  readonly words: number;
  readonly bytes: number;
  /** Wordings that two entries claim with nothing to tell them apart. */
  readonly contested: readonly Contest[];
}

/** Compiles everything known into one buffer for `openIndex`. Throws `PatternError`. */
export function compileIndex(input: LexiconInput): Compiled {
  const reader = new WordingReader(input.vocabulary);
  const strings = new Strings();
  const regions = new Regions(input.entries, input.gazetteer);
  const region = (name: string) => regions.find(name);
  const rules = new Rules({ reader, strings, sets: input.sets, region });
  const sequences = new Sequences();
  const wordings = new Wordings({ ...input, reader, rules, sequences, regions });
  const entries = input.entries.flatMap((entry, number) =>
    entryNumbers(entry, wordings.add(entry, number), { strings, regions }),
  );
  for (const place of input.gazetteer) wordings.addPlace(place);
  const globals = reservedTerms.map((name) =>
    rules.words(input.sets[name] ?? [], { sets: [name] }),
  );
  checkSets(input.sets);
  const places = regionNumbers(regions, strings);
  const flags = numberFlags(reader, input.vocabulary);
  const words = wordForms(reader, input.vocabulary);
  const tables = sequences.build(reader.size, flags);
  const buffer = writeIndex({
    ...tables,
    ...strings.sections(),
    fold: withFlags(reader.fold, tables.flags),
    words: wordTable(words.map(([word, id]) => [word, id | ((tables.flags[id] ?? 0) << idBits)])),
    entries: sized(entries, entrySize),
    regions: sized(places, regionSize),
    instances: sized(instancesOf(input.entries, regions), instanceSize),
    rules: Int32Array.from(rules.numbers),
    concepts: Int32Array.from(wordings.concepts),
    globals: Int32Array.from(globals),
  });
  const report = { sequences: tables.count, words: words.length, bytes: buffer.byteLength };
  return { buffer, report: { ...wordings.report(), ...report } };
}

/** Those that nobody names too: a mistake shows when it is made. */
function checkSets(sets: Sets): void {
  for (const [name, members = []] of Object.entries(sets))
    for (const member of members) readPattern(member, { sets: [name] }, sets);
}

/**
 * Pictures, stock phrases and sums are borrowed from other walks of life, or lent to them: a horse is called “new
 * journey”. The set phrases of the centre are the State’s own language.
 */
function isFigurative({ type, level }: SeedEntry): boolean {
  if (type === 'set phrase') return level !== 'central';
  return type !== undefined && figurative.includes(type);
}

const figurative: readonly SloganType[] = ['metaphor', 'number formula', 'template'];

/** See `entryField` in `corpus/lexicon/layout.ts`. */
function entryNumbers(
  entry: SeedEntry,
  { unless, person }: EntryRules,
  { strings, regions }: { strings: Strings; regions: Regions },
): number[] {
  const place = entry.place === undefined ? undefined : regions.find(entry.place);
  const region = regionOf(entry, regions);
  const traits = packTraits({
    kind: kinds.indexOf(entry.kind),
    salience: saliences.indexOf(entry.salience),
    figurative: Number(isFigurative(entry)),
  });
  return [strings.add(entry.id), traits, place ?? -1, region ?? -1, unless, person];
}

/** See `regionField` in `corpus/lexicon/layout.ts`. */
function regionNumbers(
  { names, within, capitals, namesakes }: Regions,
  strings: Strings,
): number[] {
  return names.flatMap((name, region) => [
    strings.add(name),
    within[region] ?? -1,
    Number(capitals.has(region)),
    namesakes.get(region) ?? -1,
  ]);
}

/** The region that a place is, or that the name of a template holds. */
function regionOf(entry: SeedEntry, regions: Regions): number | undefined {
  if (entry.kind === 'place') return regions.find(entry.id);
  return isTemplate(entry) ? regions.inName(entry.name) : undefined;
}

/** Every form of every root, every word as the seeds write it, and those that are read over. */
function wordForms(reader: WordingReader, vocabulary: Vocabulary): (readonly [string, number])[] {
  const words = new Map(wordsReadOver.map((word): [string, number] => [word, token.article]));
  const add = (word: string, id: number) => {
    if (!isHan(word.charCodeAt(0)) && !words.has(word)) words.set(word, id);
  };
  for (const [word, id] of reader.writtenWords()) add(word, id);
  for (const [root, id] of reader.ids) {
    if (isHan(root.charCodeAt(0))) continue;
    for (const form of vocabulary.forms(root)) add(form, id);
  }
  return [...words];
}

/** Every number word is known, whether the seeds name it or not: a pattern may ask for any. */
function numberFlags(reader: WordingReader, vocabulary: Vocabulary): Uint8Array {
  for (const number of vocabulary.numbers) reader.read(number);
  const flags = new Uint8Array(reader.size);
  flags[token.number] = flag.number >>> idBits;
  for (const [root, id] of reader.ids)
    if (vocabulary.isNumber(root)) flags[id] = flag.number >>> idBits;
  return flags;
}

function sized(numbers: readonly number[], size: number): Int32Array {
  if (numbers.length % size !== 0)
    throw new Error('records are of another size than the layout says');
  return Int32Array.from(numbers);
}

/** Puts the flags of each Chinese character's token above its id, where the scanner looks for them. */
function withFlags(fold: Int32Array, flags: Uint8Array): Int32Array {
  return fold.map((u) =>
    u > unit.han ? u | ((flags[(u - unit.han) & idMask] ?? 0) << idBits) : u,
  );
}
