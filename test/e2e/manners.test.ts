import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect } from 'vitest';
import type { Mark } from '../../scripts/demo/marks.ts';
import { test } from './browsers.ts';
import {
  type Box,
  cardsOn,
  centre,
  hover,
  noCard,
  openCard,
  outlast,
  pressButton,
} from './card.ts';
import { markOf } from './open-page.ts';

const foshan = { kind: 'slogan', text: 'rebuilding a new Foshan' };
const geese = { kind: 'slogan', text: 'head goose' };
const million = { kind: 'slogan', text: 'Million Project' };

beforeEach<{ page: Page; address: string }>(async ({ page, address }) => {
  await page.goto(`${address}/mixed`);
});

describe('Opening and staying', () => {
  test('words that the pointer only passes open nothing', async ({ page }) => {
    const passed = await markOf(page, foshan);
    const end = await markOf(page, { kind: 'slogan', text: 'manufacturing takes charge' });
    await page.evaluate(rememberCards);
    // Not awaited one by one: the pointer never rests.
    await Promise.all([page.mouse.move(passed.x, passed.y), page.mouse.move(end.x, end.y)]);
    await openCard(page, /manufacturing/i);
    expect(await page.evaluate(() => Reflect.get(window, 'cardsSeen'))).toBe(1);
  });

  test('the pointer can move into the card, and the card stays', async ({ page }) => {
    const card = await hover(page, await markOf(page, foshan));
    const { x, y } = centre(card.box);
    await page.mouse.move(x, y, { steps: 12 });
    await page.mouse.move(x + 20, y + 5, { steps: 4 });
    await outlast(page);
    expect((await cardsOn(page)).map(({ name }) => name)).toEqual([card.name]);
  });

  test('leaving words and card closes it', async ({ page }) => {
    await hover(page, await markOf(page, foshan));
    await page.mouse.move(3, 3);
    await noCard(page);
  });

  test('a click elsewhere closes it', async ({ page }) => {
    const mark = await markOf(page, foshan);
    await page.mouse.click(mark.x, mark.y);
    await openCard(page);
    await page.mouse.click(5, 5);
    await noCard(page);
  });

  test('scrolling the words away closes it', async ({ page }) => {
    await page.setViewport({ width: 1280, height: 300 });
    await pinned(page, await markOf(page, foshan));
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await noCard(page);
  });
});

describe('Pinning', () => {
  test('a click pins it, and it survives resting on other words', async ({ page }) => {
    const other = await markOf(page, million);
    const mark = await markOf(page, geese);
    await page.mouse.click(mark.x, mark.y);
    const card = await openCard(page);
    expect(card.pinned).toBe(true);
    await page.mouse.move(other.x, other.y);
    await outlast(page);
    expect((await cardsOn(page)).map(({ name, pinned }) => [name, pinned])).toEqual([
      [card.name, true],
    ]);
  });

  test('a pinned card can be dragged, and stays there', async ({ page }) => {
    const before = await pinned(page, await markOf(page, foshan));
    await page.mouse.move(before.left + 60, before.top + 12);
    await page.mouse.down();
    await page.mouse.move(200, 100, { steps: 6 });
    await page.mouse.up();
    await expect.poll(async () => (await cardsOn(page))[0]?.box.left).toBeCloseTo(140, -1);
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await outlast(page);
    expect((await cardsOn(page))[0]?.box.left).toBeCloseTo(140, -1);
  });

  test('a pinned card stays where it is when the page is translated', async ({ page }) => {
    const before = await pinned(page, await markOf(page, geese));
    await page.evaluate(() => {
      document.body.innerHTML = '<p>江门市委会议强调落实省委“1310”具体部署。</p>';
    });
    await markOf(page, { kind: 'slogan', text: '1310' });
    expect((await cardsOn(page)).map(({ box }) => box)).toEqual([before]);
  });

  test('a pinned card can be docked without a drag', async ({ page }) => {
    await pinned(page, await markOf(page, foshan));
    await pressButton(page, 'Dock');
    await expect.poll(async () => corner((await cardsOn(page))[0]?.box)).toBeLessThan(40);
  });
});

describe('Place', () => {
  test.for([
    ['a desktop', 1280, 900],
    ['a phone', 320, 640],
  ] as const)(
    'on %s it stays inside the viewport and off its words',
    async ([, width, height], { page }) => {
      await page.setViewport({ width, height });
      for (const wanted of [foshan, geese]) {
        const mark = await markOf(page, wanted);
        await hover(page, mark);
        await expect
          .poll(async () => {
            const [card] = await cardsOn(page);
            return (
              card && {
                inside: isInside(card.box, { width, height }),
                covers: isOver(card.box, mark),
              }
            );
          })
          .toEqual({ inside: true, covers: false });
        await page.keyboard.press('Escape');
        await noCard(page);
      }
    },
  );

  test('at 400 % zoom it takes the viewport, and its name can be read whole', async ({ page }) => {
    await page.setViewport({ width: 320, height: 256 });
    await hover(page, await markOf(page, foshan));
    await cardComesInto(page, () => ({ width: 320, height: 256 }));
    const [card] = await cardsOn(page);
    const { top = 0, bottom = 0 } = card?.box ?? {};
    expect(bottom - top).toBeGreaterThan(230);
    const nameEnd = await page.evaluate(() => {
      const heading = document.querySelector('html > [popover]')?.shadowRoot?.querySelector('h2');
      return heading?.getBoundingClientRect().bottom;
    });
    expect(nameEnd).toBeLessThan(bottom);
  });

  test('a pinned card is still there, and all of it, after the page was zoomed in to read it', async ({
    page,
  }) => {
    // A desktop’s scrollbar takes room that the card has not.
    const free = async () => {
      const width = await page.evaluate(() => document.documentElement.clientWidth);
      return { width: Math.min(width, 275), height: 200 };
    };
    await pinned(page, await markOf(page, geese));
    for (const dock of [false, true]) {
      await page.setViewport({ width: 275, height: 200 });
      await outlast(page);
      await cardComesInto(page, free);
      await page.setViewport({ width: 1280, height: 900 });
      await openCard(page);
      if (!dock) await pressButton(page, 'Dock');
    }
  });

  test('nothing of the page can cover or restyle it', async ({ page }) => {
    await page.addStyleTag({
      content: `* { color: lime !important; font-size: 40px !important; }
        div { display: none !important; transform: rotate(30deg) !important; }
        body::after { content: ''; position: fixed; inset: 0; z-index: 2147483647; pointer-events: none; }`,
    });
    const card = await hover(page, await markOf(page, foshan));
    expect(card.onTop).toBe(true);
    const size = await page.evaluate(() => {
      const host = document.querySelector('html > [popover]');
      const heading = host?.shadowRoot?.querySelector('h2');
      return heading ? Number.parseFloat(getComputedStyle(heading).fontSize) : 0;
    });
    expect(size).toBeGreaterThan(0);
    expect(size).toBeLessThan(30);
  });
});

describe('Inside the card', () => {
  test('linked entries open in the same card, with a way back', async ({ page, address }) => {
    await page.goto(`${address}/wire/000`);
    const mark = await markOf(page, { kind: 'slogan', text: '1310' });
    await page.mouse.click(mark.x, mark.y);
    const { name } = await openCard(page, /1310/);
    await pressLink(page);
    await expect
      .poll(async () => (await cardsOn(page)).map((card) => card.name))
      .toEqual([expect.not.stringContaining(name)]);
    await pressButton(page, '← Back');
    await openCard(page, /1310/);
  });

  test('long content scrolls inside', async ({ page, address }) => {
    await page.goto(`${address}/wire/000`);
    await page.setViewport({ width: 800, height: 360 });
    const mark = await markOf(page, { kind: 'slogan', text: '1310' });
    await page.mouse.click(mark.x, mark.y);
    const card = await openCard(page, /1310/);
    const before = await page.evaluate(() => scrollY);
    await page.mouse.move(centre(card.box).x, centre(card.box).y);
    await page.mouse.wheel({ deltaY: 120 });
    await expect.poll(() => page.evaluate(scrolledInside)).toBeGreaterThan(0);
    expect(await page.evaluate(() => scrollY)).toBe(before);
  });
});

async function pinned(page: Page, mark: Mark): Promise<Box> {
  await page.mouse.click(mark.x, mark.y);
  return (await openCard(page)).box;
}

/** Counts how often something is put directly under the root element, as the card is. */
function rememberCards(): void {
  let opened = 0;
  Reflect.set(window, 'cardsSeen', opened);
  new MutationObserver((records) => {
    opened += records.flatMap((record) => [...record.addedNodes]).length;
    Reflect.set(window, 'cardsSeen', opened);
  }).observe(document.documentElement, { childList: true });
}

function scrolledInside(): number {
  const root = document.querySelector('html > [popover]')?.shadowRoot;
  return Math.max(...[...(root?.querySelectorAll('*') ?? [])].map((one) => one.scrollTop));
}

/** Clicks the first entry that the card links to. */
async function pressLink(page: Page): Promise<void> {
  await page.evaluate(() => {
    const root = document.querySelector('html > [popover]')?.shadowRoot;
    root?.querySelector<HTMLElement>('.card .entry-link a')?.click();
  });
}

/** How far a box is from the lower right corner of the desktop viewport. */
function corner(box: Box | undefined): number {
  return box ? Math.max(1280 - box.right, 900 - box.bottom) : Number.POSITIVE_INFINITY;
}

/** A window that was made smaller may still be laid out. */
async function cardComesInto(page: Page, viewport: () => Size | Promise<Size>): Promise<void> {
  await expect
    .poll(async () => {
      const [card] = await cardsOn(page);
      return card && isInside(card.box, await viewport());
    })
    .toBe(true);
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function isInside({ left, top, right, bottom }: Box, size: Size): boolean {
  return left >= 0 && top >= 0 && right <= size.width && bottom <= size.height;
}

function isOver(box: Box, { x, y, height, width }: Mark): boolean {
  const apart =
    box.right <= x - width / 2 ||
    box.left >= x + width / 2 ||
    box.bottom <= y - height / 2 ||
    box.top >= y + height / 2;
  return !apart;
}
