import { expect } from 'vitest';
import { test } from './browsers.ts';
import { noCard, openCard } from './card.ts';
import { markOf } from './open-page.ts';

test('a card in the page closes the one in a frame', async ({ page, address }) => {
  await page.goto(`${address}/pages/frames/`);
  const frame = page.frames().find((one) => one.url().endsWith('frame.html'));
  const place = await (await frame?.frameElement())?.boundingBox();
  if (!frame || !place) throw new Error('The page should have a frame.');
  const inFrame = await markOf(frame, { kind: 'slogan', text: '1310' });
  await page.mouse.click(place.x + inFrame.x, place.y + inFrame.y);
  const { pinned } = await openCard(frame);
  expect(pinned).toBe(true);
  const mark = await markOf(page, { kind: 'slogan', text: 'common prosperity' });
  await page.mouse.click(mark.x, mark.y);
  await openCard(page);
  await noCard(frame);
});
