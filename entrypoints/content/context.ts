import { browser } from 'wxt/browser';

/** How often an extension that is gone is noticed, in milliseconds: nothing tells its scripts. */
const heartbeat = 1_000;

/**
 * Stands in for WXT's class of this name (see wxt.config.ts), which costs every page 3 KB and tells the page with an
 * event that it has come. All a content script of ours needs of it is a signal that ends everything: it aborts when
 * the extension has been updated, disabled or removed, and this script is left behind in the page.
 */
export class ContentScriptContext {
  readonly #end = new AbortController();

  constructor() {
    const timer = setInterval(() => {
      if (browser.runtime?.id !== undefined) return;
      clearInterval(timer);
      this.#end.abort();
    }, heartbeat);
  }

  get signal(): AbortSignal {
    return this.#end.signal;
  }
}
