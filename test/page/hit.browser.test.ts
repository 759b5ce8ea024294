import { afterEach, describe, expect, test } from 'vitest';
import { asPrinted } from '../as-printed.ts';
import { lensOn, painted, startLens, stopAll } from './lens-on.ts';

afterEach(stopAll);

function middle(rect: DOMRect | undefined): [number, number] {
  if (!rect) throw new Error('nothing to point at');
  return [rect.left + rect.width / 2, rect.top + rect.height / 2];
}

const p = () => document.querySelector('p') as HTMLParagraphElement;

describe('the match at a point', () => {
  test('is the one whose letters are there', async () => {
    const { lens } = await lensOn('<p>On common prosperity and 共同富裕.</p>');
    for (const match of lens.matches()) {
      expect(lens.matchAt(...middle(lens.rectsOf(match)[0]), p())).toBe(match);
    }
  });

  test('is none beside the letters, in the same element', async () => {
    const { lens } = await lensOn('<p>On common prosperity.</p>');
    const [rect] = lens.rectsOf(lens.matches()[0] as never);
    expect(lens.matchAt((rect?.right ?? 0) + 200, middle(rect)[1], p())).toBeUndefined();
    expect(lens.matchAt((rect?.left ?? 0) - 10, middle(rect)[1], p())).toBeUndefined();
  });

  test('is none when the pointer is over another element', async () => {
    const { lens } = await lensOn('<p>On common prosperity.</p><div>over</div>');
    const at = middle(lens.rectsOf(lens.matches()[0] as never)[0]);
    expect(lens.matchAt(...at, document.querySelector('div'))).toBeUndefined();
    expect(lens.matchAt(...at, null)).toBeUndefined();
  });

  test('is found on each of its lines and in each of its elements', async () => {
    const { lens } = await lensOn('<p style="width:6em">Municipal <b>Party</b> Committee</p>');
    const [match] = lens.matches();
    const rects = match ? lens.rectsOf(match) : [];
    expect(rects.length).toBeGreaterThan(2);
    for (const rect of rects) {
      const at = middle(rect);
      expect(lens.matchAt(...at, document.elementFromPoint(...at))).toBe(match);
    }
  });

  test('is found in text that cannot be selected', async () => {
    const { lens } = await lensOn('<p style="user-select:none">On common prosperity.</p>');
    const [match] = lens.matches();
    expect(lens.matchAt(...middle(match && lens.rectsOf(match)[0]), p())).toBe(match);
  });

  test('is found in vertical text', async () => {
    const { lens } = await lensOn('<p style="writing-mode:vertical-rl">促进共同富裕</p>');
    const [match] = lens.matches();
    const [rect] = match ? lens.rectsOf(match) : [];
    expect(rect?.height).toBeGreaterThan(rect?.width ?? 0);
    expect(lens.matchAt(...middle(rect), p())).toBe(match);
  });

  describe('beneath a link that is stretched over a teaser', () => {
    const teaser = (link: string) =>
      `<div style="position:relative"><p>On common prosperity.</p>${link}</div>`;
    const hit = async (html: string) => {
      const { lens } = await lensOn(html);
      const [match] = lens.matches();
      const at = middle(match && lens.rectsOf(match)[0]);
      const target = document.elementFromPoint(...at);
      return { match, target: target?.localName, found: lens.matchAt(...at, target) };
    };

    test.each([
      ['itself', '<a href="/" style="position:absolute;inset:0"></a>'],
      [
        'by what stands behind its words',
        '<style>a::after{content:"";position:absolute;inset:0}</style><a href="/">News</a>',
      ],
    ])('is found: %s', async (_, link) => {
      const { match, target, found } = await hit(teaser(link));
      expect(target).toBe('a');
      expect(found).toBe(match);
    });

    test.each([
      [
        'that hides the words',
        teaser('<a href="/" style="position:absolute;inset:0;background:#fff">More</a>'),
      ],
      [
        'of something else that lies over them',
        '<p>On common prosperity.</p><div style="position:fixed;inset:0"><a href="/" style="position:absolute;inset:0"></a></div>',
      ],
    ])('is none under a link %s', async (_, html) => {
      const { target, found } = await hit(html);
      expect(target).toBe('a');
      expect(found).toBeUndefined();
    });
  });

  test('is found in a shadow root by the innermost target', async () => {
    const host = document.createElement('div');
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<p>On common prosperity.</p>';
    document.body.replaceChildren(host);
    const { lens } = await startLens();
    const [match] = lens.matches();
    const at = middle(match && lens.rectsOf(match)[0]);
    expect(lens.matchAt(...at, shadow.querySelector('p'))).toBe(match);
  });

  test('is none while marks are hidden, nor where the density marks nothing', async () => {
    const { lens } = await lensOn('<p>On common prosperity and 共同富裕.</p>');
    const second = lens.matches()[1];
    const at = middle(second && lens.rectsOf(second)[0]);
    lens.setDensity({ occurrences: 'page', salience: 'all' });
    expect(lens.matchAt(...at, p())).toBeUndefined();
    lens.setDensity({ occurrences: 'every', salience: 'all' });
    expect(lens.matchAt(...at, p())).toBe(second);
    lens.hide();
    expect(lens.matchAt(...at, p())).toBeUndefined();
  });
});

describe('going from match to match', () => {
  const html = '<p>Chen Anming</p><p>new era</p><p>common prosperity</p>';

  test('keeps to document order and begins anew at the end', async () => {
    const { lens, tour } = await lensOn(html);
    const [first, second, third] = lens.matches();
    expect(tour.next()).toBe(first);
    expect(tour.next(first)).toBe(second);
    expect(tour.next(third)).toBe(first);
    expect(tour.previous(first)).toBe(third);
    expect(tour.previous(third)).toBe(second);
  });

  test('passes over what is not marked', async () => {
    const { lens, tour } = await lensOn(html, {
      density: { occurrences: 'every', salience: 'standing' },
    });
    const [first, , third] = lens.matches();
    expect(tour.next(first)).toBe(third);
  });

  test('leads nowhere on a page without matches', async () => {
    const { tour } = await lensOn('<p>nothing</p>');
    expect(tour.next()).toBeUndefined();
    expect(tour.previous()).toBeUndefined();
  });

  test('begins with what is in sight', async () => {
    const { tour } = await lensOn(`${html}<div style="height:3000px"></div><p>共同富裕</p>`);
    scrollTo(0, 3_000);
    expect(tour.next()?.wording).toBe('共同富裕');
    expect(tour.previous()?.wording).toBe('common prosperity');
    scrollTo(0, 0);
  });

  test('brings a match into view, also inside a scroller and in one long text', async () => {
    const filler = `${'more words '.repeat(2_000)}\n\n`;
    const { lens, tour } = await lensOn(
      `<div style="height:4000px"></div><div style="height:200px;overflow:auto"><pre style="white-space:pre-wrap">${filler}common prosperity\n\n${filler}</pre></div>`,
    );
    const [match] = lens.matches();
    if (!match) throw new Error('no match');
    tour.scrollTo(match);
    const [rect] = lens.rectsOf(match);
    expect(rect?.top).toBeGreaterThanOrEqual(0);
    expect(rect?.bottom).toBeLessThanOrEqual(innerHeight);
    scrollTo(0, 0);
  });
});

describe('what is registered', () => {
  const far = '<div style="height:20000px"></div>';

  test('is what is near the viewport, swapped as the page is scrolled', async () => {
    const { settled } = await lensOn(`<p>common prosperity</p>${far}<p>Chen Anming</p>`);
    expect(painted()).toEqual(['common prosperity']);
    scrollTo(0, 20_000);
    await settled();
    expect(painted()).toEqual(['Chen Anming']);
    scrollTo(0, 0);
    await settled();
    expect(painted()).toEqual(['common prosperity']);
  });

  test('is never more than 300 ranges, and those in sight are among them', async () => {
    const lines = Array.from({ length: 2_000 }, (_, at) => `common prosperity ${at}`).join('\n');
    const { lens, tour, settled } = await lensOn(`<pre>${lines}</pre>`);
    expect(painted().length).toBeGreaterThan(50);
    expect(painted().length).toBeLessThanOrEqual(300);
    const match = lens.matches()[1_500];
    if (!match) throw new Error('no match');
    tour.scrollTo(match);
    await settled();
    expect(painted().length).toBeLessThanOrEqual(300);
    const at = middle(lens.rectsOf(match)[0]);
    expect(lens.matchAt(...at, document.querySelector('pre'))).toBe(match);
    scrollTo(0, 0);
  });

  test('is everything while the page is printed', async () => {
    await lensOn(`<p>common prosperity</p>${far}<p>Chen Anming</p>`);
    dispatchEvent(new Event('beforeprint'));
    expect(painted()).toEqual(['common prosperity', 'Chen Anming']);
    dispatchEvent(new Event('afterprint'));
    expect(painted()).toEqual(['common prosperity']);
  });

  test('is without the tint of the words under the pointer then', async () => {
    const tint = () => getComputedStyle(document.body, '::highlight(kw-h)').backgroundColor;
    expect(tint()).not.toBe('rgba(0, 0, 0, 0)');
    expect(await asPrinted(tint)).toBe('rgba(0, 0, 0, 0)');
  });
});
