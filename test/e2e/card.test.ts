import { describe, expect, inject } from 'vitest';
import { readMarks } from '../../scripts/demo/marks.ts';
import { test } from './browsers.ts';
import { cardsOn, hover, noCard, openCard, outlast } from './card.ts';
import { markOf } from './open-page.ts';
import { whenRead } from './whole-page.ts';

describe('The card of a slogan', () => {
  test('says what it is, in English and Chinese, whose, and where the corpus says so', async ({
    page,
    address,
  }) => {
    await page.goto(`${address}/wire/000`);
    const card = await hover(page, await markOf(page, { kind: 'slogan', text: '1310' }));
    expect(card.name).toMatch(/1310/);
    expect(card.text).toContain('具体部署');
    expect(card.text).toContain('Guangdong');
    expect(card.text).toMatch(/anchor|goal|breakthrough/);
    expect(card.text).toContain('In the corpus');
    expect(card.text).toContain('2023');
    expect(card.text).toMatch(/machine translation/i);
    expect(card.onTop).toBe(true);
  });

  test('repeats the words of the page where they are not the name', async ({ page, address }) => {
    await page.goto(`${address}/mixed`);
    const words = 'comprehensively governing the party strictly';
    const card = await hover(page, await markOf(page, { kind: 'slogan', text: words }));
    expect(card.text).toContain(`Here: “${words}”`);
    expect(card.text).toContain('全面从严治党');
  });

  test('opens for Chinese words too', async ({ page, address }) => {
    await page.goto(`${address}/mixed`);
    const card = await hover(page, await markOf(page, { kind: 'slogan', text: '百千万工程' }));
    expect(card.text).toContain('百县千镇万村高质量发展工程');
    expect(card.name).toMatch(/Counties/);
  });

  test('is a dialog that its heading names', async ({ page, address }) => {
    await page.goto(`${address}/mixed`);
    const card = await hover(
      page,
      await markOf(page, { kind: 'slogan', text: '亲清新型政商关系' }),
    );
    expect(card.label).toBe(card.name);
  });
});

describe('The card of an official', () => {
  test('gives the post that an article reports, and as of which date', async ({
    page,
    address,
  }) => {
    await page.goto(`${address}/wire/000`);
    const card = await hover(page, await markOf(page, { kind: 'official', text: 'Yu Zhonghua' }));
    expect(card.name).toBe('Yu Zhonghua');
    expect(card.text).toContain('余中华');
    expect(card.text).toMatch(/As of 29 June 2023/);
    expect(card.text).toMatch(/secretary of the Kaiping Municipal Party Committee/i);
    expect(card.text).toContain('not of today');
  });
});

describe('The card stands beside its words and in the window', () => {
  const goose = { kind: 'slogan', text: 'head goose' };
  const column = { kind: 'slogan', text: '兩個確立' };
  test.for([
    ['is set in the middle', 'mixed', 'html { max-width: 760px; margin: 0 auto }', goose],
    ['is zoomed', 'mixed', 'html { zoom: 1.5 }', goose],
    ['is moved', 'mixed', 'html { transform: translateX(200px) }', goose],
    ['is written in columns, from right to left', 'pages/vertical-text/', '', column],
  ] as const)('where the page %s', async ([, path, style, wanted], { page, address }) => {
    await page.setViewport({ width: 1280, height: 800 });
    await page.goto(`${address}/${path}`);
    if (style) await page.addStyleTag({ content: style });
    const mark = await markOf(page, wanted);
    const { box } = await hover(page, mark);
    const [left, top] = [mark.x - mark.width / 2, mark.y - mark.height / 2];
    const farthest = 1280 - 8 - 400;
    expect(Math.abs(box.left - Math.min(left, farthest))).toBeLessThanOrEqual(1);
    const isBelow = box.top > mark.y;
    expect(Math.round(isBelow ? box.top - (top + mark.height) : top - box.bottom)).toBe(6);
    expect(box.right - box.left).toBe(400);
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.bottom).toBeLessThanOrEqual(800);
  });
});

test('Nothing that a page puts before, behind or under its own things comes to the card', async ({
  page,
  address,
}) => {
  await page.goto(`${address}/mixed`);
  await page.addStyleTag({
    content: `::backdrop { background: rgb(0 0 0 / 60%) !important; backdrop-filter: blur(4px); }
      ::before, ::after { content: '★' !important; position: fixed; inset: 0; pointer-events: none; }`,
  });
  await hover(page, await markOf(page, { kind: 'slogan', text: '百千万工程' }));
  const shown = await page.evaluate(() => {
    const host = document.querySelector('html > [popover]') as Element;
    return ['::backdrop', '::before', '::after'].map(
      (part) => getComputedStyle(host, part).display,
    );
  });
  expect(shown).toEqual(['none', 'none', 'none']);
});

test('The card of words in what fills the screen can be pointed at', async ({ page, address }) => {
  await page.goto(`${address}/mixed`);
  await markOf(page, { kind: 'slogan', text: 'head goose' });
  await page.evaluate(() =>
    document.addEventListener('click', () => document.querySelector('main')?.requestFullscreen()),
  );
  await page.mouse.click(3, 3);
  const fills = () => page.evaluate(() => document.fullscreenElement?.localName);
  await expect.poll(fills).toBe('main');
  const card = await hover(page, await markOf(page, { kind: 'slogan', text: 'head goose' }));
  expect(card.onTop).toBe(true);
  await page.evaluate(() => document.exitFullscreen());
});

// Firefox shows what is in a feed out of the reach of scripts.
test.runIf(inject('family') === 'chromium')('A feed is a page, too', async ({ page, address }) => {
  await page.goto(`${address}/pages/xhtml/feed.xml`);
  const mark = await markOf(page, { kind: 'slogan', text: '“1310” specific deployment' });
  const card = await hover(page, mark);
  expect(card.name).toMatch(/1310/);
});

describe('The card of a page that a script renders anew', () => {
  test('stays with its words, also where the page has another title each time', async ({
    lookout,
    page,
    address,
  }) => {
    await page.goto(`${address}/mixed`);
    const { name } = await hover(page, await markOf(page, { kind: 'slogan', text: 'head goose' }));
    for (const turn of ['Turn 1', 'Turn 2', 'Turn 3']) {
      await page.evaluate(renderAnew, turn);
      await whenRead(page, lookout);
      await outlast(page);
    }
    expect((await cardsOn(page)).map((card) => card.name)).toEqual([name]);
    const tinted = (await readMarks(page)).filter(({ kind }) => kind === 'hover');
    expect(tinted.map(({ text }) => text)).toEqual([expect.stringContaining('head goose')]);
  });
});

/** Runs in the page: the same words in other nodes, under another title. */
function renderAnew(title: string): void {
  document.title = title;
  document.body.replaceChildren(...document.body.cloneNode(true).childNodes);
}

describe('There is never more than one card', () => {
  test('resting on other words shows theirs instead', async ({ page, address }) => {
    await page.goto(`${address}/mixed`);
    await markOf(page, { kind: 'slogan', text: 'head goose' });
    // Both stand in the viewport, and the card of the lower one opens below it: nothing is in the way.
    const marks = await readMarks(page);
    const [million, goose] = ['Million Project', 'head goose'].map((words) =>
      marks.find(({ text }) => text.includes(words)),
    );
    if (!million || !goose) throw new Error('Both should be marked.');
    const first = await hover(page, goose);
    await page.mouse.move(million.x, million.y);
    await openCard(page, /Counties/);
    expect((await cardsOn(page)).map(({ name }) => name)).not.toContain(first.name);
  });

  test('Esc closes it', async ({ page, address }) => {
    await page.goto(`${address}/mixed`);
    await hover(page, await markOf(page, { kind: 'slogan', text: '亲清新型政商关系' }));
    await page.keyboard.press('Escape');
    await noCard(page);
  });
});
