import type { Frame, Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { type Mark, readMarks } from '../../scripts/demo/marks.ts';
import { newsHost } from '../../scripts/demo/serve.ts';
import { otherHost, test } from './browsers.ts';
import { type Expected, readFixtures } from './fixtures.ts';
import { listenToConsole, observeMutations, seenMutations } from './traces.ts';
import { whenRead } from './whole-page.ts';

const fixtures = readFixtures();

describe('On every kind of page', () => {
  test.for(fixtures.map(({ slug, expected }) => [slug, expected] as const))(
    '%s: what must be marked is, and nothing else',
    async ([slug, expected], { lookout, page, address }) => {
      await page.setViewport({ width: 1280, height: 800 });
      await page.goto(`${address}/pages/${slug}/`);
      // At first, what is hidden may be marked too; and what a script changes later is read anew.
      if (!expected.endless) await whenRead(page, lookout);
      await expect.poll(() => missing(page, expected)).toEqual([]);
      for (const { file, marked } of expected.frames ?? []) {
        const frame = page.frames().find((one) => one.url().endsWith(file));
        if (!frame) throw new Error(`There is no frame ${file}.`);
        await expect.poll(() => missing(frame, { marked })).toEqual([]);
      }
      if (!expected.endless) await whenRead(page, lookout);
      expect(await wronglyMarked(page, expected.unmarked)).toEqual([]);
      const { length } = await readMarks(page);
      expect(length).toBeLessThanOrEqual(expected.most ?? Number.POSITIVE_INFINITY);
    },
  );
});

describe('Without a trace', () => {
  test.for(fixtures.map(({ slug, expected, hasScripts }) => [slug, expected, hasScripts] as const))(
    '%s is the same with the extension as without it',
    async ([slug, expected, hasScripts], { lookout, running, site }) => {
      const open = (host: string) =>
        openObserved(running.browser, `http://${host}:${site.port}/pages/${slug}/`);
      const [plain, plainConsole] = await open(otherHost);
      const [news, newsConsole] = await open(newsHost);
      await expect.poll(() => missing(news, expected)).toEqual([]);
      if (!expected.endless) await whenRead(news, lookout);
      // Whatever the page changes of itself it changes in both; the clocks of two tabs need not agree.
      const changes = await seenMutations(news);
      await plain.bringToFront();
      await expect.poll(() => seenMutations(plain)).toEqual(expect.arrayContaining(changes));
      if (!hasScripts) expect(await news.content()).toBe(await plain.content());
      expect(newsConsole).toEqual(plainConsole);
      await Promise.all([news.close(), plain.close()]);
    },
  );
});

/** Wordings that should be marked and are not, or not as often as they should be. */
async function missing(
  page: Page | Frame,
  { marked }: Pick<Expected, 'marked'>,
): Promise<string[]> {
  const marks = await readMarks(page);
  return marked.flatMap(({ text, times }) => {
    const { length } = marks.filter((mark) => mark.text.includes(text));
    const isEnough = times === undefined ? length > 0 : length === times;
    return isEnough ? [] : [`${text}: ${length} of ${times ?? 'any'}`];
  });
}

/** Marks that touch words of which no letter may be marked. */
async function wronglyMarked(page: Page, words: readonly string[]): Promise<string[]> {
  const text = await page.evaluate(() => {
    const all = document.createRange();
    all.selectNodeContents(document);
    return all.toString();
  });
  const marks = await readMarks(page);
  return words.flatMap((unmarked) => {
    const places = [...text.matchAll(patternOf(unmarked))];
    if (places.length === 0) return [`“${unmarked}” is not on the page`];
    return places.flatMap(({ index, 0: { length } }) =>
      marks.filter((mark) => overlaps(mark, index, index + length)).map((mark) => mark.text),
    );
  });
}

function patternOf(words: string): RegExp {
  return new RegExp(words.split(' ').map(escaped).join('\\s+'), 'g');
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function overlaps({ offset, length }: Mark, start: number, end: number): boolean {
  return offset < end && offset + length > start;
}

async function openObserved(browser: { newPage(): Promise<Page> }, address: string) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  const console = listenToConsole(page);
  await observeMutations(page);
  await page.goto(address);
  return [page, console] as const;
}
