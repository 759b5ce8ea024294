import type { SeedEntry } from '../seed.ts';
import type { GazetteerPlace } from './gazetteer.ts';

/** Places in one numbering: those with an entry first, then the gazetteer's. */
export class Regions {
  readonly names: string[] = [];
  readonly within: number[] = [];
  /** Whose name stands for the state, too. */
  readonly capitals = new Set<number>();
  /** Of those that carry their rank, the one that is meant by the name without it. */
  readonly namesakes = new Map<number, number>();
  readonly #byName = new Map<string, number>();

  constructor(entries: readonly SeedEntry[], gazetteer: readonly GazetteerPlace[]) {
    const places = entries.filter((entry) => entry.kind === 'place');
    for (const place of places) this.#add(place.id, [place.name, place.zh]);
    for (const place of gazetteer) {
      const rankless = carriesRank(place) ? undefined : this.#byName.get(withoutRank(place.zh));
      const known = this.#byName.get(place.zh) ?? rankless;
      if (known === undefined) this.#add(this.#ownName(place), [place.name, place.zh]);
      else for (const name of [place.name, place.zh]) this.#alias(name, known);
    }
    for (const place of places) this.#contain(place.id, place.place ?? place.parent);
    for (const place of gazetteer) {
      this.#contain(place.zh, place.within);
      this.#describe(place);
    }
  }

  /** By entry id, or by a name in either language; of places that share one the first. The Chinese name tells gazetteer places apart. */
  find(name: string): number | undefined {
    return this.#byName.get(name);
  }

  /** The region that an English name holds; of several that with the longest name. */
  inName(text: string): number | undefined {
    const words = inWords(text);
    const held = [...this.#byName.keys()].filter((name) => words.includes(inWords(name)));
    const [longest] = held.sort((one, other) => other.length - one.length);
    return longest === undefined ? undefined : this.#byName.get(longest);
  }

  /** What no other region is called: Suzhou is 苏州 and 宿州 both. */
  #ownName({ name, zh }: GazetteerPlace): string {
    return this.#byName.has(name) ? zh : name;
  }

  #add(name: string, others: readonly (string | undefined)[]): void {
    const number = this.names.push(name) - 1;
    this.within.push(-1);
    this.#alias(name, number);
    for (const other of others) if (other !== undefined) this.#alias(other, number);
  }

  #alias(name: string, number: number): void {
    if (!this.#byName.has(name)) this.#byName.set(name, number);
  }

  #describe(place: GazetteerPlace): void {
    const region = this.#byName.get(place.zh);
    if (region === undefined) return;
    if (place.capital) this.capitals.add(region);
    const bare = carriesRank(place) ? this.#byName.get(withoutRank(place.zh)) : undefined;
    if (bare !== undefined) this.namesakes.set(region, bare);
  }

  #contain(name: string, around: string | undefined): void {
    const inner = this.#byName.get(name);
    const outer = around === undefined ? undefined : this.#byName.get(around);
    if (inner === undefined || outer === undefined || inner === outer) return;
    if (this.within[inner] === -1) this.within[inner] = outer;
  }
}

/** A text as whole words between blanks. */
const inWords = (text: string) => ` ${text.replace(/[^\p{L}\p{N}’'-]+/gu, ' ')} `;

const ranks: Readonly<Record<string, string>> = {
  市: 'city',
  省: 'province',
  县: 'county',
  区: 'district',
  州: 'prefecture',
};

/** A Chinese place name without the word for its rank, where two characters are left. */
export function withoutRank(zh: string): string {
  return zh.length > 2 && Object.hasOwn(ranks, zh.slice(-1)) ? zh.slice(0, -1) : zh;
}

/** Whether a place is told from another of its name by its rank (Kaiping District, 开平区): without it, the other is meant. */
function carriesRank({ name, zh }: GazetteerPlace): boolean {
  const rank = ranks[zh.slice(-1)];
  return rank !== undefined && name.toLowerCase().endsWith(` ${rank}`);
}

/** What a gazetteer place is called: with and without its rank, in both languages. */
export function placeNames(place: GazetteerPlace): string[] {
  if (carriesRank(place)) return [place.name, place.zh];
  const rank = ranks[place.zh.slice(-1)];
  const english = rank === undefined ? [] : [`${place.name} ${rank}`];
  return [place.name, ...english, place.zh, withoutRank(place.zh)];
}
