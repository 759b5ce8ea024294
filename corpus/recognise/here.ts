import type { Index } from '../lexicon/open.ts';
import { isDateline } from './dateline.ts';
import type { Hit } from './hits.ts';
import { namedOnce, type PlaceSpan } from './places.ts';
import { findProvince, isBehindTitle, placeInSession } from './province.ts';
import { areRelated, isProvince, provinceOf, regionChain } from './regions.ts';
import type { ScannedBlock } from './scanned-block.ts';

/**
 * The place a page is about: the first whose Party committee or government is named in full, or the county inside it
 * whose dateline or office comes before, or the city in the title that it lies in; else the city of a local newspaper;
 * else the place of a dateline, but for the capital; else the one that is named again and again; else the city of which a body is (“the People’s
 * Congress of Jiangmen”); else the place whose secretary leads its meeting, or the province whose policies it goes by.
 */
export function findHere(block: ScannedBlock, hits: readonly Hit[]): number | undefined {
  const { index } = block;
  const places = withoutNamesakes(block);
  const { committees, papers } = index.globals;
  const followed = (words: number) => places.find((place) => block.beginningAt(words, place.to));
  const committee = followed(committees);
  if (committee) {
    const region = countyBefore(block, places, committee) ?? committee.region;
    const city = cityInTitle(block, places, region) ?? cityOfVisit(block, places);
    return elsewhereOf(block, places, region) ?? city ?? region;
  }
  const place = followed(papers) ?? places.find((one) => isLocalDateline(block, one));
  return (
    place?.region ??
    cityOfVisit(block, places) ??
    namesakeByRank(block, places) ??
    toldThroughout(block, places, hits) ??
    findProvince(block, hits)
  );
}

/** What a page tells of throughout, unless its own leaders have met elsewhere to study it. */
function toldThroughout(
  block: ScannedBlock,
  places: readonly PlaceSpan[],
  hits: readonly Hit[],
): number | undefined {
  const region = mostNamed(block, places, hits) ?? ofBody(block, places);
  const home = placeInSession(block, hits);
  if (region === undefined || home === undefined) return region ?? home;
  return regionChain(block.index, region).includes(home) ? region : home;
}

/**
 * The places of a block, one for each name: of several that bear it (Suzhou in Jiangsu and in Anhui) the one that another
 * place named bears out, else the first that is known.
 */
function withoutNamesakes(block: ScannedBlock): readonly PlaceSpan[] {
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
  block: ScannedBlock,
  places: readonly PlaceSpan[],
  county: number,
): number | undefined {
  const province = provinceOf(block.index, county);
  for (const [i, { region, to }] of places.entries()) {
    const next = places[i + 1];
    if (region !== county || !next || next.from - to > 3) continue;
    const between = block.text.slice(block.end(to - 1), block.start(next.from));
    const isOther = provinceOf(block.index, next.region) !== province;
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
  block: ScannedBlock,
  places: readonly PlaceSpan[],
  county: number,
): number | undefined {
  const { index, text } = block;
  const end = text.indexOf('\n');
  const named = places.filter((place) => block.start(place.from) < end).map(({ region }) => region);
  if (named.includes(county)) return undefined;
  const around = regionChain(index, county);
  return named.find((region) => around.includes(region) && !isProvince(index, region));
}

/**
 * News of a county may name the committee of the city above it in full, and its own only in short: the county of the
 * dateline (KAIPING, July 3), or whose secretary or mayor is named before the city is.
 */
function countyBefore(
  block: ScannedBlock,
  places: readonly PlaceSpan[],
  committee: PlaceSpan,
): number | undefined {
  const { index } = block;
  const city = committee.region;
  const isInside = ({ region }: PlaceSpan) =>
    region !== city && regionChain(index, region).includes(city);
  const dateline = places.find((place) => isDateline(block, place));
  if (dateline) return isInside(dateline) ? dateline.region : undefined;
  const before = places.filter(({ from }) => from < committee.from);
  const first = before.find(({ region }) => region === city)?.from ?? committee.from;
  const hasOffice = ({ to }: PlaceSpan) => block.beginningAt(index.globals.offices, to);
  return before.find((place) => place.from < first && isInside(place) && hasOffice(place))?.region;
}

/** “Chen Anming went to Heshan”, “The mayor investigates in Kaiping”. */
const goesTo =
  /\b(?:went|go|goes|going) (?:deep )?(?:in)?to $|\b(?:inspect|investigat|research)\w*(?: and \w+)? in $/i;

/**
 * Leaders who go to a county come from the city that it lies in, and the page speaks of the city's bodies in short; at home nobody
 * says that they went there.
 */
function cityOfVisit(block: ScannedBlock, places: readonly PlaceSpan[]): number | undefined {
  const { index, text } = block;
  const end = text.indexOf('\n');
  const visited = places.find(({ from }) => {
    const at = block.start(from);
    return at < end && goesTo.test(text.slice(0, at));
  });
  if (!visited) return undefined;
  const city = index.region(visited.region).within;
  const isCity = city >= 0 && !isProvince(index, city);
  return isCity && places.some(({ region }) => region === city) ? city : undefined;
}

/**
 * “Heshan District”, and “Heshan” without the city that the Heshan known to readers lies in: all that the page says is of the
 * district, which has the rank in its name to tell it from the other.
 */
function namesakeByRank(block: ScannedBlock, places: readonly PlaceSpan[]): number | undefined {
  const { index } = block;
  const named = new Set(places.map(({ region }) => region));
  return places.find(({ region }) => {
    const { namesake } = index.region(region);
    return named.has(namesake) && !isBorneOut(index, namesake, named);
  })?.region;
}

/** Words between a body and the place that it is of: “Committee of the CPPCC for the city of Jiangmen”. */
const nameOfBody = 12;

/**
 * The city or county that all bodies are of which are said to be of one. Guests are named so too, and a province's bodies on
 * pages about its cities: where another place is named so as well, nothing is known.
 */
function ofBody(block: ScannedBlock, places: readonly PlaceSpan[]): number | undefined {
  const { bodiesOf } = block.index.globals;
  const named = places.filter(({ from }) =>
    block.endingAt(bodiesOf, { from: Math.max(0, from - nameOfBody), to: from }),
  );
  const [first, ...others] = new Set(named.map(({ region }) => region));
  if (first === undefined || others.length > 0) return undefined;
  return isProvince(block.index, first) ? undefined : first;
}

/** Times that a place must be named, and more often than any other. */
const namedOften = 3;

/**
 * A place of the same name may lie elsewhere: one around it, or inside it, has to be named as well, or who leads it. A province has no
 * namesake, so a governor’s report is told by the province it names throughout; but a capital’s name stands for the state, too:
 * “Beijing’s answer” is no news of the city.
 */
function mostNamed(
  block: ScannedBlock,
  places: readonly PlaceSpan[],
  hits: readonly Hit[],
): number | undefined {
  const { index } = block;
  const counts = new Map<number, number>();
  for (const { region } of namedOnce(places)) counts.set(region, (counts.get(region) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < namedOften || first[1] === second?.[1]) return undefined;
  const [region] = first;
  const isPlain = isProvince(index, region) && !index.region(region).capital;
  if (isPlain || isBorneOut(index, region, counts.keys())) return region;
  const leads = (hit: Hit) => index.entry(hit.entry).place === region && isBehindTitle(block, hit);
  return hits.some(leads) ? region : undefined;
}

/** From the capital agencies report about all China. */
function isLocalDateline(block: ScannedBlock, place: PlaceSpan): boolean {
  return isDateline(block, place) && !block.index.region(place.region).capital;
}

/** Whether one of some regions lies around another, or inside it. */
function isBorneOut(index: Index, region: number, named: Iterable<number>): boolean {
  return [...named].some((other) => other !== region && areRelated(index, region, other));
}
