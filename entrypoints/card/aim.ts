/** In client coordinates. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Beside the card, in CSS pixels, that still counts as aimed at it. */
const margin = 12;

/**
 * Whether a pointer that moved from one point to another is on a straight way to the box: the new point lies in the
 * triangle between the old one and the box's side that it sees, or the pointer is between the two already.
 *
 *      from ·
 *          / \
 *         / · \   to
 *        ┌─────┐
 *        │ box │
 */
export function aimsAt(from: Point, to: Point, box: DOMRectReadOnly | undefined): boolean {
  if (!box || (from.x === to.x && from.y === to.y)) return false;
  const { left, top, right, bottom } = box;
  const corners = [
    { x: left - margin, y: top - margin },
    { x: right + margin, y: top - margin },
    { x: right + margin, y: bottom + margin },
    { x: left - margin, y: bottom + margin },
  ];
  return corners.some((corner, i) => {
    const other = corners[(i + 1) % corners.length] ?? corner;
    return isInTriangle(to, [from, corner, other]);
  });
}

export function isWithin({ x, y }: Point, box: DOMRectReadOnly | undefined): boolean {
  return !!box && x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}

function isInTriangle(point: Point, [a, b, c]: readonly [Point, Point, Point]): boolean {
  const sides = [turn(point, a, b), turn(point, b, c), turn(point, c, a)];
  const flat = turn(a, b, c) === 0;
  return !flat && (sides.every((side) => side >= 0) || sides.every((side) => side <= 0));
}

/** Positive when a, b and c turn one way, negative when the other. */
function turn(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}
