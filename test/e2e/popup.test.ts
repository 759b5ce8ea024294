import type { Page } from 'puppeteer-core';
import { describe, expect, inject } from 'vitest';
import { openPopup } from '../../scripts/browsers/extension-page.ts';
import { serve } from '../../scripts/browsers/site.ts';
import { newsHost } from '../../scripts/demo/serve.ts';
import { test } from './browsers.ts';
import { openCard, pressButton } from './card.ts';
import { sendCommand } from './command.ts';
import { markOf } from './open-page.ts';

describe('The popup', () => {
  test('lists what is on the page by kind, with counts', async ({ page, address, running }) => {
    await page.goto(`${address}/wire/000`);
    await markOf(page, { kind: 'official', text: 'Yu Zhonghua' });
    const popup = await openPopup(running);
    await expect.poll(() => listed(popup)).toContainEqual(['Officials', 'Yu Zhonghua']);
    const kinds = new Set((await listed(popup)).map(([kind]) => kind));
    expect([...kinds]).toEqual(expect.arrayContaining(['Slogans', 'Officials', 'Bodies']));
    await popup.close();
  });

  test('lists what is in the page itself before what is in its frames, in their order', async ({
    page,
    address,
    running,
  }) => {
    await page.goto(`${address}/pages/frames/`);
    await markOf(page, { kind: 'slogan', text: 'common prosperity' });
    const popup = await openPopup(running);
    const slogans = async () => (await listed(popup)).filter(([kind]) => kind === 'Slogans');
    await expect.poll(slogans).toEqual([
      ['Slogans', expect.stringMatching(/common prosperity/i)],
      ['Slogans', expect.stringContaining('1310')],
      ['Slogans', expect.stringMatching(/rural revitali[sz]ation/i)],
    ]);
    await popup.close();
  });

  test('scrolls to an entry and opens its card', async ({ page, address, running }) => {
    await page.goto(`${address}/mixed`);
    await markOf(page, { kind: 'slogan', text: '1310' });
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    const popup = await openPopup(running);
    await expect.poll(() => press(popup, /manufacturing/i)).toBe(true);
    await page.bringToFront();
    const card = await openCard(page, /manufacturing/i);
    expect(card.focused).toBe(true);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
    if (!popup.isClosed()) await popup.close();
  });

  test('opens the own card of an entry that stands only inside longer wordings', async ({
    page,
    address,
    running,
  }) => {
    await page.goto(`${address}/mixed`);
    await markOf(page, { kind: 'slogan', text: 'Counties, Towns and Villages' });
    const popup = await openPopup(running);
    await expect.poll(() => press(popup, /^high-quality development(?! project)/i)).toBe(true);
    await page.bringToFront();
    await openCard(page, /^high-quality development$/i);
    await pressButton(page, '← Back');
    await openCard(page, /Counties/);
    if (!popup.isClosed()) await popup.close();
  });

  test('opens the reader in a tab of its own', async ({ lookout, page, address, running }) => {
    await page.goto(`${address}/`);
    const popup = await openPopup(running);
    await popup.evaluate(() => {
      const links = [...document.querySelectorAll<HTMLElement>('a[role="link"]')];
      // Pressing closes the popup, and with it this call's world.
      setTimeout(() => links.find((link) => link.textContent?.includes('News sites'))?.click());
    });
    await expect.poll(() => lookout.evaluate(closeTab, '#/index/sites')).toBe(true);
    if (!popup.isClosed()) await popup.close();
  });

  test('hears that marks were hidden by key', async ({ page, address, running }) => {
    await page.goto(`${address}/mixed`);
    await markOf(page, { kind: 'slogan', text: '1310' });
    const popup = await openPopup(running);
    const offered = () => popup.evaluate(() => document.querySelector('.here button')?.textContent);
    await expect.poll(offered).toBe('Hide marks on this page');
    await sendCommand(running, page, 'hide-all');
    await expect.poll(offered).toBe('Show marks');
    await popup.close();
  });

  test('lists what is on a page that was still loading when it opened', async ({
    page,
    running,
    onTestFinished,
  }) => {
    let end = () => {};
    const site = await serve(({ url }, response) => {
      if (url !== '/') return response.end();
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.write(
        '<title>Guangdong</title><p>乡村振兴战略、共同富裕、百县千镇万村高质量发展工程</p>',
      );
      end = () => response.end();
    });
    onTestFinished(site.close);
    const coming = page.goto(`http://${newsHost}:${site.port}/`);
    await expect.poll(() => page.$('p').catch(() => null)).not.toBeNull();
    const popup = await openPopup(running);
    const says = () => popup.evaluate(() => document.querySelector('.here ~ p')?.textContent);
    await expect.poll(says).toMatch(/does not run on this page|has not been read/);
    await page.bringToFront();
    end();
    await coming;
    await expect.poll(() => listed(popup)).not.toEqual([]);
    await popup.close();
  });

  // Firefox runs no script of ours beside a PDF.
  test.skipIf(inject('family') === 'firefox')(
    'says of a PDF what it is, whatever its address',
    async ({ page, running, onTestFinished }) => {
      const site = await serve((_, response) => {
        response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-1.4');
      });
      onTestFinished(site.close);
      await page.goto(`http://${newsHost}:${site.port}/download?id=7`);
      const popup = await openPopup(running);
      const says = () => popup.evaluate(() => document.querySelector('.here ~ p')?.textContent);
      await expect.poll(says).toMatch(/^This is a PDF/);
      await popup.close();
    },
  );

  test('names what keys do, as the browser knows it', async ({ page, address, running }) => {
    await page.goto(`${address}/`);
    const popup = await openPopup(running);
    const keys = () =>
      popup.evaluate(() =>
        [...document.querySelectorAll('.keys li')].map((key) => key.textContent),
      );
    await expect
      .poll(keys)
      .toEqual([
        'Alt+Shift+J: Go to the next match',
        'Alt+Shift+K: Go to the previous match',
        'Alt+Shift+O: Open the card of a match',
        'Alt+Shift+H: Hide or show all marks',
      ]);
    await popup.close();
  });

  test.for([
    ['English', 'head goose', /goose/],
    ['Chinese', '头雁', /goose/],
    ['pinyin without tones', 'touyan', /goose/],
    ['a typo', 'common prosprity', /common prosperity/i],
    ['a name', 'Chen Anming', /Chen Anming/],
  ] as const)('looks up %s as one types', async ([, query, answer], { page, address, running }) => {
    await page.goto(`${address}/`);
    const popup = await openPopup(running);
    await popup.bringToFront();
    await popup.waitForFunction(() => document.activeElement?.id === 'query');
    await popup.keyboard.type(query);
    await expect
      .poll(() => answers(popup))
      .toEqual(expect.arrayContaining([expect.stringMatching(answer)]));
    await popup.close();
  });
});

/** Runs in a page of the extension: closes the tab at an address that ends so, if there is one. */
async function closeTab(end: string): Promise<boolean> {
  const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
  const tabs: readonly { id: number; url?: string }[] = await api.tabs.query({});
  const tab = tabs.find(({ url }) => url?.endsWith(end));
  if (tab) await api.tabs.remove(tab.id);
  return tab !== undefined;
}

/** Kind and name of every entry listed. */
function listed(popup: Page): Promise<string[][]> {
  return popup.evaluate(() =>
    [...document.querySelectorAll('.group')].flatMap((group) => {
      const kind = group.querySelector('h3 .kind')?.textContent ?? '';
      return [...group.querySelectorAll('li .name')].map((name) => [kind, name.textContent ?? '']);
    }),
  );
}

/** Presses the first entry of the list whose name fits; false while there is none. */
function press(popup: Page, name: RegExp): Promise<boolean> {
  return popup.evaluate(
    (source, flags) => {
      const buttons = [...document.querySelectorAll<HTMLElement>('.group li button')];
      const button = buttons.find((one) => new RegExp(source, flags).test(one.textContent ?? ''));
      // Pressing closes the popup, and with it this call's world: so it waits for the answer to be on its way.
      if (button) setTimeout(() => button.click());
      return button !== undefined;
    },
    name.source,
    name.flags,
  );
}

function answers(popup: Page): Promise<string[]> {
  return popup.evaluate(() =>
    [...document.querySelectorAll('.answers li .name')].map((name) => name.textContent ?? ''),
  );
}
