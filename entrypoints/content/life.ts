import { browser } from 'wxt/browser';

/** How often it is looked what nothing tells scripts of, in milliseconds. */
const heartbeat = 1_000;

/**
 * Lives with the document. The signal ends everything: it aborts when the extension has been updated, disabled or
 * removed, and this script is left behind in the page; or when the page has been written anew (`document.open`), which
 * takes every listener away, ours too. Then `live` begins once more, unless it has called `stop`.
 */
export function liveWithDocument(live: (signal: AbortSignal, stop: () => void) => void): void {
  let element: Element | undefined;
  let end: AbortController | undefined;
  const stop = () => {
    end?.abort();
    clearInterval(timer);
  };
  const look = () => {
    if (!browser.runtime?.id) return stop();
    // There is none for as long as nothing has been written.
    const now = document.documentElement ?? element;
    if (now === element) return;
    end?.abort();
    element = now;
    end = new AbortController();
    live(end.signal, stop);
  };
  const timer = setInterval(look, heartbeat);
  look();
}
