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
  const window = root.defaultView;
  const quietly = { signal, passive: true, capture: true };
  const beat = () => {
    if (!root.hidden) on.onHeartbeat();
  };
  root.addEventListener('toggle', on.onLook, quietly);
  root.addEventListener('scroll', on.onScroll, quietly);
  root.addEventListener('visibilitychange', on.onLook, quietly);
  window?.addEventListener('beforeprint', () => on.onPrint(true), quietly);
  window?.addEventListener('afterprint', () => on.onPrint(false), quietly);
  // Back from the back/forward cache.
  window?.addEventListener(
    'pageshow',
    () => {
      beat();
      on.onLook();
    },
    quietly,
  );
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
