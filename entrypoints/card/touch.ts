import type { MarkedPage } from '../../contract/card-script.ts';
import { type Glimpse, glimpseOf } from '../../contract/glimpse.ts';
import type { Cards } from './cards.ts';
import { hear } from './hear.ts';

/** Where the reader's mouse, pen and fingers are watched, and who is told. */
export interface WatchOptions {
  readonly page: Pick<MarkedPage, 'matchAt'>;
  readonly cards: Cards;
  readonly signal: AbortSignal;
}

/** Milliseconds; the browsers' own menus for links come at about the same time. */
const longPress = 500;
/** CSS pixels that a finger may wander. */
const wander = 10;

interface Press {
  readonly at: Glimpse;
  readonly timer: ReturnType<typeof setTimeout>;
}

/**
 * A long press on words opens their card, also where they stand in a link: a tap there follows the link. The
 * browser's own menu and the click that ends the press are held back, once. Returns what takes a finger that was put
 * down before.
 */
export function watchTouch({ page, cards, signal }: WatchOptions): (down: Glimpse) => void {
  let press: Press | undefined;
  let opened = false;
  const cancel = () => {
    if (press) clearTimeout(press.timer);
    press = undefined;
  };
  const start = (at: Glimpse) => {
    cancel();
    opened = false;
    const match = page.matchAt(at.x, at.y, at.target);
    if (!match) return;
    const open = () => {
      press = undefined;
      opened = true;
      cards.send({ is: 'open', on: match.id, byKey: false, spot: { x: at.x, y: at.y } });
    };
    press = { at, timer: setTimeout(open, longPress) };
  };
  const down = (event: PointerEvent) => {
    if (event.pointerType !== 'touch' || cards.holds(event)) opened = false;
    else if (event.isPrimary) start(glimpseOf(event));
  };
  const move = ({ x, y }: PointerEvent) => {
    if (press && Math.hypot(x - press.at.x, y - press.at.y) > wander) cancel();
  };
  const holdBack = (event: Event) => {
    const isMenu = event.type === 'contextmenu';
    // Clicks that scripts make are the page's own affair.
    if (!event.isTrusted) return;
    if (!(opened || (isMenu && press)) || cards.holds(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!isMenu) opened = false;
  };
  hear(
    {
      pointerdown: down,
      pointermove: move,
      pointerup: cancel,
      // The browser takes the finger for scrolling.
      pointercancel: cancel,
      scroll: cancel,
      contextmenu: holdBack,
      click: holdBack,
    },
    signal,
  );
  signal.addEventListener('abort', cancel);
  return start;
}
