import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect } from 'vitest';
import { test } from './browsers.ts';
import {
  cardsOn,
  centre,
  hover,
  noCard,
  type OpenCard,
  openCard,
  outlast,
  pressButton,
} from './card.ts';
import { markOf } from './open-page.ts';

const geese = { kind: 'slogan', text: 'head goose' };

beforeEach<{ page: Page; address: string }>(async ({ page, address }) => {
  await page.goto(`${address}/mixed`);
});

describe('Selecting in a card', () => {
  test('may end beside it, and the card stays', async ({ page }) => {
    const mark = await markOf(page, geese);
    await page.mouse.click(mark.x, mark.y);
    const card = await openCard(page);
    await dragOutOf(page, card);
    expect((await cardsOn(page)).map(({ name }) => name)).toEqual([card.name]);
  });

  test('pins it when it ends beside it, so that the selection is not lost with it', async ({
    page,
  }) => {
    const card = await hover(page, await markOf(page, geese));
    await dragOutOf(page, card);
    expect((await cardsOn(page)).map(({ pinned }) => pinned)).toEqual([true]);
    await page.mouse.click(5, 5);
    await noCard(page);
  });
});

describe('Selecting in the page', () => {
  test('opens no card when it begins on marked words', async ({ page }) => {
    const mark = await markOf(page, geese);
    await page.mouse.move(mark.x, mark.y);
    await page.mouse.down();
    await outlast(page);
    expect(await cardsOn(page)).toEqual([]);
    await page.mouse.move(mark.x + 30, mark.y + 4, { steps: 4 });
    await outlast(page);
    expect(await cardsOn(page)).toEqual([]);
    await page.mouse.up();
  });

  test('closes the card that is open by hover', async ({ page }) => {
    const mark = await markOf(page, geese);
    await hover(page, mark);
    await page.mouse.down();
    await page.mouse.move(mark.x + 30, mark.y + 4, { steps: 4 });
    await noCard(page);
    await page.mouse.up();
  });

  test('goes on beneath a docked card, which can be used again after it', async ({ page }) => {
    const mark = await markOf(page, geese);
    await page.mouse.click(mark.x, mark.y);
    await openCard(page);
    await pressButton(page, 'Dock');
    const card = await openCard(page);
    const { x, y } = centre(card.box);
    await page.mouse.move(card.box.left - 200, card.box.top - 60);
    await page.mouse.down();
    await page.mouse.move(x, y, { steps: 6 });
    expect((await cardsOn(page)).map(({ onTop }) => onTop)).toEqual([false]);
    await page.mouse.up();
    expect((await cardsOn(page)).map(({ onTop }) => onTop)).toEqual([true]);
  });
});

/** From the words of the card's definition to the page beside it. */
async function dragOutOf(page: Page, { box }: OpenCard): Promise<void> {
  const from = await page.evaluate(() => {
    const root = document.querySelector('html > [popover]')?.shadowRoot;
    const words = root?.querySelector('.definition')?.getBoundingClientRect();
    return words && { x: words.left + 20, y: words.top + 8 };
  });
  if (!from) throw new Error('The card has no definition.');
  await page.mouse.move(from.x, from.y, { steps: 6 });
  await page.mouse.down();
  await page.mouse.move(box.right + 40, from.y, { steps: 6 });
  await page.mouse.up();
  await page.mouse.move(box.right + 45, from.y);
  await outlast(page);
}
