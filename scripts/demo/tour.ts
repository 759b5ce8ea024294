import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
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

/** Visits the demo pages, takes screenshots and prints what is marked on each. */
export async function takeTour(tour: Tour): Promise<void> {
  const page = await tour.running.browser.newPage();
  for (const path of demoPaths) {
    await page.goto(`${tour.address}${path}`);
    await awaitMarks(page);
    await settled(page);
    const name = path === '/' ? 'front' : path.slice(1).replace('/', '-');
    await shoot(page, tour.folder, `page-${name}.png`);
    console.log(`\n${path}  ${await page.title()}`);
    printMarks(await marksOfWholePage(page));
  }
  console.log(`\nScreenshots are in ${tour.folder}`);
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
  const timeout = 10_000;
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

async function shoot(page: Page, folder: string, name: string): Promise<void> {
  await page.screenshot({ path: join(folder, name) as `${string}.png` });
}
