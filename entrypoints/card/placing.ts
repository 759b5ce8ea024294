import { autoUpdate, computePosition, offset, shift } from '@floating-ui/dom';
import type { Point } from './aim.ts';

/** Between the words and the card, and between the card and the edge of the viewport, in CSS pixels. */
const gap = 6;
const edge = 8;
/** A card is no higher than this, whatever the room. */
const tallest = 480;
/** A card reads well at this height: a side that has it is kept. */
const enough = 320;
/** Lower than this a card shows little more than a name. */
const least = 240;
/** The height of a card that stands by itself. */
const roomy = `min(${tallest}px, calc(100vh - ${4 * edge}px))`;

/** The words that a card explains. */
export interface Anchor {
  readonly rects: () => readonly DOMRect[];
  readonly element: Element | undefined;
}

type Side = 'bottom' | 'top';

/**
 * Keeps the card beside the words and inside the viewport: above or below all of their lines, and no higher than the
 * room there. The side is chosen by that room alone, not by what stands in the card, so the card does not jump while
 * it is filled. Where neither side has room for a card (at 400 % zoom, say), it takes the viewport, or as much of it as
 * it reads well in, and has to cover the words. When these are scrolled away it waits at the edge. Returns what stops it.
 */
export function placeBeside(card: HTMLElement, anchor: Anchor): () => void {
  let last: DOMRect | undefined;
  let side: Side = 'bottom';
  let isStopped = false;
  const reference = {
    getBoundingClientRect: () => {
      last = union(anchor.rects()) ?? last ?? new DOMRect();
      return last;
    },
    ...(anchor.element ? { contextElement: anchor.element } : {}),
  };
  const place = async () => {
    const room = roomBeside(reference.getBoundingClientRect());
    if (room[side] < enough) side = room.bottom >= room.top ? 'bottom' : 'top';
    const most = Math.min(tallest, window.innerHeight - 2 * edge);
    const height = room[side] < least ? enough : room[side];
    setStyle(card, 'max-height', `${Math.max(0, Math.min(most, height))}px`);
    const { x, y } = await computePosition(reference, card, {
      strategy: 'fixed',
      placement: `${side}-start`,
      middleware: [offset(gap), shift({ padding: edge, crossAxis: true })],
    });
    // The answer to the last question may come after the card has been docked or has gone to other words.
    if (!isStopped) moveTo(card, { x, y });
  };
  const stop = autoUpdate(reference, card, () => void place());
  return () => {
    isStopped = true;
    stop();
  };
}

/** How high a card can be on either side of the words, in CSS pixels. */
function roomBeside(words: DOMRect): Record<Side, number> {
  const taken = gap + edge;
  return { top: words.top - taken, bottom: window.innerHeight - words.bottom - taken };
}

/** Puts the card into the corner, where it stays however its content or the viewport grows. */
export function dock(card: HTMLElement): void {
  setStyle(card, 'max-height', roomy);
  setStyle(card, 'inset', `auto ${2 * edge}px ${2 * edge}px auto`);
}

/**
 * Keeps the card where it was dragged, as far as the viewport has room, however its content or the viewport grows.
 * `moveTo` drags it on; `stop` lets it be.
 */
export function keepAt(
  card: HTMLElement,
  first: Point,
): { moveTo: (point: Point) => void; stop: () => void } {
  let wanted = first;
  const put = () => {
    const { width, height } = card.getBoundingClientRect();
    moveTo(card, {
      x: clamp(wanted.x, edge, window.innerWidth - width - edge),
      y: clamp(wanted.y, edge, window.innerHeight - height - edge),
    });
  };
  setStyle(card, 'max-height', roomy);
  put();
  const sizes = new ResizeObserver(put);
  sizes.observe(card);
  window.addEventListener('resize', put);
  return {
    moveTo(point) {
      wanted = point;
      put();
    },
    stop() {
      sizes.disconnect();
      window.removeEventListener('resize', put);
    },
  };
}

function moveTo(card: HTMLElement, { x, y }: Point): void {
  setStyle(card, 'inset', `${Math.round(y)}px auto auto ${Math.round(x)}px`);
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}

function setStyle(card: HTMLElement, name: string, value: string): void {
  card.style.setProperty(name, value, 'important');
}

function union(rects: readonly DOMRect[]): DOMRect | undefined {
  if (rects.length === 0) return undefined;
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  const right = Math.max(...rects.map((rect) => rect.right));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}
