import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { RunningBrowser } from './launch.ts';

/** Opens the popup in a tab of its own, over the tab that was opened last. */
export async function openPopup(running: RunningBrowser): Promise<Page> {
  const popup = await openExtensionPage(running, 'popup.html');
  const tab = await popup.evaluate(lastTab);
  await visit(popup, running.addressOf(`popup.html?tab=${tab}`));
  return popup;
}

/** Opens one of the extension's own pages, e.g. `reader.html#/`. */
export async function openExtensionPage(running: RunningBrowser, name: string): Promise<Page> {
  const page = await running.browser.newPage();
  await visit(page, running.addressOf(name));
  return page;
}

/**
 * In Firefox, going to an extension page never settles, so the page itself is asked whether it is there.
 *
 * @throws Error when it is not there after ten seconds.
 */
async function visit(page: Page, address: string): Promise<void> {
  page.goto(address).catch(() => undefined);
  for (let tries = 0; tries < 200; tries += 1) {
    const there = await page.evaluate(isAt, address).catch(() => false);
    if (there) return;
    await setTimeout(50);
  }
  throw new Error(`${address} did not open.`);
}

/** Runs in the page. */
function isAt(address: string): boolean {
  return location.href === address && document.readyState === 'complete';
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
