import { nodesOf, rangeOf } from './block.ts';
import type { Held, Placed } from './found.ts';
import { createHighlights, type Line, lines } from './highlights.ts';
import type { Rects } from './rects.ts';

/** Ranges registered at once: after any change of the page the browser checks each of them, 4 to 8 µs a frame. */
const most = 300;

export interface Painter {
  /**
   * Registers what is marked near the viewport, if that is not what is registered already. `measured`: where the matches
   * are is not known, and has to be measured.
   */
  paint(list: readonly Held[], measured: boolean): void;
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
    for (const line of lines) {
      const before = painted.filter(isOf(line));
      const after = next.filter(isOf(line));
      if (anew || !isSame(before, after)) highlights.set(line, rangesOf(after));
    }
    painted = next;
    byParent = undefined;
  };
  const tint = (placed: Placed | undefined) => {
    hover = placed;
    highlights.set('hover', placed ? rangesOf([placed]) : []);
  };
  return {
    paint(list, measured) {
      const marked = placedIn(list);
      const near = measured ? marked : marked.filter(({ match }) => match.near !== false);
      crowded = measured || near.length > most;
      register(crowded ? windowOf(near, measureOf(root, rects)) : near);
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
  const marked: Placed[] = [];
  for (const { block, matches } of list)
    for (const match of matches) if (match.shown) marked.push({ match, block });
  return marked;
}

function isOf(line: Line): (placed: Placed) => boolean {
  return ({ match }) => (match.confidence === 'possible' ? 'possible' : match.kind) === line;
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

/** How many are measured at a time to find those near the viewport. */
const samples = 150;

/** How far above the viewport's top edge (negative) or below it something stands, in viewport heights. */
type Measure = (placed: Placed | undefined) => number | undefined;

/**
 * Those within a margin of the viewport, a screen at first. Of a long list only some are measured, and all between two
 * of them are taken that could be there: text in several columns or scrollers makes that more, never less.
 */
function windowOf(list: readonly Placed[], measure: Measure, margin = 1): readonly Placed[] {
  const stretch = Math.ceil(list.length / samples);
  const near: Placed[] = [];
  let before = measure(list[0]);
  for (let at = 0; at < list.length; at += stretch) {
    const after = measure(list[Math.min(at + stretch, list.length - 1)]);
    const from = before ?? after ?? Number.NaN;
    const to = after ?? from;
    if (Math.min(from, to) < 1 + margin && Math.max(from, to) > -margin) {
      near.push(...list.slice(at, at + stretch));
    }
    before = after;
  }
  const exact = stretch === 1 || near.length === list.length;
  if ((exact && near.length <= most) || margin < 0.01) return near.slice(0, most);
  return windowOf(near, measure, exact ? margin / 2 : margin);
}

function measureOf(root: Document, rects: Rects): Measure {
  const { clientHeight } = root.documentElement;
  return (placed) => {
    const [rect] = placed ? rects.of(placed.block, placed.match.start, placed.match.end) : [];
    return rect && rect.top / clientHeight;
  };
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
