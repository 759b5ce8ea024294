import { expect } from 'vitest';
import { newsHost, test } from './browsers.ts';

test('a demo page on a real host name opens', async ({ page, site }) => {
  await page.goto(`http://${newsHost}:${site.port}/mixed`);
  expect(await page.title()).toBe('One formula, many Englishes');
  expect(await page.evaluate(() => typeof CSS.highlights)).toBe('object');
});
