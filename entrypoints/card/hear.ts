type Listeners = {
  readonly [Type in keyof WindowEventMap]?: (event: WindowEventMap[Type]) => void;
};

/** Hears events of the whole window, before the page does, until the signal aborts. */
export function hear(listeners: Listeners, signal: AbortSignal): void {
  for (const [type, listener] of Object.entries(listeners))
    window.addEventListener(type, listener as EventListener, { capture: true, signal });
}
