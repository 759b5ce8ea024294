import type { Page } from 'puppeteer-core';
import type { Command } from '../../contract/messages.ts';
import { openExtensionPage } from '../../scripts/browsers/extension-page.ts';
import type { RunningBrowser } from '../../scripts/browsers/launch.ts';

/**
 * What the background sends to a page when the reader presses the key of a command. The keys themselves belong to the
 * browser's own window, which nothing can press here.
 */
export async function sendCommand(
  running: RunningBrowser,
  page: Page,
  name: Command,
): Promise<void> {
  const sender = await openExtensionPage(running, 'reader.html');
  await sender.evaluate(tellOthers, name);
  await sender.close();
  await page.bringToFront();
}

interface Tabs {
  query(all: object): Promise<readonly { id: number }[]>;
  sendMessage(tab: number, message: object): Promise<unknown>;
}

/** Runs in an extension page. Tabs without our content script have nobody to answer. */
async function tellOthers(data: string): Promise<void> {
  const api: { tabs: Tabs } =
    Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
  const message = { id: 1, type: 'command', data, timestamp: Date.now() };
  const tabs = await api.tabs.query({});
  await Promise.allSettled(tabs.map(({ id }) => api.tabs.sendMessage(id, message)));
}
