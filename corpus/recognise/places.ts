import { countBelow } from '../lexicon/sorted.ts';
import type { Span } from './span.ts';

/** A place found in a block. */
export interface PlaceSpan extends Span {
  readonly region: number;
}

/** The places of a block. A text may be full of them and of names, so each question looks only where it must. */
export class Places {
  readonly #byStart = new Map<number, readonly PlaceSpan[]>();
  /** In the order in which they stand, and the same for each region; put together when first asked for. */
  #sorted: readonly PlaceSpan[] | undefined;
  #byRegion: ReadonlyMap<number, readonly PlaceSpan[]> | undefined;

  /** Those that begin at a token. */
  at(token: number): readonly PlaceSpan[] {
    return this.#byStart.get(token) ?? none;
  }

  add(place: PlaceSpan): void {
    const others = this.at(place.from);
    if (others.some(({ to, region }) => to === place.to && region === place.region)) return;
    this.#byStart.set(place.from, [...others, place]);
    this.#sorted = undefined;
    this.#byRegion = undefined;
  }

  /** From the first to the last; of those that begin together, the longest first. */
  all(): readonly PlaceSpan[] {
    this.#sorted ??= [...this.#byStart.values()]
      .flatMap(byRank)
      .sort((a, b) => a.from - b.from || b.to - a.to);
    return this.#sorted;
  }

  /** Those in a range. */
  within(range: Span): readonly PlaceSpan[] {
    const from = countBelow(this.all(), (place) => place.from < range.from);
    const to = countBelow(this.all(), (place) => place.from < range.to);
    return this.all()
      .slice(from, to)
      .filter((place) => place.to <= range.to);
  }

  /**
   * The first one in a range of any of some regions, asked in their order, but for one inside `name` (Kunming in Huang
   * Kunming).
   */
  firstOf(regions: readonly number[], range: Span, name: Span): PlaceSpan | undefined {
    this.#byRegion ??= Map.groupBy(this.all(), ({ region }) => region);
    for (const region of regions) {
      const places = this.#byRegion.get(region) ?? none;
      for (let i = countBelow(places, (one) => one.from < range.from); i < places.length; i++) {
        const place = places[i] as PlaceSpan;
        if (place.from >= range.to) break;
        const isInName = place.from >= name.from && place.from < name.to;
        if (place.to <= range.to && !isInName) return place;
      }
    }
    return undefined;
  }
}

/** Without those that a rank makes another place: Kaiping District is not Kaiping. */
function byRank(places: readonly PlaceSpan[]): readonly PlaceSpan[] {
  return places.filter((one) => {
    const longer = places.filter(({ to }) => to === one.to + 1);
    return longer.length === 0 || longer.some(({ region }) => region === one.region);
  });
}

/** Of places in reading order: “Yunnan Province” names it once, though “Yunnan” begins there, too. */
export function namedOnce(places: readonly PlaceSpan[]): readonly PlaceSpan[] {
  return places.filter(({ from, region }, at) => {
    const before = places[at - 1];
    return before?.from !== from || before.region !== region;
  });
}

const none: readonly never[] = [];
