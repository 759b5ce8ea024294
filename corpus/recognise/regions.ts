import type { Index } from '../lexicon/open.ts';

/** A region and those around it, from the inside out. */
export function regionChain(index: Index, region: number): number[] {
  const chain: number[] = [];
  for (let at = region; at >= 0 && !chain.includes(at); at = index.region(at).within)
    chain.push(at);
  return chain;
}

/** The outermost region round another: its province. */
export function provinceOf(index: Index, region: number): number | undefined {
  return regionChain(index, region).at(-1);
}

/** Whether no region lies around it. A municipality under the centre is one, too. */
export function isProvince(index: Index, region: number): boolean {
  return index.region(region).within < 0;
}

/** Whether one region is the other or holds it. */
export function areRelated(index: Index, one: number, other: number): boolean {
  return regionChain(index, one).includes(other) || regionChain(index, other).includes(one);
}

/** The region that a page says it is about, by entry id or gazetteer name. */
export function regionByName(index: Index, name: string): number | undefined {
  for (let region = 0; region < index.regionCount; region++) {
    if (index.region(region).name === name) return region;
  }
  return undefined;
}
