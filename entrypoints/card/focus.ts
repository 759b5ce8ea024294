import { browser } from 'wxt/browser';
import { sitesOf } from '../../contract/sites.ts';
import { focused } from './focused.ts';

/**
 * Browser commands come to every frame of a tab, and one has to take them. A frame has the focus when no frame
 * inside it has that we read: a film or advertisement that was clicked takes none. While the browser's own surface has
 * the focus, the top frame takes them.
 */
export function hasFocus(): boolean {
  const element = focused();
  const inside = element?.matches('iframe, frame') && isRead(element as HTMLIFrameElement);
  return !inside && (document.hasFocus() || self === top);
}

/** Whether our script is in a frame: those of this site have it, also those with an address of no site. */
function isRead({ src, contentDocument }: HTMLIFrameElement): boolean {
  if (contentDocument || !URL.canParse(src)) return true;
  const { hostname } = new URL(src);
  const sites = sitesOf(browser.runtime.getManifest());
  return sites.some((site) => hostname === site || hostname.endsWith(`.${site}`));
}
