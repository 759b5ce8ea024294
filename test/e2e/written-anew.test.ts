import { expect } from 'vitest';
import { test } from './browsers.ts';
import { cardsOn, hover, noCard } from './card.ts';
import { markOf } from './open-page.ts';

test('cards open on a page that has been written anew, which takes all listeners from it', async ({
  page,
  address,
}) => {
  await page.goto(`${address}/mixed`);
  const words = { kind: 'slogan', text: 'rebuilding a new Foshan' };
  const before = await markOf(page, words);
  await hover(page, before);
  await page.mouse.click(before.x, before.y);
  await page.evaluate(() => {
    const { outerHTML } = document.documentElement;
    document.open();
    document.write(outerHTML.replace(/<tifa-lens.*/s, ''));
    document.close();
  });
  await noCard(page);
  const after = await markOf(page, words);
  // Nothing tells from outside when it has begun anew: the pointer comes again until a card does.
  const opens = async () => {
    await page.mouse.move(1, 1);
    await page.mouse.move(after.x, after.y);
    await new Promise((resolve) => setTimeout(resolve, 400));
    return (await cardsOn(page)).length;
  };
  await expect.poll(opens).toBe(1);
});
