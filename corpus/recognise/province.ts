import { personOf } from '../lexicon/decode.ts';
import type { Hit } from './hits.ts';
import { ownTitle } from './people/strangers.ts';
import { namedOnce } from './places.ts';
import { isProvince, regionChain } from './regions.ts';
import type { ScannedBlock } from './scanned-block.ts';
import type { Span } from './span.ts';

/** How much more often it must be told than places elsewhere: those of its neighbours stand in the name of the Greater Bay Area. */
const foremost = 2;

/**
 * The province that a text speaks from without its full name: the one whose policies it goes by (the “1310” deployment), or
 * whose secretary it names with his post alone (省委书记黄坤明). A text that has much of other places may only tell of it.
 */
export function findProvince(block: ScannedBlock, hits: readonly Hit[]): number | undefined {
  const { index } = block;
  const told = hits.filter((hit) => isProvinces(block, hit) && isOwn(block, hit));
  const [first] = told;
  if (!first) return undefined;
  const province = index.entry(first.entry).place;
  // Kunming is no place in the name of Huang Kunming.
  const names = hits.filter(({ via }) => via === 'name');
  const isInName = ({ from, to }: Span) => names.some((name) => name.from <= from && to <= name.to);
  const regions = [
    ...told.map(({ entry }) => index.entry(entry).place),
    ...namedOnce(block.places.all()).flatMap((place) => (isInName(place) ? [] : [place.region])),
  ];
  const inside = regions.filter((region) => regionChain(index, region).includes(province)).length;
  return inside > foremost * (regions.length - inside) ? province : undefined;
}

/** “… presided over the meeting”, “…, secretary of the Provincial Party Committee, chaired it”, 主持会议. */
const leadsMeeting =
  /^(?:, [^,.;]{3,60},)? (?:also )?(?:presid|chair|host)(?:ed|es|s|ing)\b|^[^，。；、]{0,4}主持/i;
/** “The meeting was chaired by Provincial Party secretary …” */
const ledBy = /\b(?:presided over|chaired|hosted) by [^,.;]{3,50}$/i;
/** Most characters of either. */
const reachOfLead = 80;

/**
 * The place whose secretary leads a meeting and has his post alone: a guest would have his place beside it. However much of other
 * places is told, they have met to study what was said there.
 */
export function placeInSession(block: ScannedBlock, hits: readonly Hit[]): number | undefined {
  const leader = hits.find((hit) => isLeading(block, hit));
  return leader && block.index.entry(leader.entry).place;
}

function isLeading(block: ScannedBlock, hit: Hit): boolean {
  if (!isBehindTitle(block, hit)) return false;
  const [start, end] = [block.start(hit.from), block.end(hit.to - 1)];
  if (leadsMeeting.test(block.text.slice(end, end + reachOfLead))) return true;
  return ledBy.test(block.text.slice(Math.max(0, start - reachOfLead), start));
}

function isProvinces({ index }: ScannedBlock, { entry }: Hit): boolean {
  const { place } = index.entry(entry);
  return place >= 0 && isProvince(index, place);
}

/** A policy of its own in words that mean nothing else, or a name behind his own title. */
function isOwn(block: ScannedBlock, hit: Hit): boolean {
  const { kind, salience } = block.index.entry(hit.entry);
  if (hit.via === 'name') return isBehindTitle(block, hit);
  const isPlain = hit.gate === 0 && !hit.possible && hit.via !== 'concept';
  return isPlain && kind === 'slogan' && salience === 'signature';
}

/** Whether somebody is named with his own title, without its place: 省委书记黄坤明. */
export function isBehindTitle(block: ScannedBlock, hit: Hit): boolean {
  return hit.via === 'name' && ownTitle(block, hit, personOf(block.index, hit.entry)) !== undefined;
}
