import type { ConceptRule } from '../lexicon/decode.ts';
import type { Match } from '../match.ts';

/** A match that has passed its gate, and what decides between two that want the same words. */
export interface Claimant extends Omit<Match, 'nested'> {
  /** Token numbers, end exclusive. */
  readonly from: number;
  readonly to: number;
  /** Steps from the page's place to the place that its gate asked for. */
  readonly distance: number;
  /** The concept that found it. */
  readonly concept?: ConceptRule | undefined;
  /** It is a template's wording, filled with a place. */
  readonly filled: boolean;
}

const confidences = ['exact', 'variant', 'possible'] as const;
const vias = ['rendering', 'name', 'pattern', 'concept'] as const;

/**
 * Settles which of overlapping matches count: the longest wins, what lies inside it is kept as nested, what
 * crosses its rim is dropped. Equal ones are settled by a fixed order (nearer place, confidence, listed before
 * pattern before concept, an entry of its own before a template, id, then what its gate says and which place it is said of),
 * so the order in which they were found does not matter. A concept is only a neighbourhood of words: it gives way to any
 * wording that it would cut in two. Linear but for the sort.
 */
export function resolve(claimants: readonly Claimant[], tokenCount: number): Match[] {
  const [only] = claimants;
  if (!only) return [];
  if (claimants.length === 1) return [toMatch(only, none)];
  const owners = new Int32Array(tokenCount).fill(-1);
  const sorted = [...claimants].sort(compare);
  const concepts = sorted.some((claimant) => claimant.reason.via === 'concept');
  return settle(concepts ? withoutCutting(sorted, owners) : sorted, owners);
}

function withoutCutting(sorted: readonly Claimant[], owners: Int32Array): Claimant[] {
  const wordings = sorted.filter((claimant) => claimant.reason.via !== 'concept');
  for (const [i, { from, to }] of wordings.entries()) {
    if (owners[from] === -1 && owners[to - 1] === -1) owners.fill(i, from, to);
  }
  const kept = sorted.filter((claimant) => {
    if (claimant.reason.via !== 'concept') return true;
    const first = wordings[owners[claimant.from] as number];
    const last = wordings[owners[claimant.to - 1] as number];
    const inside = first !== undefined && first === last && first.to >= claimant.to;
    return inside || !((first && first.from < claimant.from) || (last && last.to > claimant.to));
  });
  owners.fill(-1);
  return withoutLooser(kept);
}

/** Leaves out of stretches that one concept has found those that hold another: the fewer words between, the surer they belong together. */
function withoutLooser(claimants: readonly Claimant[]): Claimant[] {
  const looser = new Set<Claimant>();
  const found = claimants.filter(({ concept }) => concept !== undefined);
  for (const all of Map.groupBy(found, ({ concept }) => concept).values()) {
    all.sort((one, other) => one.from - other.from || other.to - one.to);
    for (const [i, one] of all.entries()) {
      for (let next = i + 1; next < all.length; next++) {
        const other = all[next] as Claimant;
        // They are no longer than the concept's window, so few reach on into the next ones.
        if (other.from >= one.to) break;
        if (other.to <= one.to && other.to - other.from < one.to - one.from) looser.add(one);
      }
    }
  }
  return claimants.filter((one) => !looser.has(one));
}

const none: readonly Match[] = [];

function compare(a: Claimant, b: Claimant): number {
  return (
    b.end - b.start - (a.end - a.start) ||
    a.start - b.start ||
    a.distance - b.distance ||
    confidences.indexOf(a.confidence) - confidences.indexOf(b.confidence) ||
    vias.indexOf(a.reason.via) - vias.indexOf(b.reason.via) ||
    Number(a.filled) - Number(b.filled) ||
    inOrder(a.entry, b.entry) ||
    inOrder(a.reason.gate, b.reason.gate) ||
    inOrder(a.place ?? '', b.place ?? '')
  );
}

function inOrder(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Takes claimants longest first. `owners` says which winner has each token: a later one overlaps it only if a rim token is taken. */
function settle(sorted: readonly Claimant[], owners: Int32Array): Match[] {
  const winners: { claimant: Claimant; inside: Claimant[] }[] = [];
  for (const claimant of sorted) {
    const first = owners[claimant.from] as number;
    const last = owners[claimant.to - 1] as number;
    if (first === -1 && last === -1) {
      owners.fill(winners.length, claimant.from, claimant.to);
      winners.push({ claimant, inside: [] });
    } else if (first === last) winners[first]?.inside.push(claimant);
  }
  for (const { claimant } of winners) owners.fill(-1, claimant.from, claimant.to);
  const matches = winners.map(({ claimant, inside }) =>
    toMatch(claimant, inside.length > 0 ? settle(nestable(claimant, inside), owners) : none),
  );
  return matches.sort((a, b) => a.start - b.start);
}

/** What may be nested in a match: shorter ones of other entries. */
function nestable(outer: Claimant, inside: readonly Claimant[]): Claimant[] {
  const length = outer.to - outer.from;
  return inside.filter((one) => one.entry !== outer.entry && one.to - one.from < length);
}

function toMatch(claimant: Claimant, nested: readonly Match[]): Match {
  const { start, end, entry, kind, salience, confidence, reason, place } = claimant;
  return {
    start,
    end,
    entry,
    kind,
    salience,
    confidence,
    reason,
    ...(place !== undefined && { place }),
    nested,
  };
}
