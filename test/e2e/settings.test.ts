import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect } from 'vitest';
import { openExtensionPage, openPopup } from '../../scripts/browsers/extension-page.ts';
import type { RunningBrowser } from '../../scripts/browsers/launch.ts';
import { readMarks } from '../../scripts/demo/marks.ts';
import { test } from './browsers.ts';
import { markOf } from './open-page.ts';

// All tests share the browser, and with it what the browser remembers.
afterEach<{ running: RunningBrowser }>(async ({ running }) => {
  await choose(running, { entries: 'standing', often: 'every' });
});

describe('What the reader chooses in the popup takes effect at once', () => {
  test('which entries are marked', async ({ page, address, running }) => {
    await page.goto(`${address}/mixed`);
    await markOf(page, { kind: 'slogan', text: '1310' });
    const usual = await countOf(page);
    await choose(running, { entries: 'signature', often: 'every' });
    await expect.poll(() => countOf(page)).toBeLessThan(usual);
    await choose(running, { entries: 'all', often: 'every' });
    await expect.poll(() => countOf(page)).toBeGreaterThan(usual);
  });

  test('and is said in the list of what is on the page', async ({ page, address, running }) => {
    await page.goto(`${address}/mixed`);
    await markOf(page, { kind: 'slogan', text: '1310' });
    const popup = await openPopup(running);
    for (const [entries, unmarked] of [
      ['signature', true],
      ['all', false],
    ] as const) {
      await popup.select('select', entries);
      const says = () => popup.evaluate(() => document.body.textContent?.includes('not marked'));
      await expect.poll(says).toBe(unmarked);
    }
    await popup.close();
  });

  test('how often they are marked, in every open tab', async ({ page, address, running }) => {
    const other = await running.browser.newPage();
    for (const tab of [other, page]) {
      await tab.goto(`${address}/wire/000`);
      await markOf(tab, { kind: 'official', text: 'Yu Zhonghua' });
    }
    await choose(running, { entries: 'standing', often: 'page' });
    for (const tab of [page, other]) {
      await tab.bringToFront();
      const names = async () => (await readMarks(tab)).filter(({ text }) => /^Yu Zhong/.test(text));
      await expect.poll(async () => (await names()).length).toBe(1);
    }
    await other.close();
  });

  test('and is remembered for the next page', async ({ page, address, running }) => {
    await page.goto(`${address}/mixed`);
    await markOf(page, { kind: 'slogan', text: '1310' });
    await choose(running, { entries: 'standing', often: 'page' });
    const sparse = await settledCount(page);
    await page.goto(`${address}/`);
    await page.goto(`${address}/mixed`);
    await expect.poll(() => countOf(page)).toBe(sparse);
  });
});

test('What is stored and cannot be understood changes nothing', async ({
  page,
  address,
  running,
}) => {
  await page.goto(`${address}/wire/000`);
  await markOf(page, { kind: 'official', text: 'Yu Zhonghua' });
  const usual = await countOf(page);
  const own = await openExtensionPage(running, 'reader.html');
  await own.evaluate(() => {
    const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    return api.storage.local.set({ settings: { version: 9, salience: 'signature' } });
  });
  await own.close();
  await page.bringToFront();
  await page.reload();
  await markOf(page, { kind: 'official', text: 'Yu Zhonghua' });
  await expect.poll(() => countOf(page)).toBe(usual);
});

test('The popup hides the marks of a page and shows them again', async ({
  page,
  address,
  running,
}) => {
  await page.goto(`${address}/mixed`);
  await markOf(page, { kind: 'slogan', text: '1310' });
  const popup = await openPopup(running);
  await press(popup, 'Hide marks on this page');
  await expect.poll(() => readMarks(page)).toEqual([]);
  await press(popup, 'Show marks');
  await popup.close();
  await markOf(page, { kind: 'slogan', text: '1310' });
});

async function choose(
  running: RunningBrowser,
  { entries, often }: { entries: string; often: string },
): Promise<void> {
  const popup = await openPopup(running);
  await popup.waitForSelector('select');
  await popup.select('label:nth-of-type(1) select', entries);
  await popup.select('label:nth-of-type(2) select', often);
  await popup.waitForFunction(isStored, {}, { salience: entries, occurrences: often });
  await popup.close();
}

/** Runs in the popup. */
async function isStored(wanted: { salience: string; occurrences: string }): Promise<boolean> {
  const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
  const { settings } = await api.storage.local.get('settings');
  return settings?.salience === wanted.salience && settings?.occurrences === wanted.occurrences;
}

async function countOf(page: Page): Promise<number> {
  await page.bringToFront();
  return (await readMarks(page)).length;
}

/** Once the choice has arrived: fewer than it was, and the same twice. */
async function settledCount(page: Page): Promise<number> {
  const repeats = async () => {
    await page.bringToFront();
    const texts = (await readMarks(page)).map(({ text }) => text.toLowerCase());
    return texts.length - new Set(texts).size;
  };
  await expect.poll(repeats).toBe(0);
  return countOf(page);
}

async function press(popup: Page, words: string): Promise<void> {
  const pressed = () =>
    popup.evaluate((wanted) => {
      const buttons = [...document.querySelectorAll('button')];
      const button = buttons.find((one) => one.textContent?.trim() === wanted);
      button?.click();
      return button !== undefined;
    }, words);
  await expect.poll(pressed).toBe(true);
}
