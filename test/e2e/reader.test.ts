import { describe, expect } from 'vitest';
import { openExtensionPage } from '../../scripts/browsers/extension-page.ts';
import { test } from './browsers.ts';

describe('The reader', () => {
  test('lists articles and entries, and opens an entry in full', async ({ running }) => {
    const reader = await openExtensionPage(running, 'reader.html#/');
    const link = await reader.waitForSelector('a[href="#/entry/1310-deployment"]');
    await link?.evaluate((one) => one.click());
    const words = () => reader.evaluate(() => document.body.textContent ?? '');
    await expect.poll(words).toContain('具体部署');
    expect(await reader.evaluate(() => location.hash)).toBe('#/entry/1310-deployment');
    await reader.close();
  });

  test('shows an article with its date, and says that it is a machine translation', async ({
    running,
  }) => {
    const reader = await openExtensionPage(running, 'reader.html#/article/000');
    const words = () => reader.evaluate(() => document.body.textContent ?? '');
    await expect.poll(words).toContain('Yu Zhonghua');
    expect(await words()).toContain('29 June 2023');
    expect(await words()).toMatch(/machine translation/i);
    await reader.close();
  });
});
