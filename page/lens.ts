import type { Request as Question, Reading } from '../corpus/match.ts';
import { spotAt } from './block.ts';
import { arrange, type Density } from './density.ts';
import type { PageMatch } from './found.ts';
import { hitTest } from './hit.ts';
import { createNear } from './near.ts';
import { createPainter } from './painter.ts';
import { createReading } from './reading.ts';
import { createRects } from './rects.ts';
import { type Summary, summarise, visibleMatches } from './summary.ts';
import { scrollToMiddle, step } from './tour.ts';
import { boxOf, isVisible } from './visibility.ts';
import { watchOver } from './watch-over.ts';

export type { Density } from './density.ts';
export { defaultDensity } from './density.ts';
export type { PageMatch } from './found.ts';
export type { EntryOnPage, Summary } from './summary.ts';

export interface LensOptions {
  readonly root: Document;
  /** The background's answer. May fail while the background starts or dies: it is asked again, later and later. */
  readonly recognise: (question: Question) => Promise<Reading>;
  /** Ends everything: nothing stays registered, observed or listened to. */
  readonly signal: AbortSignal;
  readonly density: Density;
  /** What is on the page has changed; at most once a frame. */
  readonly onChange: (summary: Summary) => void;
}

/** Reads a page, marks what is found and keeps both in step with the page, without ever writing to it. */
export interface Lens {
  /** The marked match at a point in client coordinates; `target` is `event.composedPath()[0]`. Cheap on misses. */
  matchAt(x: number, y: number, target: EventTarget | null): PageMatch | undefined;
  /** Client rectangles of a match, one per line; empty when the page has removed or hidden it. Reads layout. */
  rectsOf(match: PageMatch): DOMRect[];
  /** The element that holds the match's first word, e.g. for the language or the link it stands in. */
  elementOf(match: PageMatch): Element | undefined;
  /** Matches in visible text, in document order, marked or not. */
  matches(): readonly PageMatch[];
  find(id: number): PageMatch | undefined;
  /** The marked match after `from`, or the first below the viewport's top edge; begins anew at the end. */
  next(from?: PageMatch): PageMatch | undefined;
  previous(from?: PageMatch): PageMatch | undefined;
  /** Brings the match to the middle of the viewport, at once and without animation. */
  scrollTo(match: PageMatch): void;
  summary(): Summary;
  setDensity(density: Density): void;
  /** Takes all marks away until `show`; reading goes on. */
  hide(): void;
  show(): void;
  /** Tints one match: the one under the pointer, or the one gone to. */
  setHover(match: PageMatch | undefined): void;
}

export function createLens(options: LensOptions): Lens {
  const { root, signal } = options;
  const rects = createRects(root);
  const painter = createPainter(root, rects);
  let { density } = options;
  let hidden = false;
  let printing = false;
  let frame = 0;

  const paint = () => {
    if (hidden || signal.aborted) return painter.clear();
    arrange(reading.found.list, density);
    if (printing) painter.paintAll(reading.found.list);
    else painter.paint(reading.found.list);
  };
  const update = () => {
    frame = 0;
    if (signal.aborted) return;
    paint();
    options.onChange(summarise(reading.found, reading.complete));
  };
  /** Once a frame; a hidden page has none, and paints when it is shown. */
  const later = () => {
    frame ||= requestAnimationFrame(update);
  };
  const look = () => {
    for (const held of reading.found.list) {
      const [node] = held.block.nodes;
      if (node && held.near !== false && held.matches.length > 0) held.visible = isVisible(node);
    }
    later();
  };
  const near = createNear(look);
  const reading = createReading({
    root,
    async recognise(question) {
      await activation(root);
      return options.recognise(question);
    },
    signal,
    onFound: near.watch,
    onGone: near.unwatch,
    onChange(inFrame) {
      if (inFrame) paint();
      later();
    },
  });
  const blockOf = (match: PageMatch) =>
    reading.found.list.find(({ matches }) => matches.includes(match))?.block;
  const rectsOf = (match: PageMatch): DOMRect[] => {
    const block = blockOf(match);
    return block ? rects.of(block, match.start, match.end) : [];
  };
  const marked = () => ({
    matches: visibleMatches(reading.found).filter((match) => match.shown),
    rectsOf,
  });
  const elementOf = (match: PageMatch) => {
    const block = blockOf(match);
    return boxOf(block && spotAt(block, match.start, false)?.node);
  };

  watchOver({
    root,
    signal,
    onLook: look,
    onScroll: () => painter.crowded && later(),
    onHeartbeat() {
      painter.repair();
      reading.refresh();
    },
    onPrint(now) {
      printing = now;
      paint();
    },
    onEnd() {
      reading.stop();
      near.stop();
      painter.clear();
      cancelAnimationFrame(frame);
    },
  });

  return {
    matchAt: (x, y, target) => hitTest(root, { x, y, target }, { painter, rects })?.match,
    rectsOf,
    elementOf,
    matches: () => visibleMatches(reading.found),
    find: (id) => visibleMatches(reading.found).find((match) => match.id === id),
    next: (from) => step(marked(), 1, from),
    previous: (from) => step(marked(), -1, from),
    scrollTo(match) {
      const element = elementOf(match);
      if (element) scrollToMiddle(element, () => rectsOf(match)[0]);
    },
    summary: () => summarise(reading.found, reading.complete),
    setDensity(next) {
      density = next;
      update();
    },
    hide() {
      hidden = true;
      paint();
    },
    show() {
      hidden = false;
      paint();
    },
    setHover(match) {
      const block = match && blockOf(match);
      painter.setHover(match && block && { match, block });
    },
  };
}

/** A prerendered page may never be seen: nothing is asked before it is. */
function activation(root: Document & { readonly prerendering?: boolean }): Promise<void> | void {
  if (!root.prerendering) return;
  return new Promise((resolve) => {
    root.addEventListener('prerenderingchange', () => resolve(), { once: true });
  });
}
