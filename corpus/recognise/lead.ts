import { personOf, wordSetAt } from '../lexicon/decode.ts';
import type { Index } from '../lexicon/open.ts';
import type { Period } from '../period.ts';
import { scan } from '../text/scan.ts';
import { Block } from './block.ts';
import { datesIn } from './dates.ts';
import { findHits } from './find.ts';
import type { Hit } from './hits.ts';
import { isName, standsAlone } from './names.ts';
import type { PlaceSpan } from './places.ts';
import { areRelated, regionChain } from './regions.ts';
import type { Workspace } from './workspace.ts';

/** What the title and first paragraphs of a page say about the whole. */
export interface Lead {
  /** The place it is about; `null` where none is found. */
  readonly here: number | null;
  /** See `PageSignals`. */
  readonly affairs: number;
  /** When it is dated. */
  readonly dates: readonly Period[];
  /** Whether it is about a party of another country and hardly about China and its own, or never comes to China. */
  readonly foreign: boolean;
}

/** Headline, dateline and first sentences of a page or text, in UTF-16 units: what tells which place it is about. */
export const leadLength = 2000;

/** Different words of Party and state affairs that a page must show together to be about them. */
export const affairsNeeded = 3;
/** Words or Chinese characters of a lead too short to be asked for them. */
const shortLead = 150;

export function readLead(workspace: Workspace, text: string): Lead {
  const { index, tokens } = workspace;
  scan(text, index, tokens);
  const block = new Block(workspace, text);
  const hits = findHits(block, tokens);
  const needsNone = tokens.count < shortLead || hits.some((hit) => isUnmistakable(block, hit));
  const affairs = needsNone ? affairsNeeded : countEvidence(block, hits);
  const here = findHere(block) ?? null;
  const foreign = isOfOthers(block) || isWithoutChina(block, hits);
  return { here, affairs, dates: datesIn(text), foreign };
}

/** How many words of Party and state affairs a lead has, and formulas: a tender has often no more than these. */
function countEvidence(block: Block, hits: readonly Hit[]): number {
  const formulas = hits.filter((hit) => isLongFormula(block, hit));
  return Math.min(countAffairs(block) + countEntries(formulas), affairsNeeded);
}

/** Tokens of a formula, or of a name of a body, meeting or document, that is too long for anything else to be called so. */
const longFormula = 5;
const longName = 4;
const longInChinese = 7;

/** Short ones may be the name of a horse, pictures and sums are other people's too. */
function isLongFormula(block: Block, { gate, possible, entry, via, from, to }: Hit): boolean {
  if (gate !== 0 || possible || (via !== 'rendering' && via !== 'pattern')) return false;
  const { kind, figurative } = block.index.entry(entry);
  if (figurative || kind === 'place') return false;
  const least = kind === 'slogan' ? longFormula : longName;
  return to - from >= (han.test(block.word(from)) ? longInChinese : least);
}

function countEntries(hits: readonly Hit[]): number {
  return new Set(hits.map(({ entry }) => entry)).size;
}

/** Who leads the state is no news but that of its affairs. */
function isUnmistakable(block: Block, hit: Hit): boolean {
  if (hit.via !== 'name') return false;
  const { index } = block;
  const { unmistakable } = personOf(index, hit.entry);
  return unmistakable && isName(block, hit) && standsAlone(block, hit);
}

/** China and its places may be named in passing, once for more than three words of the others. */
const inPassing = 3;
/** Tokens in which a headline and a dateline say whose news follows. */
const opening = 40;

/**
 * Other parties have central committees, plenums and slogans too, and by the same words. News of them that opens without
 * China may come to it later.
 */
function isOfOthers(block: Block): boolean {
  const { otherParties, ours } = block.index.globals;
  const theirs = block.occurrences(otherParties);
  const own = block.occurrences(ours);
  const opens = (all: typeof own) => all.some(({ from }) => from < opening);
  const isTheirs = opens(theirs) && !opens(own) && theirs.length >= own.length;
  return isTheirs || theirs.length > inPassing * own.length;
}

/** Different entries with a wording that needs no gate: together they say as much as the name of a place. */
const formulasOfChina = 3;
const han = /\p{Script=Han}/u;

/** News of China in another language soon names it, or a place in it, or speaks in its formulas: a synod’s standing committee does not. */
function isWithoutChina(block: Block, hits: readonly Hit[]): boolean {
  const { index } = block;
  if (wordSetAt(index, index.globals.ours).heads.length === 0) return false;
  if (block.tokens.count < shortLead || han.test(block.text)) return false;
  if (namesOurs(block) || block.places.all().length > 0) return false;
  const formulas = hits.filter(({ gate, possible }) => gate === 0 && !possible);
  return countEntries(formulas) < formulasOfChina;
}

/** Whether a block names China, its places or its Party. */
export function namesOurs(block: Block): boolean {
  return block.occurrences(block.index.globals.ours).length > 0;
}

/** How many different words of Party and state affairs a block has, as far as it matters; enough where none are known. */
export function countAffairs(block: Block): number {
  const { affairs } = block.index.globals;
  if (wordSetAt(block.index, affairs).heads.length === 0) return affairsNeeded;
  const labels = new Set(block.occurrences(affairs).map(({ label }) => label));
  return Math.min(labels.size, affairsNeeded);
}

/**
 * The place a page is about: the first whose Party committee or government is named in full, or the city in the title
 * that it lies in; else the city of a local newspaper; else the place of a dateline; else the one that is named again
 * and again.
 */
function findHere(block: Block): number | undefined {
  const { index } = block;
  const places = withoutNamesakes(block);
  const { committees, papers } = index.globals;
  const followed = (words: number) => places.find((place) => block.beginningAt(words, place.to));
  const committee = followed(committees);
  if (committee) {
    const { region } = committee;
    return elsewhereOf(block, places, region) ?? cityInTitle(block, places, region) ?? region;
  }
  const place = followed(papers) ?? places.find((one) => isDateline(block, one));
  return place?.region ?? mostNamed(index, places);
}

/**
 * The places of a block, one for each name: of several that bear it (Suzhou in Jiangsu and in Anhui) the one that another
 * place named bears out, else the first that is known.
 */
function withoutNamesakes(block: Block): readonly PlaceSpan[] {
  const all = block.places.all();
  const named = new Set(all.map(({ region }) => region));
  const bySpan = Map.groupBy(all, ({ from, to }) => `${from} ${to}`);
  return [...bySpan.values()].flatMap((namesakes) => {
    const [first] = namesakes;
    if (namesakes.length === 1 || !first) return namesakes;
    return [namesakes.find(({ region }) => isBorneOut(block.index, region, named)) ?? first];
  });
}

/** “Heshan City of Laibin”, “Kaiping District, Tangshan”: what stands between a county and the city that it lies in. */
const liesIn = /^(?: City| County| District)?(?:,| of| in) $/;
/** “Heshan, Wuhan and Chengdu” is a list. */
const goesOn = /^(?:, \p{L}+)*,? and /u;

/** The city in another province that a county of the same name lies in. */
function elsewhereOf(
  block: Block,
  places: readonly PlaceSpan[],
  county: number,
): number | undefined {
  const province = regionChain(block.index, county).at(-1);
  for (const [i, { region, to }] of places.entries()) {
    const next = places[i + 1];
    if (region !== county || !next || next.from - to > 3) continue;
    const between = block.text.slice(block.end(to - 1), block.start(next.from));
    const isOther = regionChain(block.index, next.region).at(-1) !== province;
    const isList = goesOn.test(block.text.slice(block.end(next.to - 1)));
    if (isOther && liesIn.test(between) && !isList) return next.region;
  }
  return undefined;
}

/**
 * On a city's page a county is one among others, even where only the county's committee is named in full: the city that
 * the title names without the county. A province in a title says less than a committee.
 */
function cityInTitle(
  block: Block,
  places: readonly PlaceSpan[],
  county: number,
): number | undefined {
  const { index, text } = block;
  const end = text.indexOf('\n');
  const named = places.filter((place) => block.start(place.from) < end).map(({ region }) => region);
  if (named.includes(county)) return undefined;
  const around = regionChain(index, county);
  return named.find((region) => around.includes(region) && index.region(region).within >= 0);
}

/** Times that a place must be named, and more often than any other. */
const namedOften = 3;

/** A place of the same name may lie elsewhere: one around it, or inside it, has to be named as well. */
function mostNamed(index: Index, places: readonly PlaceSpan[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { region } of places) counts.set(region, (counts.get(region) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < namedOften || first[1] === second?.[1]) return undefined;
  const [region] = first;
  return isBorneOut(index, region, counts.keys()) ? region : undefined;
}

/** Whether one of some regions lies around another, or inside it. */
function isBorneOut(index: Index, region: number, named: Iterable<number>): boolean {
  return [...named].some((other) => other !== region && areRelated(index, region, other));
}

/** JIANGMEN, June 27 — …; 江门6月27日电 …: a place that opens a paragraph, before a date or an agency. */
function isDateline(block: Block, place: PlaceSpan): boolean {
  const before = block.text.slice(
    Math.max(0, block.start(place.from) - 3),
    block.start(place.from),
  );
  if (place.from > 0 && !/\n\s*$/.test(before)) return false;
  const after = block.text.slice(block.end(place.to - 1), block.end(place.to - 1) + 24);
  return /^(?:,? ?\(?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|,? ?\(?(?:Xinhua|CNS)|\s?(?:--|—|–)|\d{1,2}月\d{1,2}日[电電讯訊])/.test(
    after,
  );
}

/** The region that a page says it is about, by entry id or gazetteer name. */
export function regionByName(index: Index, name: string): number | undefined {
  for (let region = 0; region < index.regionCount; region++) {
    if (index.region(region).name === name) return region;
  }
  return undefined;
}
