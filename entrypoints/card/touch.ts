import type { PointerOptions } from './pointer.ts';

/** Milliseconds; the browsers' own menus for links come at about the same time. */
const longPress = 500;
/** CSS pixels that a finger may wander. */
const wander = 10;

/**
 * A long press on words that stand in a link opens their card: a tap there follows the link. The browser's own
 * menu and the click that ends the press are held back, once.
 */
export function watchTouch({ page, cards, signal }: PointerOptions): void {
  let press: { x: number; y: number; timer: ReturnType<typeof setTimeout> } | undefined;
  let opened = false;
  const cancel = () => {
    if (press) clearTimeout(press.timer);
    press = undefined;
  };
  const passive = { capture: true, passive: true, signal } as const;
  window.addEventListener(
    'pointerdown',
    (event) => {
      cancel();
      opened = false;
      if (event.pointerType !== 'touch' || !event.isPrimary || cards.holds(event)) return;
      const { clientX: x, clientY: y } = event;
      const match = page.matchAt(x, y, event.composedPath()[0] ?? null);
      if (!match) return;
      const open = () => {
        press = undefined;
        opened = true;
        cards.send({ is: 'open', on: match.id, focus: false });
      };
      press = { x, y, timer: setTimeout(open, longPress) };
    },
    passive,
  );
  window.addEventListener(
    'pointermove',
    ({ clientX, clientY }) => {
      if (press && Math.hypot(clientX - press.x, clientY - press.y) > wander) cancel();
    },
    passive,
  );
  window.addEventListener('pointerup', cancel, passive);
  window.addEventListener('scroll', cancel, passive);
  // A touch that the browser takes for its menu or for scrolling is cancelled; the menu is ours to hold back.
  for (const type of ['contextmenu', 'click'] as const)
    window.addEventListener(
      type,
      (event) => {
        const pressed = type === 'contextmenu' && press !== undefined;
        if (!opened && !pressed) return;
        if (cards.holds(event)) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        if (type === 'click') opened = false;
      },
      { capture: true, signal },
    );
  signal.addEventListener('abort', cancel);
}
