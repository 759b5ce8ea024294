import { offsetIn, type Spot } from './block.ts';
import type { PageMatch, Placed } from './found.ts';
import type { Painter } from './painter.ts';
import type { Rects } from './rects.ts';

/** What is painted where. */
export interface Painted {
  readonly root: Document;
  readonly painter: Painter;
  readonly rects: Rects;
}

export interface Point {
  /** Client coordinates, in CSS pixels. */
  readonly x: number;
  readonly y: number;
  /** Innermost target of the pointer event: `event.composedPath()[0]`. */
  readonly target: EventTarget | null;
}

/** How far beside its letters a match is still hit, in CSS pixels. */
const slack = 2;
/** Matches of one element that are tried one by one where the caret gives no answer. */
const few = 40;
/** As both browsers compute it. */
const transparent = 'rgba(0, 0, 0, 0)';

/**
 * The marked match at a point. First whether the target holds any at all (0.03 µs), then one caret position, then
 * the rectangles of that match: a caret position is also given for the empty rest of a line.
 */
export function hitTest(point: Point, page: Painted): PageMatch | undefined {
  const parent = point.target instanceof Text ? point.target.parentNode : point.target;
  if (!(parent instanceof Node)) return undefined;
  const placed = placedAt(point, parent, page.painter);
  if (placed.length === 0) return undefined;
  const spot = caretAt(page.root, point, parent);
  const there = spot && placed.filter((one) => holds(one, spot));
  // Text that cannot be selected has no caret.
  const candidates = there?.length ? there : placed.length <= few ? placed : [];
  return candidates.find(({ block, match }) =>
    page.rects.of(block, match.start, match.end).some((rect) => isInside(rect, point)),
  )?.match;
}

/**
 * What an element holds; or what lies beneath a link that is stretched over a whole teaser, as front pages do it: its words
 * are seen through it. No link lies over what is outside of the box that it is placed in.
 */
function placedAt({ x, y }: Point, parent: Node, painter: Painter): readonly Placed[] {
  const own = painter.at(parent);
  const isLink = own.length === 0 && parent instanceof HTMLAnchorElement;
  if (!isLink || getComputedStyle(parent).backgroundColor !== transparent) return own;
  return (parent.getRootNode() as Document | ShadowRoot)
    .elementsFromPoint(x, y)
    .filter((element) => parent.offsetParent?.contains(element))
    .flatMap((element) => painter.at(element));
}

function holds({ block, match }: Placed, spot: Spot): boolean {
  const offset = offsetIn(block, spot);
  return offset !== undefined && offset >= match.start && offset <= match.end;
}

function isInside(rect: DOMRect, { x, y }: Point): boolean {
  return (
    x >= rect.left - slack &&
    x <= rect.right + slack &&
    y >= rect.top - slack &&
    y <= rect.bottom + slack
  );
}

function caretAt(root: Document, { x, y }: Point, parent: Node): Spot | undefined {
  const shadow = parent.getRootNode();
  const options = shadow instanceof ShadowRoot ? { shadowRoots: [shadow] } : {};
  const caret = root.caretPositionFromPoint(x, y, options);
  const node = caret?.offsetNode;
  return caret && node instanceof Text ? { node, offset: caret.offset } : undefined;
}
