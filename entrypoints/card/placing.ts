import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';

/** Between the words and the card, and between the card and the edge of the viewport, in CSS pixels. */
const gap = 6;
const edge = 8;
/** A card is no higher than this, whatever the room. */
const tallest = 480;

/** The words that a card explains. */
export interface Anchor {
  readonly rects: () => readonly DOMRect[];
  readonly element: Element | undefined;
}

/**
 * Keeps the card beside the words, inside the viewport and never over the words: above or below all of their
 * lines, whichever has room, and no higher than that room. Returns what stops it.
 */
export function placeBeside(card: HTMLElement, anchor: Anchor): () => void {
  let last: DOMRect | undefined;
  const reference = {
    getBoundingClientRect: () => {
      last = union(anchor.rects()) ?? last ?? new DOMRect();
      return last;
    },
    ...(anchor.element ? { contextElement: anchor.element } : {}),
  };
  const place = async () => {
    const { x, y } = await computePosition(reference, card, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(gap),
        flip({ padding: edge, fallbackStrategy: 'bestFit', crossAxis: false }),
        shift({ padding: edge }),
        size({
          padding: edge,
          apply: ({ availableHeight }) =>
            setStyle(card, 'max-height', `${Math.max(0, Math.min(tallest, availableHeight))}px`),
        }),
      ],
    });
    moveTo(card, { x, y });
  };
  return autoUpdate(reference, card, () => void place());
}

/** Keeps a dragged or docked card inside the viewport. */
export function moveTo(card: HTMLElement, { x, y }: { x: number; y: number }): void {
  setStyle(card, 'left', `${Math.round(x)}px`);
  setStyle(card, 'top', `${Math.round(y)}px`);
}

export function dock(card: HTMLElement): void {
  const { innerWidth, innerHeight } = window;
  setStyle(card, 'max-height', `${Math.min(tallest, innerHeight - 2 * edge)}px`);
  const { width, height } = card.getBoundingClientRect();
  moveTo(card, { x: innerWidth - width - 2 * edge, y: innerHeight - height - 2 * edge });
}

/** Puts the card where it is dragged, inside the viewport. */
export function dragTo(card: HTMLElement, spot: { x: number; y: number }): void {
  const { width, height } = card.getBoundingClientRect();
  moveTo(card, {
    x: clamp(spot.x, edge, window.innerWidth - width - edge),
    y: clamp(spot.y, edge, window.innerHeight - height - edge),
  });
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
