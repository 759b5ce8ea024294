import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import type { RunningBrowser } from '../../scripts/browsers/launch.ts';
import { readMarks } from '../../scripts/demo/marks.ts';
import { test } from './browsers.ts';
import { type Box, cardsOn, noCard, openCard } from './card.ts';
import { sendCommand } from './command.ts';
import { markOf } from './open-page.ts';

describe('By key', () => {
  test('a card opens with the focus in it, and Esc gives the focus back', async ({
    page,
    address,
    running,
  }) => {
    await page.goto(`${address}/mixed`);
    await markOf(page, { kind: 'slogan', text: '1310' });
    await page.focus('header a');
    await sendCommand(running, page, 'open-card');
    const card = await openCard(page);
    expect(card.focused).toBe(true);
    expect(card.pinned).toBe(true);
    await page.keyboard.press('Escape');
    await noCard(page);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('a');
  });

  test('Tab goes through what can be pressed in the card', async ({ page, address, running }) => {
    await openByKey({ running, page }, `${address}/mixed`, { kind: 'slogan', text: '1310' });
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(
      () => document.activeElement?.shadowRoot?.activeElement?.localName,
    );
    expect(focused).toMatch(/^(button|a)$/);
  });

  test('a card can be read and its links reached in a page of XHTML, too', async ({
    page,
    address,
    running,
  }) => {
    const words = { kind: 'slogan', text: 'Full and rigorous' };
    const card = await openByKey({ running, page }, `${address}/pages/xhtml/page.xhtml`, words);
    expect(card.focused).toBe(true);
    const focused = () =>
      page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.localName);
    const tab = async () => {
      await page.keyboard.press('Tab');
      return focused();
    };
    await expect.poll(tab).toBe('a');
  });

  test.for([
    ['↓', 'ArrowDown'],
    ['PageDown', 'PageDown'],
    ['Space', ' '],
    ['End', 'End'],
  ] as const)(
    '%s scrolls the card that has the focus, not the page',
    async ([, key], { page, address, running }) => {
      const words = { kind: 'slogan', text: '1310' };
      const { name } = await openByKey({ running, page }, `${address}/wire/000`, words);
      const before = await page.evaluate(() => scrollY);
      await page.keyboard.press(key);
      await expect.poll(() => page.evaluate(scrolledInside)).toBeGreaterThan(0);
      expect(await page.evaluate(() => scrollY)).toBe(before);
      expect((await cardsOn(page)).map((card) => card.name)).toEqual([name]);
    },
  );

  test('a card opened by key stays, in the viewport, when the page is scrolled', async ({
    page,
    address,
    running,
  }) => {
    await page.setViewport({ width: 1000, height: 800 });
    const { name } = await openByKey({ running, page }, `${address}/paper/002`, official);
    await page.evaluate(() => scrollTo({ top: 1_500, behavior: 'instant' }));
    expectInView((await openCard(page, name)).box);
  });

  test('after the reader has scrolled on, what is opened and what comes next is there', async ({
    page,
    address,
    running,
  }) => {
    await page.setViewport({ width: 1000, height: 800 });
    await openByKey({ running, page }, `${address}/paper/002`, official);
    await page.keyboard.press('Escape');
    await noCard(page);
    await page.evaluate(() => scrollTo({ top: 1_500, behavior: 'instant' }));
    await sendCommand(running, page, 'open-card');
    expectInView((await openCard(page)).box);
    await page.keyboard.press('Escape');
    await page.evaluate(() => scrollTo({ top: 800, behavior: 'instant' }));
    await sendCommand(running, page, 'next-match');
    await expect.poll(async () => (await tintedOn(page)).length).toBeGreaterThan(0);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(300);
  });

  test('the next match is tinted, and opened when asked', async ({ page, address, running }) => {
    await page.goto(`${address}/mixed`);
    await markOf(page, { kind: 'slogan', text: '1310' });
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await sendCommand(running, page, 'next-match');
    await expect.poll(async () => (await tintedOn(page)).length).toBe(1);
    const [first] = await tintedOn(page);
    await sendCommand(running, page, 'next-match');
    await expect.poll(async () => (await tintedOn(page))[0]?.offset).not.toBe(first?.offset);
    await sendCommand(running, page, 'previous-match');
    await expect.poll(async () => (await tintedOn(page))[0]?.offset).toBe(first?.offset);
    await expect.poll(() => page.evaluate(saidOnPage)).toMatch(/, slogan$/);
    await sendCommand(running, page, 'open-card');
    await openCard(page);
    expect(await page.evaluate(saidOnPage)).toBeUndefined();
  });

  test.for([
    ['light', 'mixed'],
    ['dark', 'pages/dark-page/'],
  ] as const)(
    'the match gone to stands out at 3:1 from a %s page',
    async ([, path], { page, address, running }) => {
      await page.goto(`${address}/${path}`);
      await markOf(page, { kind: 'slogan', text: '1310' });
      await sendCommand(running, page, 'next-match');
      await expect.poll(async () => (await tintedOn(page)).length).toBe(1);
      const [there] = await tintedOn(page);
      const top = await page.evaluate(() => scrollY);
      const tinted = await page.screenshot({ encoding: 'base64' });
      await sendCommand(running, page, 'next-match');
      await expect.poll(async () => (await tintedOn(page))[0]?.offset).not.toBe(there?.offset);
      await page.evaluate((y) => scrollTo({ top: y, behavior: 'instant' }), top);
      const plain = await page.screenshot({ encoding: 'base64' });
      const { x = 0, y = 0, width = 0, height = 0 } = there ?? {};
      const box = { x: x - width / 2, y: y - height, width, height: 1.5 * height };
      const clear = await page.evaluate(clearlyChanged, [tinted, plain], box);
      expect(clear).toBeGreaterThanOrEqual(2 * width);
    },
  );

  test('all marks can be hidden and shown again', async ({ page, address, running }) => {
    await page.goto(`${address}/mixed`);
    await markOf(page, { kind: 'slogan', text: '1310' });
    await sendCommand(running, page, 'hide-all');
    await expect.poll(() => readMarks(page)).toEqual([]);
    await sendCommand(running, page, 'hide-all');
    await markOf(page, { kind: 'slogan', text: '1310' });
  });
});

const official = { kind: 'official', text: 'Chen Anming' };

/** Opens the first card on a page by key, once these words are marked there. */
async function openByKey(
  { running, page }: { running: RunningBrowser; page: Page },
  address: string,
  words: Parameters<typeof markOf>[1],
) {
  await page.goto(address);
  await markOf(page, words);
  await sendCommand(running, page, 'open-card');
  return openCard(page);
}

async function tintedOn(page: Page) {
  return (await readMarks(page)).filter(({ kind }) => kind === 'hover');
}

/** How far the card has been scrolled, in CSS pixels. */
function scrolledInside(): number {
  const root = document.querySelector('html > [popover]')?.shadowRoot;
  return root?.querySelector('[role="dialog"]')?.scrollTop ?? 0;
}

function expectInView({ top, bottom }: Box): void {
  expect(top).toBeGreaterThanOrEqual(0);
  expect(bottom).toBeLessThanOrEqual(800);
}

/** Runs in the page: how many pixels of a box differ by 3:1 and more between two pictures of the viewport. */
async function clearlyChanged(
  pictures: readonly string[],
  box: { x: number; y: number; width: number; height: number },
): Promise<number> {
  const canvas = new OffscreenCanvas(Math.round(box.width), Math.round(box.height));
  const context = canvas.getContext('2d', { willReadFrequently: true });
  const luminances: number[][] = [];
  for (const picture of pictures) {
    const bytes = Uint8Array.from(atob(picture), (unit) => unit.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes]));
    context?.drawImage(image, -Math.round(box.x), -Math.round(box.y));
    const { data = [] } = context?.getImageData(0, 0, canvas.width, canvas.height) ?? {};
    // https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
    const linear = [...data].map((value) =>
      value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
    );
    const at = (index: number) => linear[index] ?? 0;
    luminances.push(
      Array.from(
        { length: data.length / 4 },
        (_, pixel) =>
          0.2126 * at(4 * pixel) + 0.7152 * at(4 * pixel + 1) + 0.0722 * at(4 * pixel + 2),
      ),
    );
  }
  const [one = [], other = []] = luminances;
  return one.filter((light, pixel) => {
    const dark = other[pixel] ?? 0;
    return (Math.max(light, dark) + 0.05) / (Math.min(light, dark) + 0.05) >= 3;
  }).length;
}

/** What screen readers are told. */
function saidOnPage(): string | undefined {
  const roots = [...document.querySelectorAll('tifa-lens')].map((host) => host.shadowRoot);
  const [region] = roots.flatMap((root) => root?.querySelector('[role="status"]') ?? []);
  return region?.textContent ?? undefined;
}
