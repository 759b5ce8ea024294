import type { CardSession, Glimpse } from '../../contract/card-script.ts';
import type { Lens } from '../../page/lens.ts';

export interface WakeOptions {
  readonly lens: Pick<Lens, 'matchAt'>;
  readonly wake: () => Promise<CardSession | undefined>;
  readonly signal: AbortSignal;
}

/**
 * Loads the card's script when the pointer first comes to a match, and hands it the last that happened meanwhile.
 * From then on the script listens for itself.
 */
export function wakeOnPointer({ lens, wake, signal }: WakeOptions): void {
  const stop = new AbortController();
  const options = {
    capture: true,
    passive: true,
    signal: AbortSignal.any([signal, stop.signal]),
  } as const;
  let last: Glimpse | undefined;
  let frame = 0;
  let waking = false;
  const look = () => {
    frame = 0;
    if (waking || !last || !lens.matchAt(last.x, last.y, last.target)) return;
    waking = true;
    void wake().then((session) => {
      waking = false;
      if (!session) return;
      stop.abort();
      if (last) session.replay(last);
    });
  };
  const note = (event: PointerEvent) => {
    const type = event.type === 'click' ? 'click' : 'pointermove';
    // A click stands until it is replayed; what moves after it comes too late to matter.
    if (last?.type === 'click' && waking && type !== 'click') return;
    last = { type, x: event.clientX, y: event.clientY, target: event.composedPath()[0] ?? null };
    if (frame === 0) frame = requestAnimationFrame(look);
  };
  window.addEventListener('pointermove', note, options);
  window.addEventListener('pointerdown', note, options);
  window.addEventListener('click', note, options);
}
