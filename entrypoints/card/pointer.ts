import { type Glimpse, glimpseOf } from '../../contract/glimpse.ts';
import { closestAcross } from '../../page/closest.ts';
import { aimsAt, isWithin, type Point } from './aim.ts';
import type { Cards } from './cards.ts';
import { hear } from './hear.ts';
import { modal } from './host.ts';
import { isOpen, type Over } from './manners.ts';
import { type WatchOptions, watchTouch } from './touch.ts';

/** What does something of its own when it is clicked. */
const interactive =
  'a[href], button, summary, label, input, select, textarea, [role="button"], [role="link"]';

/** One that does not hold the card. */
const otherModal = `${modal}:not(:has(> tifa-lens))`;

/**
 * Turns what the reader does with mouse, pen and finger into the card's events. Returns what takes an event that
 * came before.
 */
export function watchPointer(options: WatchOptions): (event: Glimpse) => void {
  const { page, cards, signal } = options;
  const over = ({ x, y, target }: Glimpse): Over<number> => {
    const match = page.matchAt(x, y, target);
    return match ? { match: match.id, spot: { x, y } } : 'page';
  };
  const press = (glimpse: Glimpse, onCard: boolean) => {
    const hasSelected = document.getSelection()?.isCollapsed === false;
    const where = onCard ? 'card' : hasSelected ? 'page' : over(glimpse);
    cards.send({ is: 'press', over: where, inLink: isInteractive(glimpse.target) });
  };
  // First, so that it can hold back the click that ends a long press.
  const touch = watchTouch(options);
  const way = createWay(options, over);
  const pressed = watchPresses(options, way);
  hear(
    {
      click(event) {
        // Clicks that scripts and keys make are the page's own affair.
        if (event.isTrusted && event.detail > 0)
          press(glimpseOf(event as PointerEvent), pressed.onCard || cards.holds(event));
      },
      scroll: () => cards.refresh(true),
      resize: () => cards.refresh(),
      keydown: (event) => closeOnEscape(event, cards),
    },
    signal,
  );
  return (glimpse) => {
    if (glimpse.type === 'click') press(glimpse, false);
    else if (glimpse.type === 'pointermove') way.goTo(glimpse, false);
    else if (glimpse.touch && glimpse.type === 'pointerdown') touch(glimpse);
  };
}

/** Where the pointer goes, told to the cards. */
interface Way {
  goTo(glimpse: Glimpse, onCard: boolean): void;
  /** In the next frame: one hit test is enough there, whatever the pointer's rate. */
  follow(event: PointerEvent): void;
  /** It is over nothing. */
  leave(): void;
}

function createWay({ cards, signal }: WatchOptions, over: (glimpse: Glimpse) => Over<number>): Way {
  let last: Point | undefined;
  let latest: { glimpse: Glimpse; onCard: boolean } | undefined;
  let frame = 0;
  const goTo = (glimpse: Glimpse, onCard: boolean) => {
    const towards = last !== undefined && aimsAt(last, glimpse, cards.box());
    const where = onCard ? 'card' : over(glimpse);
    cards.send({ is: 'move', at: performance.now(), over: where, towards });
    last = { x: glimpse.x, y: glimpse.y };
  };
  const moved = () => {
    frame = 0;
    if (latest && !signal.aborted) goTo(latest.glimpse, latest.onCard);
  };
  return {
    goTo,
    follow(event) {
      latest = { glimpse: glimpseOf(event), onCard: cards.holds(event) };
      if (frame === 0) frame = requestAnimationFrame(moved);
    },
    leave() {
      latest = undefined;
      cards.send({ is: 'move', at: performance.now(), over: 'page' });
    },
  };
}

/**
 * Follows the pointer while no button is down. What is begun with a button pressed on the page, a selection or a drag,
 * opens nothing and goes on beneath a card: in the card a selection would jump to the end of the document, where the
 * card stands. Returns where the button that is down, or was last, was pressed.
 */
function watchPresses({ cards, signal }: WatchOptions, way: Way): { readonly onCard: boolean } {
  const pressed = { onCard: false };
  let selects = false;
  const down = (event: PointerEvent) => {
    pressed.onCard = cards.holds(event);
    selects = pressed.onCard && !isOnScrollbar(event);
    if (event.pointerType !== 'touch' && !isOpen(cards.state)) way.leave();
  };
  const move = (event: PointerEvent) => {
    const drags = event.buttons !== 0;
    // A finger that moves scrolls.
    if (event.pointerType === 'touch' || (drags && pressed.onCard)) return;
    cards.letThrough(drags);
    if (drags) way.leave();
    else way.follow(event);
  };
  const up = (event: PointerEvent) => {
    cards.letThrough(false);
    // What was selected in the card is not to be lost with it when that ends beside it. (By the spot: in Firefox, what was
    // pressed is the target to the end.)
    if (selects && !isWithin(event, cards.box())) cards.send({ is: 'pin', pinned: true });
  };
  // What moves in a frame, a film or an advertisement, is no longer told here: that it went there is the last word.
  const enter = (event: PointerEvent) => {
    if (event.composedPath()[0] instanceof HTMLIFrameElement) move(event);
  };
  hear({ pointerdown: down, pointermove: move, pointerover: enter, pointerup: up }, signal);
  // Not captured: that would hear of every element that is left.
  document.documentElement.addEventListener('pointerleave', way.leave, { signal });
  return pressed;
}

/** It lies right of what it scrolls. */
function isOnScrollbar(event: PointerEvent): boolean {
  const target = event.composedPath()[0] as Element;
  return target.scrollHeight > target.clientHeight && event.offsetX >= target.clientWidth;
}

function closeOnEscape(event: KeyboardEvent, cards: Cards): void {
  if (event.key !== 'Escape' || event.isComposing || !isOpen(cards.state)) return;
  // A modal dialog that came over the card is what the reader wants to close first.
  if (closestAcross(event.composedPath()[0] as Node, otherModal)) return;
  // This Esc is for the card, not also for the page's own dialog.
  event.preventDefault();
  event.stopImmediatePropagation();
  cards.send({ is: 'close' });
}

function isInteractive(target: EventTarget | null): boolean {
  return target instanceof Node && Boolean(closestAcross(target, interactive));
}
