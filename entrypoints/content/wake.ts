import type { CardSession } from '../../contract/card-script.ts';
import { type Glimpse, glimpseOf, type Stir } from '../../contract/glimpse.ts';
import type { Lens } from '../../page/lens.ts';

export interface WakeOptions {
  readonly lens: Pick<Lens, 'matchAt'>;
  readonly wake: () => Promise<CardSession | undefined>;
  readonly signal: AbortSignal;
}

const heard: readonly Stir[] = [
  'pointermove',
  'pointerdown',
  'pointerup',
  'pointercancel',
  'click',
];

/**
 * Loads the card's script when the pointer first comes to a match, and hands it the last that happened meanwhile.
 * From then on the script listens for itself.
 */
export function wakeOnPointer({ lens, wake, signal }: WakeOptions): void {
  const stop = new AbortController();
  const until = AbortSignal.any([signal, stop.signal]);
  let last: Glimpse | undefined;
  let frame = 0;
  let waking = false;
  const look = async () => {
    frame = 0;
    if (waking || !last || !lens.matchAt(last.x, last.y, last.target)) return;
    waking = true;
    const session = await wake();
    waking = false;
    if (!session) return;
    stop.abort();
    session.replay(last);
  };
  const note = (event: PointerEvent) => {
    // A click stands until it is replayed. Clicks that scripts and keys make are the page's own affair.
    if (waking && last?.type === 'click') return;
    if (event.type === 'click' && !(event.isTrusted && event.detail > 0)) return;
    // A pressed button selects or drags.
    if (event.type === 'pointermove' && event.buttons !== 0) return;
    last = glimpseOf(event);
    if (frame === 0) frame = requestAnimationFrame(look);
  };
  for (const type of heard) window.addEventListener(type, note, { capture: true, signal: until });
}
