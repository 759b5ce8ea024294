import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { readMarks } from '../demo/marks.ts';

/** What somebody who reads the page does. */
export interface Doings {
  scroll(): Promise<void>;
  /** Rests on a mark until its card opens, then leaves until it closes; says what did not happen, each time it was tried. */
  hover(): Promise<string | undefined>;
}

/** Beside the text, in CSS pixels: nothing is marked there. */
const aside = { x: 8, y: 450 };

export function createDoings(page: Page): Doings {
  let turns = 0;
  const scroll = async () => {
    // Down three times, up twice, so that the page's whole length is seen by and by.
    const down = turns++ % 5 < 3;
    await page.mouse.move(aside.x, aside.y);
    await page.mouse.wheel({ deltaY: down ? 700 : -700 });
  };
  return {
    scroll,
    async hover() {
      // The page may change or push the words away just then.
      const faults: string[] = [];
      while (faults.length < 3) {
        const fault = await hoverOnce(page);
        if (fault === undefined) return undefined;
        faults.push(fault);
        // Some posts say nothing that is marked.
        if (fault === noMark) await scroll();
      }
      return faults.join('; ');
    },
  };
}

const noMark = 'no mark in sight';

async function hoverOnce(page: Page): Promise<string | undefined> {
  const mark = await markInSight(page);
  if (!mark) return noMark;
  const { text, x, y } = mark;
  await page.mouse.move(x, y);
  const opened = await until(() => isCardOpen(page), 2_000);
  await page.mouse.move(aside.x, aside.y, { steps: 3 });
  const closed = await until(async () => !(await isCardOpen(page)), 3_000);
  if (!opened) return `no card for “${text}” at ${Math.round(x)}, ${Math.round(y)}`;
  return closed ? undefined : `the card of “${text}” stayed`;
}

/** Just after scrolling, or while the page is read again, there may be none for a moment. */
async function markInSight(page: Page) {
  let mark: Awaited<ReturnType<typeof readMarks>>[number] | undefined;
  await until(async () => {
    mark = (await readMarks(page).catch(() => [])).find(isInSight);
    return mark !== undefined;
  }, 2_000);
  return mark;
}

function isInSight({ kind, x, y, width }: { kind: string; x: number; y: number; width: number }) {
  return kind !== 'hover' && width > 4 && x > 20 && y > 60 && y < 800;
}

function isCardOpen(page: Page): Promise<boolean> {
  return page.evaluate(() =>
    [...document.querySelectorAll('html > [popover]')].some((host) =>
      host.shadowRoot?.querySelector('[role="dialog"] h2'),
    ),
  );
}

export async function until(holds: () => Promise<boolean>, patience: number): Promise<boolean> {
  for (const end = Date.now() + patience; Date.now() < end; await setTimeout(50)) {
    if (await holds()) return true;
  }
  return false;
}
