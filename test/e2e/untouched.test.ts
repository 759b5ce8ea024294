import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { demoPaths } from '../../scripts/demo/pages.ts';
import { newsHost } from '../../scripts/demo/serve.ts';
import { otherHost, test } from './browsers.ts';
import { hover, noCard } from './card.ts';
import { markOf } from './open-page.ts';
import {
  listenToConsole,
  observeMutations,
  observeShifts,
  seenMutations,
  seenShifts,
} from './traces.ts';
import { whenRead } from './whole-page.ts';

/** What a page and its scripts can notice of the extension. */
interface Traces {
  readonly html: string;
  /** What an observer sees that the page itself could have set up before anything else. */
  readonly mutations: readonly string[];
  /** Messages and errors in its console. */
  readonly console: readonly string[];
  /** Paths it asked for. */
  readonly requests: readonly string[];
  /** Jumps of its layout, in Chromium. */
  readonly shifts: readonly string[];
  readonly size: { readonly width: number; readonly height: number };
}

test.for(demoPaths)(
  '%s is the same with the extension as without it',
  async (path, { lookout, running, site }) => {
    const without = await traces(
      await running.browser.newPage(),
      `http://${otherHost}:${site.port}${path}`,
    );
    const within = await traces(
      await running.browser.newPage(),
      `http://${newsHost}:${site.port}${path}`,
      (page) => whenRead(page, lookout),
    );
    expect(within.html).toBe(without.html);
    expect(within).toEqual(without);
    expect(within.shifts).toEqual([]);
  },
);

test('a page is the same again after a card has come and gone', async ({ page, site }) => {
  await observeShifts(page);
  await page.goto(`http://${newsHost}:${site.port}/mixed`);
  const mark = await markOf(page, { kind: 'slogan', text: 'rebuilding a new Foshan' });
  const before = await page.content();
  await hover(page, mark);
  await page.keyboard.press('Escape');
  await noCard(page);
  expect(await page.content()).toBe(before);
  expect(await seenShifts(page)).toEqual([]);
});

/** Opens the address in the tab given, waits for what is to be there, and closes it. */
async function traces(
  page: Page,
  address: string,
  wait: (page: Page) => Promise<void> = async () => {},
): Promise<Traces> {
  const console = listenToConsole(page);
  const requests: string[] = [];
  page.on('request', (request) => {
    const { protocol, pathname } = new URL(request.url());
    // The browser asks for the icon when it likes.
    if (protocol === 'http:' && pathname !== '/favicon.ico') requests.push(pathname);
  });
  await observeMutations(page);
  await observeShifts(page);
  await page.goto(address);
  await wait(page);
  const seen = await page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    size: {
      width: document.documentElement.scrollWidth,
      height: document.documentElement.scrollHeight,
    },
  }));
  const mutations = await seenMutations(page);
  const shifts = await seenShifts(page);
  await page.close();
  return { ...seen, mutations, shifts, console, requests: requests.sort() };
}
