import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { openExtensionPage, openPopup } from '../browsers/extension-page.ts';
import type { RunningBrowser } from '../browsers/launch.ts';
import { type Mark, readMarks } from './marks.ts';
import { demoPaths } from './pages.ts';

export interface Tour {
  readonly running: RunningBrowser;
  /** Origin of the demo pages. */
  readonly address: string;
  /** Where the screenshots go. */
  readonly folder: string;
}

/** The card of a slogan, open on a demo page: the picture of the README. */
export const cardPicture = 'card-slogan.png';

/**
 * Visits the demo pages, takes screenshots and prints what is marked on each.
 *
 * @throws Error when nothing is marked anywhere, or no card opens.
 */
export async function takeTour(tour: Tour): Promise<void> {
  const page = await tour.running.browser.newPage();
  let total = 0;
  for (const path of demoPaths) {
    await page.goto(`${tour.address}${path}`);
    await awaitMarks(page);
    await settled(page);
    await shoot(page, tour, `page-${path === '/' ? 'front' : path.slice(1).replace('/', '-')}`);
    const marks = await marksOfWholePage(page);
    console.log(`\n${path}  ${await page.title()}`);
    printMarks(marks);
    total += marks.length;
  }
  if (total === 0) throw new Error('Nothing was marked on any demo page.');
  await showCards(page, tour);
  await showOwnPages(tour);
  console.log(`\nScreenshots are in ${tour.folder}`);
}

async function showCards(page: Page, tour: Tour): Promise<void> {
  await page.goto(`${tour.address}/wire/000`);
  await awaitMarks(page);
  for (const [kind, part] of [
    ['official', 'Yu Zhonghua'],
    ['slogan', '1310'],
  ] as const) {
    const mark = await bringUp(page, kind, part);
    if (!mark) throw new Error(`“${part}” is not marked.`);
    await page.mouse.move(mark.x, mark.y);
    const card = await page.waitForFunction(nameOfCard, { timeout: 10_000 });
    const words = mark.text.replaceAll('“', '‘').replaceAll('”', '’');
    console.log(`\nCard of “${words}”: ${await card.jsonValue()}`);
    await page.waitForFunction(isAtRest, { timeout: 5000 });
    await shoot(page, tour, `card-${kind}`);
    await page.keyboard.press('Escape');
  }
}

/** Scrolls a mark to where a card has room below it. */
async function bringUp(page: Page, kind: string, words: string): Promise<Mark | undefined> {
  const find = (marks: readonly Mark[]) =>
    marks.find((one) => one.kind === kind && one.text.includes(words));
  const far = find(await settled(page));
  if (!far) return undefined;
  await page.evaluate((y) => scrollBy({ top: y - 280, behavior: 'instant' }), far.y);
  return find(await settled(page));
}

/** Runs in the page; the name stands there as soon as the card is filled. */
function nameOfCard(): string | undefined {
  const root = document.querySelector('html > [popover]')?.shadowRoot;
  return root?.querySelector('h2')?.textContent ?? undefined;
}

/** Runs in the page: the card has faded in. */
function isAtRest(): boolean {
  const host = document.querySelector('html > [popover]');
  const animations = host?.getAnimations({ subtree: true }) ?? [];
  const inside = host?.shadowRoot?.getAnimations() ?? [];
  return [...animations, ...inside].every((one) => one.playState === 'finished');
}

async function showOwnPages(tour: Tour): Promise<void> {
  const popup = await openPopup(tour.running);
  await popup.setViewport({ width: 420, height: 600 });
  await popup.waitForSelector('.group', { timeout: 10_000 });
  await shoot(popup, tour, 'popup');
  await popup.close();
  const reader = await openExtensionPage(tour.running, 'reader.html#/');
  await reader.waitForSelector('a[href^="#/"]', { timeout: 10_000 });
  await shoot(reader, tour, 'reader');
  await reader.close();
}

/** Only what is near the viewport is registered, so the whole page has to be scrolled through. */
async function marksOfWholePage(page: Page): Promise<Mark[]> {
  const all = new Map<string, Mark>();
  for (let more = true; more; ) {
    for (const mark of await settled(page)) all.set(`${mark.kind} ${mark.offset}`, mark);
    more = await page.evaluate(() => {
      const before = scrollY;
      scrollBy({ top: innerHeight * 0.9, behavior: 'instant' });
      return scrollY > before;
    });
  }
  return [...all.values()].sort((a, b) => a.offset - b.offset);
}

/** The first marks of a page may have to wait for the background to wake. */
async function awaitMarks(page: Page): Promise<void> {
  const timeout = 5000;
  await page.waitForFunction(() => CSS.highlights.size > 0, { timeout }).catch(() => undefined);
}

/** The marks, once they have stayed the same for a fifth of a second. */
async function settled(page: Page): Promise<Mark[]> {
  let marks = await readMarks(page);
  for (let same = 0; same < 4; ) {
    await setTimeout(50);
    const next = await readMarks(page);
    same = next.length === marks.length ? same + 1 : 0;
    marks = next;
  }
  return marks;
}

function printMarks(marks: readonly Mark[]): void {
  const kinds = new Set(marks.map((mark) => mark.kind));
  if (kinds.size === 0) console.log('  nothing marked');
  for (const kind of kinds) {
    const wordings = marks.filter((mark) => mark.kind === kind).map((mark) => mark.text);
    const different = [...new Set(wordings)];
    const shown = different.slice(0, 6).join(' · ');
    console.log(`  ${kind} ${wordings.length}: ${shown}${different.length > 6 ? ' …' : ''}`);
  }
}

async function shoot(page: Page, { folder }: Tour, name: string): Promise<void> {
  await page.screenshot({ path: join(folder, `${name}.png`) as `${string}.png` });
}
