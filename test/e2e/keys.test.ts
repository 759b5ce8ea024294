import { describe, expect } from 'vitest';
import { readMarks } from '../../scripts/demo/marks.ts';
import { test } from './browsers.ts';
import { noCard, openCard } from './card.ts';
import { sendCommand } from './command.ts';
import { markOf, patience } from './open-page.ts';

describe('By key', () => {
  test('a card opens with the focus in it, and Esc gives the focus back', async ({
    page,
    address,
    running,
  }) => {
    await page.goto(`${address}/mixed`);
    await markOf(page, { kind: 'slogan', text: '1310' });
    await page.focus('header a');
    await sendCommand(running, page, 'open-card');
    const card = await openCard(page);
    expect(card.focused).toBe(true);
    expect(card.pinned).toBe(true);
    await page.keyboard.press('Escape');
    await noCard(page);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('a');
  });

  test('Tab goes through what can be pressed in the card', async ({ page, address, running }) => {
    await page.goto(`${address}/mixed`);
    await markOf(page, { kind: 'slogan', text: '1310' });
    await sendCommand(running, page, 'open-card');
    await openCard(page);
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(
      () => document.activeElement?.shadowRoot?.activeElement?.localName,
    );
    expect(focused).toMatch(/^(button|a)$/);
  });

  test('the next match is tinted, and opened when asked', async ({ page, address, running }) => {
    await page.goto(`${address}/mixed`);
    await markOf(page, { kind: 'slogan', text: '1310' });
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await sendCommand(running, page, 'next-match');
    const tinted = async () => (await readMarks(page)).filter(({ kind }) => kind === 'hover');
    await expect.poll(async () => (await tinted()).length, patience).toBe(1);
    const [first] = await tinted();
    await sendCommand(running, page, 'next-match');
    await expect.poll(async () => (await tinted())[0]?.offset, patience).not.toBe(first?.offset);
    await sendCommand(running, page, 'previous-match');
    await expect.poll(async () => (await tinted())[0]?.offset, patience).toBe(first?.offset);
    await sendCommand(running, page, 'open-card');
    await openCard(page);
  });

  test('all marks can be hidden and shown again', async ({ page, address, running }) => {
    await page.goto(`${address}/mixed`);
    await markOf(page, { kind: 'slogan', text: '1310' });
    await sendCommand(running, page, 'hide-all');
    await expect.poll(() => readMarks(page), patience).toEqual([]);
    await sendCommand(running, page, 'hide-all');
    await markOf(page, { kind: 'slogan', text: '1310' });
  });
});
