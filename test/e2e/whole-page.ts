import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { pagePort } from '../../contract/messages.ts';

/**
 * Waits until everything on the page in the tab opened last has been read, answered and painted: the page is asked as
 * the popup asks it, so nothing of it is touched. `lookout` is a page of the extension; the card's script is loaded.
 */
export async function whenRead(page: Page, lookout: Page): Promise<void> {
  await page.bringToFront();
  await expect.poll(() => lookout.evaluate(isRead, pagePort)).toBe(true);
  await page.evaluate(untilPainted);
}

interface Port {
  readonly onMessage: { addListener(take: (report: { complete: boolean }) => void): void };
  readonly onDisconnect: { addListener(take: () => void): void };
  disconnect(): void;
}

interface Tabs {
  query(all: object): Promise<readonly { id: number }[]>;
  connect(tab: number, info: { name: string; frameId: number }): Port;
}

/**
 * Runs in the lookout: whether the page says that it is complete; false too where nobody answers yet. Ids grow with every
 * new tab.
 */
async function isRead(name: string): Promise<boolean> {
  const { tabs }: { tabs: Tabs } =
    Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
  const ids = (await tabs.query({})).map(({ id }) => id);
  const port = tabs.connect(Math.max(...ids), { name, frameId: 0 });
  // A port that nothing holds may be collected, and is then silent.
  Reflect.set(globalThis, 'port', port);
  return new Promise((resolve) => {
    port.onDisconnect.addListener(() => resolve(false));
    port.onMessage.addListener(({ complete }) => {
      port.disconnect();
      resolve(complete);
    });
  });
}

/** Runs in the page: what comes near the viewport in one frame is told after it, and painted with the next. */
async function untilPainted(): Promise<void> {
  for (let frames = 0; frames < 3; frames += 1)
    await new Promise((resolve) => requestAnimationFrame(resolve));
}
