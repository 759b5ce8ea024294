import { browser } from 'wxt/browser';
import { sitesOf } from '../../contract/sites.ts';

/**
 * Browser commands come to every frame of a tab, and one has to take them. A frame has the focus when no frame
 * inside it has that we read: a film or advertisement that was clicked takes none. While the browser's own surface has
 * the focus, the top frame takes them.
 */
export function hasFocus(): boolean {
  let { activeElement } = document;
  // To the document, what has the focus in a shadow root is its host.
  for (let inner = activeElement; inner; inner = inner.shadowRoot?.activeElement ?? null)
    activeElement = inner;
  const inside =
    activeElement?.matches('iframe, frame') && isRead(activeElement as HTMLIFrameElement);
  return !inside && (document.hasFocus() || window === window.top);
}

/** Whether our script is in a frame: those of this site have it, also those with an address of no site. */
function isRead({ src, contentDocument }: HTMLIFrameElement): boolean {
  if (contentDocument || !URL.canParse(src)) return true;
  const { hostname } = new URL(src);
  const sites = sitesOf(browser.runtime.getManifest());
  return sites.some((site) => hostname === site || hostname.endsWith(`.${site}`));
}
