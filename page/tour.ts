import type { PageMatch } from './found.ts';
import type { Lens } from './lens.ts';

/**
 * The way through the marked matches, in document order, that begins anew at the end. Apart from the lens, so that
 * only those pages pay for it on which a reader goes that way.
 */
export interface Tour {
  /** The marked match after `from`, or the first below the viewport's top edge. */
  next(from?: PageMatch): PageMatch | undefined;
  previous(from?: PageMatch): PageMatch | undefined;
  /** Brings the match to the middle of the viewport, at once and without animation. */
  scrollTo(match: PageMatch): void;
}

export function createTour(page: Pick<Lens, 'matches' | 'rectsOf' | 'elementOf'>): Tour {
  const stops = () => ({
    matches: page.matches().filter((match) => match.shown),
    rectsOf: (match: PageMatch) => page.rectsOf(match),
  });
  return {
    next: (from) => step(stops(), 1, from),
    previous: (from) => step(stops(), -1, from),
    scrollTo(match) {
      const element = page.elementOf(match);
      if (element) scrollToMiddle(element, () => page.rectsOf(match)[0]);
    },
  };
}

interface Stops {
  readonly matches: readonly PageMatch[];
  /** Client rectangles of a match. */
  readonly rectsOf: (match: PageMatch) => readonly DOMRect[];
}

/** One step on (1) or back (-1) from a match, or from what the viewport shows. */
function step(stops: Stops, by: 1 | -1, from?: PageMatch): PageMatch | undefined {
  const { length } = stops.matches;
  const at = from ? stops.matches.findIndex(({ id }) => id === from.id) : -1;
  const start = at >= 0 ? at + by : firstInView(stops) - (by === 1 ? 0 : 1);
  return stops.matches[(start + length) % length];
}

/** Index of the first match that is not above the viewport, found by halves. */
function firstInView({ matches, rectsOf }: Stops): number {
  let low = 0;
  let high = matches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const match = matches[middle];
    const rect = match && rectsOf(match)[0];
    if (rect && rect.top < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * To the middle of every scroller the element is in, then, where the element is taller than the viewport, the rest of
 * the way. Without animation: what is placed beside the match can be placed at once.
 */
function scrollToMiddle(element: Element, rectOf: () => DOMRect | undefined): void {
  element.scrollIntoView({ behavior: 'instant', block: 'center', inline: 'nearest' });
  const rect = rectOf();
  if (!rect) return;
  const top = rect.top < 0 || rect.bottom > innerHeight ? rect.top - innerHeight / 2 : 0;
  const left = rect.left < 0 || rect.right > innerWidth ? rect.left - innerWidth / 2 : 0;
  if (top || left) scrollBy({ behavior: 'instant', top, left });
}
