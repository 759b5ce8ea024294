import { autoUpdate } from '@floating-ui/dom';
import type { Point } from './aim.ts';
import { cardWidth, setStyle } from './host.ts';

/** Between the words and the card, and between the card and the edge of the viewport, in CSS pixels. */
const gap = 6;
const edge = 8;
/** A card is no higher than this, whatever the room. */
const tallest = 540;
/** A card reads well at this height: a side that has it is kept. */
const enough = 320;
/** A card that is lower than this rather stands left or right of the words, where it can be higher. */
const least = 240;
/** Lower than this a card shows little more than a name. */
const lowest = 140;
/** The height of a card that stands by itself. */
const roomy = `min(${tallest}px, calc(100vh - ${4 * edge}px))`;

/** The words that a card explains. */
export interface Anchor {
  readonly rects: () => readonly DOMRect[];
  readonly element: Element | undefined;
  /** Where they were pointed at: the card begins where that line does. By key it begins where they do. */
  readonly spot?: Point | undefined;
}

type Side = 'bottom' | 'top';

/**
 * Keeps the card beside the words and inside the viewport: above or below all of their lines, and no higher than the
 * room there. The side is chosen by that room alone, not by what stands in the card, so the card does not jump while
 * it is filled. Where neither has room for much of a card, it stands left or right of the words, wherever there is more
 * room: as beside a column of Chinese, or on a phone held sideways. Where that is too narrow and above and below there is
 * hardly room for a name (at 400 % zoom, say), it takes the viewport, or as much of it as it reads well in, and has to cover
 * the words. When these are scrolled away it waits at the edge. Returns what stops it.
 */
export function placeBeside(card: HTMLElement, anchor: Anchor): () => void {
  let last = new DOMRect();
  let left = 0;
  let side: Side = 'bottom';
  let line: number | undefined;
  const reference = {
    getBoundingClientRect: () => {
      const lines = anchor.rects();
      line ??= nearest(lines, anchor.spot);
      last = union(lines) ?? last;
      left = lines[Math.min(line ?? 0, lines.length - 1)]?.left ?? left;
      return last;
    },
    ...(anchor.element ? { contextElement: anchor.element } : {}),
  };
  return autoUpdate(reference, card, () => {
    const words = reference.getBoundingClientRect();
    const room = roomBeside(words);
    if (room[side] < enough) side = room.bottom >= room.top ? 'bottom' : 'top';
    const seen = viewport();
    const { width } = card.getBoundingClientRect();
    const roomLeft = words.left - seen.left;
    const roomRight = seen.right - words.right;
    const fitsAside = width + gap <= Math.max(roomLeft, roomRight);
    const isTight = room[side] < (fitsAside ? least : lowest);
    const most = Math.min(tallest, seen.height - 2 * edge);
    const high = Math.min(most, isTight ? enough : room[side]);
    setStyle(card, 'max-height', `${Math.max(0, high)}px`);
    const { height } = card.getBoundingClientRect();
    const aside = roomLeft > roomRight ? words.left - gap - width : words.right + gap;
    moveTo(card, {
      x: isTight ? aside : left,
      y: side === 'bottom' ? words.bottom + gap : words.top - gap - height,
    });
  });
}

/** How high a card can be on either side of the words, in CSS pixels. */
function roomBeside(words: DOMRect): Record<Side, number> {
  const taken = gap + edge;
  const { top, bottom } = viewport();
  return { top: words.top - top - taken, bottom: bottom - words.bottom - taken };
}

/**
 * Puts the card into the corner, where it stays however its content or the viewport grows. The page's corner, where
 * fingers zoomed in: a card that went along with them would cover the words that they go to. In a frame that is higher
 * than the window, the corner of what is seen of it now.
 */
export function dock(card: HTMLElement): void {
  const unseen = frameElement ? innerHeight - viewport().bottom : 0;
  setStyle(card, 'max-height', roomy);
  // On a screen hardly wider than the card it is as far from one side as from the other.
  setStyle(
    card,
    'inset',
    `auto clamp(${edge}px, 50% - ${cardWidth / 2}em, ${2 * edge}px) ${2 * edge + unseen}px auto`,
  );
}

/**
 * Keeps the card where it was dragged, as far as the viewport has room, however its content grows and whatever part of
 * the page is seen.
 * `moveTo` drags it on; `stop` lets it be.
 */
export function keepAt(
  card: HTMLElement,
  first: Point,
): { moveTo: (point: Point) => void; stop: () => void } {
  let wanted = first;
  const put = () => moveTo(card, wanted);
  setStyle(card, 'max-height', roomy);
  put();
  const sizes = new ResizeObserver(put);
  sizes.observe(card);
  // Tells of windows that change, too.
  const seen = visualViewport as VisualViewport;
  const end = new AbortController();
  for (const type of ['resize', 'scroll']) seen.addEventListener(type, put, end);
  return {
    moveTo(point) {
      wanted = point;
      put();
    },
    stop() {
      sizes.disconnect();
      end.abort();
    },
  };
}

/**
 * In client coordinates, as far as the viewport has room. A card larger than the viewport, where fingers zoomed in,
 * goes along with it only by its edges, and never out of a side of the window, beyond which no finger gets: so every part
 * of it can be seen.
 */
function moveTo(card: HTMLElement, { x, y }: Point): void {
  const { width, height } = card.getBoundingClientRect();
  const { left, top, right, bottom } = viewport();
  const inWindow = clamp(x, edge, innerWidth - width - edge);
  const inX = clamp(inWindow, left + edge, right - width - edge);
  const inY = clamp(y, top + edge, bottom - height - edge);
  setStyle(card, 'inset', `${Math.round(inY)}px auto auto ${Math.round(inX)}px`);
}

/**
 * What can be seen of the page, in client coordinates: without its scrollbars, and only a part where fingers zoomed in, or
 * of a frame that is higher than the window, as far as the pages round it are of its own site.
 */
function viewport(): DOMRect {
  const { offsetLeft, offsetTop, width, height } = visualViewport as VisualViewport;
  // Whole pixels: in Firefox the offsets also hold the fraction of one that the page is scrolled by.
  const left = Math.round(offsetLeft);
  let top = Math.round(offsetTop);
  let bottom = top + height;
  let y = 0;
  for (let frame: Window = window; frame.frameElement; frame = frame.parent) {
    y += frame.frameElement.getBoundingClientRect().top;
    top = Math.max(top, -y);
    bottom = Math.min(bottom, frame.parent.innerHeight - y);
  }
  return new DOMRect(left, top, width, bottom - top);
}

/** Between two bounds, whichever is the lower. */
function clamp(value: number, one: number, other: number): number {
  return Math.max(Math.min(one, other), Math.min(value, Math.max(one, other)));
}

/** Which of some lines a point is on, or closest to; the first, where there is no point. */
function nearest(lines: readonly DOMRect[], point: Point | undefined): number | undefined {
  if (!point) return 0;
  const distances = lines.map(({ left, top, right, bottom }) =>
    Math.hypot(point.x - clamp(point.x, left, right), point.y - clamp(point.y, top, bottom)),
  );
  const least = distances.indexOf(Math.min(...distances));
  return least < 0 ? undefined : least;
}

function union(rects: readonly DOMRect[]): DOMRect | undefined {
  if (rects.length === 0) return undefined;
  const farthest = (of: typeof Math.min, side: 'left' | 'top' | 'right' | 'bottom') =>
    of(...rects.map((rect) => rect[side]));
  const left = farthest(Math.min, 'left');
  const top = farthest(Math.min, 'top');
  return new DOMRect(
    left,
    top,
    farthest(Math.max, 'right') - left,
    farthest(Math.max, 'bottom') - top,
  );
}
