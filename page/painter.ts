import { type Block, nodesOf, rangeOf } from './block.ts';
import type { Held, PageMatch } from './found.ts';
import { createHighlights, type Style, styleOf } from './highlights.ts';
import type { Rects } from './rects.ts';

/** Ranges registered at once: after any change of the page the browser checks each of them, 4 to 8 µs a frame. */
const most = 300;

const styles: readonly Style[] = [
  'slogan',
  'official',
  'body',
  'meeting',
  'document',
  'place',
  'possible',
];

/** A match where it stands now. */
export interface Placed {
  readonly match: PageMatch;
  readonly block: Block;
}

export interface Painter {
  /** Registers what is marked near the viewport, if that is not what is registered already. */
  paint(list: readonly Held[]): void;
  /** The tint of the match under the pointer or of the one last gone to. */
  setHover(placed: Placed | undefined): void;
  /** Registers everything, for print. */
  paintAll(list: readonly Held[]): void;
  /** What is registered, by the parent of the text nodes it stands in. */
  at(parent: Node): readonly Placed[];
  readonly painted: readonly Placed[];
  /** More is near than is registered: paint again when the page is scrolled. */
  readonly crowded: boolean;
  /** Repairs what the page's scripts erased. */
  repair(): void;
  clear(): void;
}

export function createPainter(root: Document, rects: Rects): Painter {
  const highlights = createHighlights();
  let painted: readonly Placed[] = [];
  let byParent: Map<Node, Placed[]> | undefined;
  let hover: Placed | undefined;
  let crowded = false;

  const register = (next: readonly Placed[], anew = false) => {
    for (const style of styles) {
      const before = painted.filter(isOf(style));
      const after = next.filter(isOf(style));
      if (anew || !isSame(before, after)) highlights.set(style, rangesOf(after));
    }
    painted = next;
    byParent = undefined;
  };
  const tint = (placed: Placed | undefined) => {
    hover = placed;
    highlights.set('hover', placed ? rangesOf([placed]) : []);
  };
  return {
    paint(list) {
      const near = placedIn(list.filter((held) => held.near !== false));
      crowded = near.length > most;
      register(crowded ? windowOf(near, rects, root) : near);
    },
    paintAll: (list) => register(placedIn(list)),
    setHover(placed) {
      if (placed?.match !== hover?.match || placed?.block !== hover?.block) tint(placed);
    },
    at(parent) {
      byParent ??= groupByParent(painted);
      return byParent.get(parent) ?? [];
    },
    get painted() {
      return painted;
    },
    get crowded() {
      return crowded;
    },
    repair() {
      if (highlights.intact()) return;
      register(painted, true);
      tint(hover);
    },
    clear() {
      painted = [];
      byParent = undefined;
      hover = undefined;
      highlights.clear();
    },
  };
}

function placedIn(list: readonly Held[]): Placed[] {
  return list.flatMap(({ block, matches }) =>
    matches.filter((match) => match.shown).map((match) => ({ match, block })),
  );
}

function isOf(style: Style): (placed: Placed) => boolean {
  return ({ match }) =>
    (match.confidence === 'possible' ? 'possible' : styleOf(match.kind)) === style;
}

function isSame(a: readonly Placed[], b: readonly Placed[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ match, block }, at) => match === b[at]?.match && block === b[at]?.block)
  );
}

function rangesOf(placed: readonly Placed[]): StaticRange[] {
  return placed.flatMap(({ match, block }) => rangeOf(block, match.start, match.end) ?? []);
}

/** Too many near the viewport (one huge element, say): those from a screen above it on, found by halves. */
function windowOf(near: readonly Placed[], rects: Rects, root: Document): readonly Placed[] {
  const { clientHeight } = root.documentElement;
  let low = 0;
  let high = near.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const placed = near[middle];
    const rect = placed && rects.of(placed.block, placed.match.start, placed.match.end)[0];
    if (rect && rect.bottom < -clientHeight) low = middle + 1;
    else high = middle;
  }
  return near.slice(Math.min(low, Math.max(near.length - most, 0)), low + most);
}

function groupByParent(painted: readonly Placed[]): Map<Node, Placed[]> {
  const groups = new Map<Node, Placed[]>();
  for (const placed of painted) {
    const nodes = nodesOf(placed.block, placed.match.start, placed.match.end);
    for (const parent of new Set(nodes.map((node) => node.parentNode))) {
      if (!parent) continue;
      const group = groups.get(parent);
      if (group) group.push(placed);
      else groups.set(parent, [placed]);
    }
  }
  return groups;
}
