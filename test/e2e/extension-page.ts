import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { RunningBrowser } from '../../scripts/browsers/launch.ts';
import { patience } from './open-page.ts';

/** Opens the popup in a tab of its own, over the tab that was opened last. */
export async function openPopup(running: RunningBrowser): Promise<Page> {
  const popup = await openExtensionPage(running, 'popup.html');
  const tab = await popup.evaluate(lastTab);
  await visit(popup, running.addressOf(`popup.html?tab=${tab}`));
  return popup;
}

/** Opens one of the extension's own pages, e.g. `reader.html`. */
export async function openExtensionPage(running: RunningBrowser, name: string): Promise<Page> {
  const page = await running.browser.newPage();
  await visit(page, running.addressOf(name));
  return page;
}

/** In Firefox, going to an extension page never settles, so the page itself is asked whether it is there. */
async function visit(page: Page, address: string): Promise<void> {
  page.goto(address).catch(() => undefined);
  await expect
    .poll(() => page.evaluate(() => [location.href, document.readyState]).catch(() => []), patience)
    .toEqual([address, 'complete']);
}

interface Tabs {
  getCurrent(): Promise<{ id: number }>;
  query(all: object): Promise<readonly { id: number }[]>;
}

/** Runs in an extension page: the tab opened before its own. Ids grow with every new tab. */
async function lastTab(): Promise<number> {
  const api: { tabs: Tabs } =
    Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
  const own = await api.tabs.getCurrent();
  const others = (await api.tabs.query({})).map(({ id }) => id).filter((id) => id < own.id);
  return Math.max(...others);
}
