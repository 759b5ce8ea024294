import type { Index } from '../lexicon/open.ts';
import type { PageSignals } from '../match.ts';
import { monthOf, type Period, yearOf } from '../period.ts';
import { affairsNeeded } from './affairs.ts';
import type { LeadFacts } from './lead.ts';
import { provinceOf, regionChain } from './regions.ts';

/** What a page has shown so far, while one request is read. It only grows. */
export class Signals {
  readonly here: number | null;
  /** When the page's beginning is dated. */
  readonly dates: readonly Period[];
  readonly foreign: boolean;
  readonly #index: Index;
  readonly #given: PageSignals | undefined;
  #affairs: number;
  readonly #anchors: Set<string>;
  readonly #people: Set<string>;
  #localIds: ReadonlySet<string> | undefined;
  /** Region numbers from the page's place outwards. */
  readonly #around: readonly number[];

  constructor(index: Index, given: PageSignals | undefined, lead: LeadFacts) {
    const { here, affairs, dates, foreign } = lead;
    this.#index = index;
    this.#given = given;
    this.here = here;
    this.dates = dates;
    this.foreign = foreign;
    this.#affairs = affairs;
    this.#anchors = new Set(given?.anchors);
    this.#people = new Set(given?.people);
    this.#around = typeof here === 'number' ? regionChain(index, here) : [];
  }

  /** The first month with its year in the page's beginning, as a rule that of the news; 0 where there is none. */
  get dateline(): Period {
    return this.dates.find((date) => yearOf(date) > 0 && monthOf(date) > 0) ?? 0;
  }

  /**
   * Whether the page has so many of them. To vouch for an entry of one place it has to be about its province, or have
   * another entry of a place: doctrine that is quoted all over the country says nothing of whose slogan a wording is.
   */
  vouches(entry: number, entries: number): boolean {
    const { place } = this.#index.entry(entry);
    return this.vouchesFor(entry, entries, place < 0 ? [] : [place]);
  }

  /** The same of an entry that belongs to these regions, by the post of a person perhaps. */
  vouchesFor(entry: number, entries: number, regions: readonly number[]): boolean {
    const { id } = this.#index.entry(entry);
    const others = this.#anchors.size - (this.#anchors.has(id) ? 1 : 0);
    if (others < entries) return false;
    if (entries === 0 || regions.length === 0) return true;
    const isAround = (region: number) =>
      this.#around.includes(provinceOf(this.#index, region) as number);
    if (regions.some(isAround)) return true;
    for (const anchor of this.#anchors) if (anchor !== id && this.#locals.has(anchor)) return true;
    return false;
  }

  hasAnchor(entry: number): boolean {
    return this.#anchors.has(this.#index.entry(entry).id);
  }

  hasPerson(entry: number): boolean {
    return this.#people.has(this.#index.entry(entry).id);
  }

  /** Steps from the page's place out to a region; infinite where the page is about another place. */
  distanceTo(region: number): number {
    const steps = this.#around.indexOf(region);
    return steps < 0 ? Number.POSITIVE_INFINITY : steps;
  }

  addAnchor(entry: number): void {
    this.#anchors.add(this.#index.entry(entry).id);
  }

  addPerson(entry: number): void {
    this.#people.add(this.#index.entry(entry).id);
  }

  /** Whether nothing has shown yet that the page is about Party and state affairs. */
  get isElsewhere(): boolean {
    return this.#affairs < affairsNeeded;
  }

  addAffairs(count: number): void {
    this.#affairs = Math.max(this.#affairs, count);
  }

  /** Grows with every answer that could open a gate. */
  get size(): number {
    return this.#anchors.size + this.#people.size + this.#affairs;
  }

  toPage(): PageSignals {
    const here = this.#given?.here !== undefined ? this.#given.here : this.#hereName();
    const affairs = this.#affairs;
    const { dates, foreign } = this;
    const [anchors, people] = [[...this.#anchors].sort(), [...this.#people].sort()];
    return { anchors, people, here, affairs, dates, foreign };
  }

  /** Ids of all entries that are of one place. */
  get #locals(): ReadonlySet<string> {
    const index = this.#index;
    this.#localIds ??= new Set(
      Array.from({ length: index.entryCount }, (_, entry) => index.entry(entry))
        .filter(({ place }) => place >= 0)
        .map(({ id }) => id),
    );
    return this.#localIds;
  }

  #hereName(): string | null {
    return this.here === null ? null : this.#index.region(this.here).name;
  }
}
