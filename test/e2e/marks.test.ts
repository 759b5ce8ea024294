import { describe, expect } from 'vitest';
import { readMarks } from '../../scripts/demo/marks.ts';
import { otherHost, test } from './browsers.ts';
import { markOf } from './open-page.ts';

describe('On a news site', () => {
  test.for([
    ['/mixed', 'slogan', '1310'],
    ['/mixed', 'slogan', '百县千镇万村高质量发展工程'],
    ['/mixed', 'slogan', '百千万工程'],
    ['/mixed', 'slogan', 'High-quality Development Project for Counties, Towns and Villages'],
    ['/mixed', 'slogan', 'cordial and clean'],
    ['/mixed', 'slogan', '两个确立'],
    ['/mixed', 'slogan', 'Two Affirmations'],
    ['/mixed', 'slogan', 'rebuilding a new Foshan'],
    ['/mixed', 'slogan', '奮力實現十大新突破'],
    ['/wire/000', 'official', 'Yu Zhonghua'],
    ['/paper/001', 'official', 'Chen Anming'],
    ['/magazine/003', 'official', 'Liu Zhigang'],
  ] as const)('%s marks the %s “%s”', async ([path, kind, text], { page, address }) => {
    await page.goto(`${address}${path}`);
    await markOf(page, { kind, text });
  });

  test('words that mean something else are left alone', async ({ page, address }) => {
    await page.goto(`${address}/mixed`);
    await markOf(page, { kind: 'slogan', text: 'rebuilding a new Foshan' });
    const plain = await page.evaluate(() => document.querySelector('#plain')?.textContent ?? '');
    const marks = await readMarks(page);
    const last = await page.evaluate(() => {
      const before = document.createRange();
      before.setStart(document.documentElement, 0);
      before.setEndBefore(document.querySelector('#plain') ?? document.body);
      return before.toString().length;
    });
    expect(plain).not.toBe('');
    expect(marks.filter(({ offset }) => offset >= last).map(({ text }) => text)).toEqual([]);
  });
});

describe('On any other site', () => {
  test('nothing is marked', async ({ page, running, site, address }) => {
    await page.goto(`http://${otherHost}:${site.port}/mixed`);
    // Opened later and marked by now: the other page has had its time.
    const news = await running.browser.newPage();
    await news.goto(`${address}/mixed`);
    await markOf(news, { kind: 'slogan', text: '1310' });
    await news.close();
    expect(await readMarks(page)).toEqual([]);
  });
});
