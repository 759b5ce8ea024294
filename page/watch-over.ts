/** What happens to a document apart from changes of its nodes. Everything ends with the signal. */
export interface WatchOver {
  readonly root: Document;
  readonly signal: AbortSignal;
  /** Text may have come to light or gone out of sight. */
  readonly onLook: () => void;
  readonly onScroll: () => void;
  /** Once a second while the page is in sight. */
  readonly onHeartbeat: () => void;
  readonly onPrint: (printing: boolean) => void;
  readonly onEnd: () => void;
}

/** In milliseconds. The highlight registry and late shadow roots have no events; looking at both takes microseconds. */
const heartbeat = 1_000;

export function watchOver({ root, signal, ...on }: WatchOver): void {
  const beat = () => {
    if (!root.hidden) on.onHeartbeat();
  };
  const heard: Readonly<Record<string, () => void>> = {
    toggle: on.onLook,
    scroll: on.onScroll,
    visibilitychange: on.onLook,
    beforeprint: () => on.onPrint(true),
    afterprint: () => on.onPrint(false),
    // Back from the back/forward cache.
    pageshow: () => {
      beat();
      on.onLook();
    },
  };
  for (const [type, listener] of Object.entries(heard))
    root.defaultView?.addEventListener(type, listener, { signal, passive: true, capture: true });
  const timer = setInterval(beat, heartbeat);
  signal.addEventListener(
    'abort',
    () => {
      clearInterval(timer);
      on.onEnd();
    },
    { once: true },
  );
}
