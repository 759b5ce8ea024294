import type { PlaceSpan } from '../places.ts';
import type { ScannedBlock } from '../scanned-block.ts';
import type { Span } from '../span.ts';

const units = 'county|city|district|town|township|municipality|prefecture|province|village';
/** “a county near”, “a town next to the city of”, 毗邻. */
const leadsToNear = new RegExp(
  String.raw`\b(?:${units}|counties|cities|towns)\b[^,.;:]{0,12}\b(?:near|nearby|next to|beside|adjacent to|adjoining|neighbou?ring|bordering|outside|close to|(?:north|south|east|west)\w* of)(?: the)?(?: city of)? $|(?:[靠邻鄰临臨相][近邻鄰]|毗[邻鄰]|[紧緊挨][邻鄰挨着])$`,
  'iu',
);
/** 附近某县, 邻县, 相邻的某县; but 附近的企业 may be its own. */
const isNear =
  /^[市县縣省]?(?:(?:附近|周[边邊]|旁[边邊]|相[邻鄰])的?(?:某|另?一[个個座]|[县縣市])|[邻鄰隔]近?(?:[县縣市]|壁)|以[东東南西北])/u;

/** Whether only another place near this one is spoken of: “a county near Heshan”, 鹤山邻县. */
function isOnlyNear(block: ScannedBlock, place: Span): boolean {
  const start = block.start(place.from);
  const end = block.end(place.to - 1);
  return (
    leadsToNear.test(block.text.slice(Math.max(0, start - reach), start)) ||
    isNear.test(block.text.slice(end, end + 8))
  );
}
/** Most characters of “municipality that is adjacent to the city of”. */
const reach = 50;

/** Where a place is looked for: in a range, but not inside a name (Kunming in Huang Kunming). */
interface Asked {
  readonly range: Span;
  readonly name: Span;
}

/** The first place of some regions that is spoken of itself, and none near it. */
export function placeItself(
  block: ScannedBlock,
  regions: readonly number[],
  { range, name }: Asked,
): PlaceSpan | undefined {
  let { from } = range;
  for (;;) {
    const place = block.places.firstOf(regions, { from, to: range.to }, name);
    if (!place || !isOnlyNear(block, place)) return place;
    from = place.to;
  }
}

const unnamed = new RegExp(
  String.raw`\bof (?:an?|one|another|some) (?:[\w-]+ ){0,2}?(?:${units})\b|某[县縣市区區镇鎮]|一[个個座][县縣市区區镇鎮]|[邻鄰][县縣市]`,
  'iu',
);

/** Whether a post is that of a place without a name: “magistrate of a county near Heshan”, “in Jiangmen”. */
export const isOfUnnamed = (block: ScannedBlock, post: Span) => unnamed.test(block.textOf(post));
