import { describe, expect, inject } from 'vitest';
import type { RunningBrowser } from '../../scripts/browsers/launch.ts';
import { test } from './browsers.ts';
import { hover } from './card.ts';
import { markOf } from './open-page.ts';

// Firefox gives no way to stop the background from outside.
describe.skipIf(inject('family') === 'firefox')('When the background has died', () => {
  test('a card still opens: it comes back when it is asked', async ({ page, address, running }) => {
    await page.goto(`${address}/wire/000`);
    const mark = await markOf(page, { kind: 'official', text: 'Yu Zhonghua' });
    await stopWorker(running);
    const card = await hover(page, mark);
    expect(card.text).toContain('As of 29 June 2023');
  });

  test('text that comes later is still marked', async ({ page, address, running }) => {
    await page.goto(`${address}/wire/000`);
    await markOf(page, { kind: 'official', text: 'Yu Zhonghua' });
    await stopWorker(running);
    await page.evaluate(() => {
      const late = document.createElement('p');
      late.textContent = 'Later, on high-standard opening up and common prosperity.';
      document.querySelector('h1')?.before(late);
    });
    await markOf(page, { kind: 'slogan', text: 'common prosperity' });
  });
});

async function stopWorker({ browser, addressOf }: RunningBrowser): Promise<void> {
  const target = await browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith(addressOf('')),
  );
  const worker = await target.worker();
  await worker?.close();
}
