import type { Index } from '../lexicon/open.ts';
import { scan } from '../text/scan.ts';
import { Tokens } from '../text/tokens.ts';
import { Block, type PlaceSpan } from './block.ts';
import { findHits } from './find.ts';

/**
 * The place a page is about, from its title and first paragraphs: the first whose Party committee or government
 * is named in full; else the city of a local newspaper; else the place of a dateline. `undefined` where none is
 * found.
 */
export function findHere(index: Index, lead: string): number | undefined {
  const tokens = new Tokens();
  scan(lead, index, tokens);
  const block = new Block(index, lead, tokens);
  findHits(block, tokens);
  const places = [...block.places.values()].flat().sort((a, b) => a.from - b.from || b.to - a.to);
  const { committees, papers } = index.globals;
  const followed = (words: number) => places.find((place) => block.beginningAt(words, place.to));
  const place =
    followed(committees) ?? followed(papers) ?? places.find((one) => isDateline(block, one));
  return place?.region;
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
