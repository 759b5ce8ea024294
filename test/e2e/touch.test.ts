import { describe, expect } from 'vitest';
import { test } from './browsers.ts';
import { noCard, openCard } from './card.ts';
import { markOf } from './open-page.ts';

const manufacturing = { kind: 'slogan', text: 'manufacturing takes charge' };

describe('By touch', () => {
  test('a tap on marked words opens their card', async ({ page, address }) => {
    await page.goto(`${address}/mixed`);
    const mark = await markOf(page, manufacturing);
    await page.touchscreen.tap(mark.x, mark.y);
    await openCard(page, /manufacturing/i);
  });

  test('a tap elsewhere closes it', async ({ page, address }) => {
    await page.goto(`${address}/mixed`);
    const mark = await markOf(page, manufacturing);
    await page.touchscreen.tap(mark.x, mark.y);
    await openCard(page);
    await page.touchscreen.tap(6, 6);
    await noCard(page);
  });
});

describe('Words inside a link', () => {
  test('show their card on hover, and a click follows the link', async ({ page, address }) => {
    await page.goto(`${address}/`);
    const mark = await markOf(page, { kind: 'slogan', text: 'rebuilding a new Kaiping' });
    await page.mouse.move(mark.x, mark.y);
    await openCard(page);
    await Promise.all([page.waitForNavigation(), page.mouse.click(mark.x, mark.y)]);
    expect(new URL(page.url()).pathname).toBe('/wire/000');
  });

  test('open their card on a long press, and a tap follows the link', async ({ page, address }) => {
    await page.goto(`${address}/`);
    const mark = await markOf(page, { kind: 'slogan', text: 'rebuilding a new Kaiping' });
    const finger = await page.touchscreen.touchStart(mark.x, mark.y);
    await openCard(page);
    await finger.end();
    expect(new URL(page.url()).pathname).toBe('/');
    await openCard(page);
    await page.keyboard.press('Escape');
    await noCard(page);
    await Promise.all([page.waitForNavigation(), page.touchscreen.tap(mark.x, mark.y)]);
    expect(new URL(page.url()).pathname).toBe('/wire/000');
  });
});
