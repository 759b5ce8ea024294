import type { Request as Question, Reading } from '../corpus/match.ts';
import { spotAt } from './block.ts';
import { arrange, type Density } from './density.ts';
import type { PageMatch, Placed } from './found.ts';
import { hasLine } from './highlights.ts';
import { hitTest } from './hit.ts';
import { createNear, look, type Near } from './near.ts';
import { createPainter, type Painter } from './painter.ts';
import { PageReading } from './reading.ts';
import { createRects, type Rects } from './rects.ts';
import { nextTask } from './slices.ts';
import { boxOf } from './visibility.ts';
import { watchOver } from './watch-over.ts';

export type { Density } from './density.ts';
export type { PageMatch } from './found.ts';

export interface LensOptions {
  readonly root: Document;
  /** The background's answer. May fail while the background starts or dies: it is asked again, later and later. */
  readonly recognise: (question: Question) => Promise<Reading>;
  /** The text of `highlight.css`, for shadow roots. Few pages need it, so none carries it twice. */
  readonly rules: () => Promise<string>;
  /** Ends everything: nothing stays registered, observed or listened to. */
  readonly signal: AbortSignal;
  readonly density: Density;
  /** What is on the page has changed; told now and then while a long page is read, and when all is read. */
  readonly onChange: (lens: Lens) => void;
}

/** While the page is being read, in milliseconds. */
const betweenSummaries = 500;

/** Reads a page, marks what is found and keeps both in step with the page, without ever writing to it. */
export class Lens {
  readonly #options: LensOptions;
  readonly #rects: Rects;
  readonly #painter: Painter;
  readonly #near: Near;
  readonly #reading: PageReading;
  #density: Density;
  #hidden = false;
  #hovered: number | undefined;
  #printing = false;
  #frame = 0;
  #toldAt = 0;

  constructor(options: LensOptions) {
    const { root, signal, rules, recognise } = options;
    this.#options = options;
    this.#density = options.density;
    this.#rects = createRects(root);
    this.#painter = createPainter(root, this.#rects);
    this.#near = createNear(() => this.#later());
    this.#reading = new PageReading({
      root,
      signal,
      rules,
      recognise: async (question) => {
        await activation(root);
        return recognise(question);
      },
      onFound: this.#near.watch,
      onGone: this.#near.unwatch,
      onChange: (inFrame) => {
        const { full } = this.#near;
        if (inFrame || !(full || this.#painter.painted[0])) this.#paint();
        // What a long page still adds is far from the viewport.
        if (inFrame || !full || this.#isDue()) this.#later();
      },
    });
    this.#watch();
  }

  /** The marked match at a point in client coordinates; `target` is `event.composedPath()[0]`. Cheap on misses. */
  matchAt(x: number, y: number, target: EventTarget | null): PageMatch | undefined {
    const page = { root: this.#options.root, painter: this.#painter, rects: this.#rects };
    return hitTest({ x, y, target }, page);
  }

  /** Client rectangles of a match, one per line; empty when the page has removed or hidden it. Reads layout. */
  rectsOf(match: PageMatch): DOMRect[] {
    const block = this.#placed(match.id)?.block;
    return block ? this.#rects.of(block, match.start, match.end) : [];
  }

  /** The element that holds the match's first word, e.g. for the language or the link it stands in. */
  elementOf(match: PageMatch): Element | undefined {
    const block = this.#placed(match.id)?.block;
    return boxOf(block && spotAt(block, match.start, false)?.node);
  }

  /** Matches in visible text, in document order, marked or not. */
  matches(): readonly PageMatch[] {
    return this.#reading.found.list.flatMap(({ matches }) =>
      matches.filter((match) => match.visible && hasLine(match.kind)),
    );
  }

  /** Wherever it is, in sight or not; of no id there is none. */
  find(id: number | undefined): PageMatch | undefined {
    return this.#placed(id)?.match;
  }

  /** The page is being read: what has changed may not be known yet. */
  get busy(): boolean {
    return this.#reading.busy;
  }

  /** False while parts of the page have not been read, and where the background never answered about one. */
  get complete(): boolean {
    return this.#reading.complete;
  }

  setDensity(density: Density): void {
    this.#density = density;
    this.#update();
  }

  /** Takes all marks away until `show`; reading goes on. */
  hide(): void {
    this.#hidden = true;
    this.#paint();
  }

  show(): void {
    this.#hidden = false;
    this.#paint();
  }

  /** Tints one match: the one under the pointer, or the one gone to. */
  setHover(match: PageMatch | undefined): void {
    this.#hovered = match?.id;
    this.#painter.setHover(this.#placed(this.#hovered));
  }

  #placed(id: number | undefined): Placed | undefined {
    if (id === undefined) return undefined;
    for (const { block, matches } of this.#reading.found.list) {
      const match = matches.find((one) => one.id === id);
      if (match) return { match, block };
    }
    return undefined;
  }

  #paint(): void {
    const { list } = this.#reading.found;
    arrange(list, this.#density);
    if (this.#hidden || this.#options.signal.aborted) {
      this.#painter.clear();
      return;
    }
    if (this.#printing) this.#painter.paintAll(list);
    else this.#painter.paint(list, this.#near.full);
    // Its words may stand in other nodes by now.
    this.#painter.setHover(this.#placed(this.#hovered));
    // Nobody tells when words come to light that are not observed.
    for (const placed of this.#painter.painted) if (!placed.match.visible) look(placed);
  }

  #update(): void {
    this.#frame = 0;
    if (this.#options.signal.aborted) return;
    this.#paint();
    if (!this.#isDue()) return;
    this.#toldAt = performance.now();
    this.#options.onChange(this);
  }

  /** Whether it is time to tell what has changed: when all is read, and now and then before. */
  #isDue(): boolean {
    return !this.busy || performance.now() - this.#toldAt >= betweenSummaries;
  }

  /**
   * Once a frame; a hidden page has none, and is painted when it is shown. Not in the frame's own task: there the browser
   * draws, which takes long on a long page, as may finding out what is near.
   */
  #later(): void {
    this.#frame ||= requestAnimationFrame(() => nextTask().then(() => this.#update()));
  }

  /** What is not known to be far may have come to light or gone out of sight. */
  #look(): void {
    for (const { block, matches } of this.#reading.found.list) {
      for (const match of matches) if (match.near !== false) look({ match, block });
    }
    this.#later();
  }

  #watch(): void {
    watchOver({
      root: this.#options.root,
      signal: this.#options.signal,
      onLook: () => this.#look(),
      onScroll: () => {
        if (this.#painter.crowded) this.#later();
      },
      onHeartbeat: () => {
        this.#painter.repair();
        this.#reading.refresh();
      },
      onPrint: (printing) => {
        this.#printing = printing;
        this.#paint();
      },
      onEnd: () => {
        this.#reading.stop();
        this.#near.stop();
        this.#painter.clear();
        cancelAnimationFrame(this.#frame);
      },
    });
  }
}

/** A prerendered page may never be seen: nothing is asked before it is. */
function activation(root: Document & { readonly prerendering?: boolean }): Promise<void> | void {
  if (!root.prerendering) return;
  return new Promise((resolve) => {
    root.addEventListener('prerenderingchange', () => resolve(), { once: true });
  });
}
