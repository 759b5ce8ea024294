import type { Match } from '../corpus/match.ts';
import type { Block } from './block.ts';
import { follows } from './document-order.ts';

/** A match on this page. */
export interface PageMatch extends Match {
  /** Stays with the match while the page stands, also when a script renders the same words anew. */
  readonly id: number;
  /** The words as the page has them. */
  readonly wording: string;
  /** Whether the density asks for it to be marked. */
  readonly shown: boolean;
}

/** A match with what changes while it stands. */
export interface HeldMatch extends PageMatch {
  shown: boolean;
  /** Whether a reader could see its first word: asked when it was found and when it comes near the viewport. */
  visible: boolean;
  /** Near the viewport; `undefined` as long as the browser has not said. */
  near: boolean | undefined;
}

/** A match where it stands now. */
export interface Placed {
  readonly match: HeldMatch;
  readonly block: Block;
}

/** A block worth keeping: it holds matches, waits for more signals, or is a heading. */
export interface Held {
  block: Block;
  matches: readonly HeldMatch[];
  /** More signals could let something pass here; the size of those that its last answer knew. */
  waiting: number | undefined;
  /** An answer came while the page had changed and its words were not yet found again: if they are, they are asked about. */
  missed?: boolean;
}

/** Each by its words, those of the same words in their order: thousands may be looked up at once. */
export type ByText = Map<string, Held[]>;

/** What has been found on the page, in document order. Holds no node of a block that was released. */
export interface Found {
  readonly list: readonly Held[];
  add(held: Held): void;
  /** The same words in other nodes. */
  renew(held: Held, block: Block): void;
  /** Lets go of what stands in these nodes and is old, and returns it. */
  release(nodes: readonly Text[], isOld: (held: Held) => boolean): readonly Held[];
  /** Lets go of all that the page has removed, and returns it. */
  sweep(): readonly Held[];
  clear(): readonly Held[];
}

/** A match as a block holds it: where the block held the same before, it is that one. */
export function heldMatch(
  { block, matches }: Held,
  match: Match,
  createId: () => number,
): HeldMatch {
  const { start, end, entry } = match;
  const known = matches.find(
    (old) => old.start === start && old.end === end && old.entry === entry,
  );
  const { id = createId(), shown = false } = known ?? {};
  const wording = block.text.slice(start, end);
  return { ...match, id, wording, shown, visible: false, near: undefined };
}

export function createFound(): Found {
  let list: Held[] = [];
  let byNode = new WeakMap<Text, Set<Held>>();
  // By every node, not by the first alone: when a block is read again another may come first, or white space no longer counts.
  // A long text has several blocks.
  const insert = (held: Held) => {
    list.splice(placeFor(list, held), 0, held);
    for (const node of held.block.nodes)
      if (!byNode.get(node)?.add(held)) byNode.set(node, new Set([held]));
  };
  const drop = (gone: ReadonlySet<Held>) => {
    if (gone.size === 0) return [];
    for (const held of gone) for (const node of held.block.nodes) byNode.get(node)?.delete(held);
    list = list.filter((held) => !gone.has(held));
    return [...gone];
  };
  return {
    get list() {
      return list;
    },
    add: insert,
    renew(held, block) {
      held.block = block;
      insert(held);
    },
    release: (nodes, isOld) =>
      drop(new Set(nodes.flatMap((node) => [...(byNode.get(node) ?? [])].filter(isOld)))),
    sweep: () => drop(new Set(list.filter(({ block }) => !block.nodes.every(isOnPage)))),
    clear() {
      const all = list;
      list = [];
      byNode = new WeakMap();
      return all;
    },
  };
}

/** Neither taken out nor adopted by another document, a frame's. */
function isOnPage(node: Text): boolean {
  return node.isConnected && node.ownerDocument === document;
}

/** Usually the end; else by halves. */
function placeFor(list: readonly Held[], held: Held): number {
  let low = 0;
  let high = list.length;
  let middle = high - 1;
  while (low < high) {
    const other = list[middle];
    if (other && isBefore(other, held)) low = middle + 1;
    else high = middle;
    middle = (low + high) >> 1;
  }
  return low;
}

function isBefore({ block: one }: Held, { block: other }: Held): boolean {
  const [first, second] = [one.nodes[0] as Text, other.nodes[0] as Text];
  return first === second ? one.skip <= other.skip : follows(second, first);
}
