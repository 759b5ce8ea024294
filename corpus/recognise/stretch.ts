import type { Span } from './span.ts';

/** A wording of one group of a concept, where it stands. */
export interface Member extends Span {
  readonly group: number;
}

/** The groups of a concept, and the wordings among which each looks for one. */
interface Search {
  /** Number of groups; the rarest is group 0 and has one member. */
  readonly groups: number;
  /** By where they begin. */
  readonly members: readonly Member[];
  readonly rarest: Span;
}

/**
 * The shortest stretch in which every group has a member, and a word of its own in it: “decision of the central” is no decision
 * and deployment of the centre. The earliest of equals wins.
 */
export function shortestStretch(search: Search): Span | undefined {
  const shortest = shortestCover(search);
  if (!shortest || haveOwnWords(search, shortest)) return shortest;
  return shortestOfOwnWords(search);
}

/**
 * The shortest stretch in which every group has a member, be it one for two groups: for each place where the stretch may begin, the
 * member of each group that ends first. Read from the right, so that each member is looked at once.
 */
function shortestCover({ groups, members, rarest }: Search): Span | undefined {
  let best: Span | undefined;
  const ends = new Array<number>(groups).fill(Number.POSITIVE_INFINITY);
  for (let i = members.length - 1; i >= 0; i--) {
    const { group, from, to } = members[i] as Member;
    if (to < (ends[group] as number)) ends[group] = to;
    if (from > rarest.from || members[i - 1]?.from === from) continue;
    const end = Math.max(...ends);
    if (Number.isFinite(end) && (!best || end - from <= best.to - best.from))
      best = { from, to: end };
  }
  return best;
}

/** The same where one member stands for two groups: the later a stretch begins, the later it ends. */
function shortestOfOwnWords(search: Search): Span | undefined {
  const { members, rarest } = search;
  const ends = [...new Set(members.map(({ to }) => to))].sort((one, other) => one - other);
  let best: Span | undefined;
  let last = 0;
  for (const from of new Set(members.map((member) => member.from))) {
    if (from > rarest.from) break;
    while (last < ends.length && !haveOwnWords(search, { from, to: ends[last] as number })) last++;
    const to = ends[last];
    if (to === undefined) break;
    if (!best || to - from < best.to - best.from) best = { from, to };
  }
  return best;
}

/**
 * Whether each group can be given a word that no other needs: they are given one by one, and a holder moves on where it can.
 * This is matching in a bipartite graph of groups and words, by augmenting paths (Kuhn 1955).
 */
function haveOwnWords({ groups, members }: Search, stretch: Span): boolean {
  const inside = members.filter(({ from, to }) => from >= stretch.from && to <= stretch.to);
  const holders = new Map<number, number>();
  const give = (group: number, tried: Set<number>): boolean => {
    for (const { group: its, from, to } of inside) {
      if (its !== group) continue;
      for (let word = from; word < to; word++) {
        if (tried.has(word)) continue;
        tried.add(word);
        const holder = holders.get(word);
        if (holder !== undefined && !give(holder, tried)) continue;
        holders.set(word, group);
        return true;
      }
    }
    return false;
  };
  for (let group = 0; group < groups; group++) if (!give(group, new Set())) return false;
  return true;
}

/** From the rarest wording on, each group behind the one before. */
export function stretchInOrder({ groups, members, rarest }: Search): Span | undefined {
  let { to } = rarest;
  for (let group = 1; group < groups; group++) {
    const next = members.find((member) => member.group === group && member.from >= to);
    if (!next) return undefined;
    to = next.to;
  }
  return { from: rarest.from, to };
}
