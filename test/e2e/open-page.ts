import type { Frame, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { type Mark, readMarks } from '../../scripts/demo/marks.ts';

/** What a mark has to be to be the one that is meant. */
export interface Wanted {
  readonly kind: string;
  /** Words of the page that stand in the mark; how much around them belongs to it is not told here. */
  readonly text: string;
}

/**
 * Scrolls the first occurrence of the words into view and waits until they are marked and stay where they are (a
 * window that was made smaller may still be laid out); gives the mark.
 */
export async function markOf(page: Page | Frame, wanted: Wanted): Promise<Mark> {
  await scrollTo(page, wanted.text);
  let found: Mark | undefined;
  await expect
    .poll(async () => {
      const before = found;
      const marks = await readMarks(page);
      found = marks.find(isWanted(wanted));
      if (!found) return marks.map(({ kind, text }) => `${kind}: ${text}`);
      return found.x === before?.x && found.y === before.y ? 'marked' : 'moving';
    })
    .toBe('marked');
  if (!found) throw new Error('unreachable: the poll has found it');
  return found;
}

function isWanted({ kind, text }: Wanted): (mark: Mark) => boolean {
  return (mark) => mark.kind === kind && mark.text.includes(text);
}

async function scrollTo(page: Page | Frame, words: string): Promise<void> {
  const found = await page.evaluate((text) => {
    for (const element of [...document.body.querySelectorAll('*')].reverse()) {
      if (!element.textContent?.replace(/\s+/g, ' ').includes(text)) continue;
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      return true;
    }
    return false;
  }, words);
  if (!found) throw new Error(`“${words}” is not on the page.`);
}
