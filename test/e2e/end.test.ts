import { expect, inject, test } from 'vitest';
import { findBrowser } from '../../scripts/browsers/find.ts';
import { launchBrowser } from '../../scripts/browsers/launch.ts';
import { readMarks } from '../../scripts/demo/marks.ts';
import { newsHost, serveSite } from '../../scripts/demo/serve.ts';
import { root } from '../../scripts/steps/run-step.ts';
import { extensionFolder } from './browsers.ts';
import { hover, outlast } from './card.ts';
import { markOf, patience } from './open-page.ts';

// Firefox gives no way to reload an extension from outside.
test.skipIf(inject('family') === 'firefox')(
  'When the extension is reloaded, its old scripts take marks and card away and touch the page no more',
  async ({ onTestFinished }) => {
    const installed = findBrowser('chromium');
    if (!installed) throw new Error('No Chromium is installed.');
    const options = { extension: extensionFolder, headless: true, hosts: [newsHost] };
    // A browser of its own: what is reloaded here is everybody else's.
    const [running, site] = await Promise.all([
      launchBrowser(installed, { ...options, offline: true }),
      serveSite(root),
    ]);
    onTestFinished(async () => {
      await Promise.all([running.browser.close(), site.close()]);
    });
    const page = await running.browser.newPage();
    await page.goto(`http://${newsHost}:${site.port}/mixed`);
    const mark = await markOf(page, { kind: 'slogan', text: 'rebuilding a new Foshan' });
    const before = await page.content();
    await hover(page, mark);
    const target = await running.browser.waitForTarget((one) => one.type() === 'service_worker');
    const worker = await target.worker();
    await worker?.evaluate(() => Reflect.get(globalThis, 'chrome').runtime.reload());
    await expect.poll(() => readMarks(page), patience).toEqual([]);
    await expect.poll(() => page.content(), patience).toBe(before);
    await page.mouse.move(mark.x + 2, mark.y);
    await page.evaluate(() => document.querySelector('article, main')?.append('common prosperity'));
    const after = await page.content();
    await outlast(page);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(await page.content()).toBe(after);
  },
);
