import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { openExtensionPage, openPopup } from '../../scripts/browsers/extension-page.ts';
import { test } from './browsers.ts';
import { hover } from './card.ts';
import { markOf } from './open-page.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe.for(['light', 'dark'] as const)('axe finds nothing, in %s,', (scheme) => {
  const inScheme = (page: Page) =>
    page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);

  test('in a card', async ({ page, address, family }) => {
    if (family === 'chromium') await inScheme(page);
    await page.goto(`${address}/wire/000`);
    await hover(page, await markOf(page, { kind: 'official', text: 'Yu Zhonghua' }));
    expect(await violations(page, 'html > [popover]')).toEqual([]);
  });

  test('in the popup', async ({ page, address, running, family }) => {
    await page.goto(`${address}/wire/000`);
    await markOf(page, { kind: 'official', text: 'Yu Zhonghua' });
    const popup = await openPopup(running);
    if (family === 'chromium') await inScheme(popup);
    await popup.waitForSelector('.group');
    expect(await violations(popup)).toEqual([]);
    await popup.close();
  });

  test.for(['#/', '#/entry/1310-deployment', '#/article/000'])(
    'in the reader at %s',
    async (route, { running, family }) => {
      const reader = await openExtensionPage(running, `reader.html${route}`);
      if (family === 'chromium') await inScheme(reader);
      await reader.waitForSelector('h1, h2');
      expect(await violations(reader)).toEqual([]);
      await reader.close();
    },
  );
});

/** What breaks WCAG 2.2 AA, with the elements that do. */
async function violations(page: Page, within = 'html'): Promise<string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate(async (scope): Promise<AxeResults['violations']> => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const run = Reflect.get(window, 'axe').run;
    const isCard = scope !== 'html';
    const rules = {
      // A card is not a page.
      region: { enabled: !isCard },
      // Its host resets all that it would inherit, spacing too; readers' own styles do not reach into it anyway.
      'avoid-inline-spacing': { enabled: !isCard },
    };
    return (await run(scope, { runOnly: { type: 'tag', values: tags }, rules })).violations;
  }, within);
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}
