import type { Frame, Page } from 'puppeteer-core';
import { expect, inject } from 'vitest';
import { type Command, pagePort } from '../../contract/messages.ts';
import { openExtensionPage } from '../../scripts/browsers/extension-page.ts';
import type { RunningBrowser } from '../../scripts/browsers/launch.ts';
import { readMarks } from '../../scripts/demo/marks.ts';
import { newsHost } from '../../scripts/demo/serve.ts';
import { otherHost, test } from './browsers.ts';
import { noCard, openCard, outlast } from './card.ts';
import { sendCommand } from './command.ts';
import { markOf } from './open-page.ts';

test('A command goes to the frame that has the focus, and to no other', async ({
  page,
  address,
  running,
}) => {
  const frame = await openFrames(page, address);
  const place = await (await frame.frameElement())?.boundingBox();
  if (!place) throw new Error('The frame should be seen.');
  // Into the frame, where nothing is marked.
  await page.mouse.click(place.x + 4, place.y + 4);
  await pressKey(running, page, 'next-match');
  const tinted = async () => (await readMarks(frame)).filter(({ kind }) => kind === 'hover').length;
  await expect.poll(tinted).toBe(1);
  expect((await readMarks(page)).filter(({ kind }) => kind === 'hover')).toEqual([]);
  await pressKey(running, page, 'open-card');
  const card = await openCard(frame);
  expect(card.focused).toBe(true);
  await noCard(page);
});

test('The card of words in a frame that is higher than the window is in the window, all of it', async ({
  page,
  address,
}) => {
  await page.setViewport({ width: 1000, height: 700 });
  await page.goto(`${address}/pages/hyphenation/`);
  await addFrame(page, `${address}/mixed`, 'display: block; width: 900px; height: 4000px');
  const frame = page.frames().find((one) => one.url().endsWith('mixed'));
  if (!frame) throw new Error('The page should have a frame.');
  await markOf(frame, words);
  const place = await (await frame.frameElement())?.boundingBox();
  const { x, y } = await markOf(frame, words);
  const { x: left = 0, y: top = 0 } = place ?? {};
  await page.mouse.move(left + x, top + y);
  const inWindow = async () => {
    const { box } = await openCard(frame);
    expect(top + box.top).toBeGreaterThanOrEqual(0);
    expect(top + box.bottom).toBeLessThanOrEqual(700);
  };
  await inWindow();
  await page.mouse.click(left + x, top + y);
  await frame.evaluate(() => {
    const { shadowRoot } = document.querySelector('tifa-lens') ?? {};
    const buttons = [...(shadowRoot?.querySelectorAll('button') ?? [])];
    buttons.find(({ textContent }) => textContent === 'Dock')?.click();
  });
  await inWindow();
});

// What drives Chromium sends a pointer straight into a frame of another site, and the page round it hears nothing at all.
const hosts = inject('family') === 'firefox' ? [newsHost, otherHost] : [newsHost];

test.for(hosts)(
  'A pointer that goes from words into a frame has left them: of %s',
  async (host, { page, address, site }) => {
    await page.goto(`${address}/mixed`);
    await markOf(page, words);
    await addFrame(
      page,
      `http://${host}:${site.port}/pages/hyphenation/`,
      'position: fixed; inset: auto 0 0 auto; width: 300px; height: 200px',
    );
    const { x, y } = await markOf(page, words);
    await page.mouse.move(x, y);
    await openCard(page);
    await page.mouse.move(1180, 850);
    await noCard(page);
    await page.mouse.move(x, y);
    await page.mouse.move(1180, 850);
    await outlast(page);
    await noCard(page);
  },
);

const words = { kind: 'slogan', text: 'rebuilding a new Foshan' };

test('A command goes to the page where the focus is in a frame that we do not read', async ({
  page,
  address,
  running,
}) => {
  await page.goto(`${address}/mixed`);
  await markOf(page, { kind: 'slogan', text: '1310' });
  await addFrame(page, 'data:text/html,<button>Play</button>');
  const focused = await page.evaluate(() => {
    const film = document.querySelector('iframe');
    film?.focus();
    return film !== null && document.activeElement === film;
  });
  expect(focused).toBe(true);
  await pressKey(running, page, 'open-card');
  await openCard(page);
});

test('A command goes to the frame that has the focus in a shadow root, and not to the page', async ({
  page,
  address,
  running,
}) => {
  await page.goto(`${address}/mixed`);
  await markOf(page, { kind: 'slogan', text: '1310' });
  await page.evaluate(() => {
    const host = document.createElement('div');
    document.body.prepend(host);
    host.attachShadow({ mode: 'open' }).innerHTML = '<iframe src="/pages/frames/frame.html">';
  });
  const frame = await page.waitForFrame((one) => one.url().endsWith('frame.html'));
  await markOf(frame, { kind: 'slogan', text: '1310' });
  await (await frame.frameElement())?.focus();
  await pressKey(running, page, 'open-card');
  await openCard(frame);
  await noCard(page);
});

test('All marks are hidden and shown again in every frame', async ({ page, address, running }) => {
  const frame = await openFrames(page, address);
  await sendCommand(running, page, 'hide-all');
  await expect.poll(() => readMarks(page)).toEqual([]);
  await expect.poll(() => readMarks(frame)).toEqual([]);
  await sendCommand(running, page, 'hide-all');
  await markOf(page, { kind: 'slogan', text: 'common prosperity' });
  await markOf(frame, { kind: 'slogan', text: '1310' });
});

test('A frame that comes after all marks were hidden has none until they are shown', async ({
  lookout,
  page,
  address,
  running,
}) => {
  await openFrames(page, address);
  await sendCommand(running, page, 'hide-all');
  await expect.poll(() => readMarks(page)).toEqual([]);
  await page.evaluate(() => {
    const late = document.createElement('iframe');
    late.src = 'frame.html?late';
    document.body.append(late);
  });
  const frame = await page.waitForFrame((one) => one.url().endsWith('?late'));
  const hidden = () => lookout.evaluate(tellHidden, pagePort);
  await expect.poll(hidden).toEqual([true, true, true, true]);
  expect(await readMarks(frame)).toEqual([]);
  await sendCommand(running, page, 'hide-all');
  await markOf(frame, { kind: 'slogan', text: '1310' });
});

/**
 * Runs in the lookout: for each frame of the tab that was opened last, as far as it has told by now, whether its marks are
 * hidden. Asked again each time, as the popup asks: a frame may have come.
 */
async function tellHidden(name: string): Promise<boolean[]> {
  const { tabs } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
  const ids = (await tabs.query({})).map(({ id }: { id: number }) => id);
  const told: Map<string, boolean> = Reflect.get(globalThis, 'told') ?? new Map();
  const port = tabs.connect(Math.max(...ids), { name });
  port.onMessage.addListener(({ frame, hidden }: { frame: string; hidden: boolean }) => {
    told.set(frame, hidden);
  });
  // A port that nothing holds may be collected, and is then silent.
  const ports = Reflect.get(globalThis, 'ports') ?? [];
  Object.assign(globalThis, { told, ports: [...ports, port] });
  return [...told.values()];
}

/** Opens the page in parts, marked in itself and in the frame that is returned. */
async function openFrames(page: Page, address: string): Promise<Frame> {
  await page.goto(`${address}/pages/frames/`);
  await markOf(page, { kind: 'slogan', text: 'common prosperity' });
  const frame = page.frames().find((one) => one.url().endsWith('frame.html'));
  if (!frame) throw new Error('The page should have a frame.');
  await markOf(frame, { kind: 'slogan', text: '1310' });
  return frame;
}

/** As `sendCommand`, but only when the page is in front again: the frame that has the focus is to take it. */
async function pressKey(running: RunningBrowser, page: Page, name: Command): Promise<void> {
  const sender = await openExtensionPage(running, 'reader.html');
  const sent = sender.evaluate(tellOnceHidden, name);
  await page.bringToFront();
  await sent;
  await sender.close();
}

/** Runs in an extension page. Tabs without our content script have nobody to answer. */
async function tellOnceHidden(data: string): Promise<void> {
  if (!document.hidden)
    await new Promise((resolve) => {
      document.addEventListener('visibilitychange', resolve, { once: true });
    });
  const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
  const tabs: readonly { id: number }[] = await api.tabs.query({});
  const message = { type: 'command', data };
  await Promise.allSettled(tabs.map(({ id }) => api.tabs.sendMessage(id, message)));
}

/** Puts a frame at the top of the page, where its style does not say otherwise, and waits until it has its page. */
async function addFrame(page: Page, src: string, style = ''): Promise<void> {
  await page.evaluate(
    async (src, style) => {
      const frame = document.createElement('iframe');
      frame.style.cssText = style;
      frame.src = src;
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
      document.body.prepend(frame);
      await loaded;
    },
    src,
    style,
  );
}
