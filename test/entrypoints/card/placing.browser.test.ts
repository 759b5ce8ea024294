import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { cardWidth } from '../../../entrypoints/card/host.ts';
import { dock, keepAt, placeBeside } from '../../../entrypoints/card/placing.ts';

afterEach(() => document.body.replaceChildren());

function makeCard(height = 200): HTMLElement {
  const card = document.createElement('div');
  card.style.cssText = `position:fixed;left:0;top:0;width:min(300px,100vw - 16px);overflow:auto`;
  const content = document.createElement('div');
  content.style.height = `${height}px`;
  card.append(content);
  document.body.append(card);
  return card;
}

/** Where the card comes to stand beside words at these rectangles. */
async function placed(card: HTMLElement, ...words: DOMRect[]): Promise<DOMRect> {
  const stop = placeBeside(card, { rects: () => words, element: undefined });
  await expect.poll(() => card.style.left + card.style.top).not.toBe('0px0px');
  // The height that was found can change the place once more.
  await nextFrames();
  stop();
  return card.getBoundingClientRect();
}

function overlaps(a: DOMRect, b: DOMRect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function expectInViewport(box: DOMRect): void {
  expect(box.left).toBeGreaterThanOrEqual(0);
  expect(box.top).toBeGreaterThanOrEqual(0);
  expect(box.right).toBeLessThanOrEqual(window.innerWidth);
  expect(box.bottom).toBeLessThanOrEqual(window.innerHeight);
}

const { innerWidth: width, innerHeight: height } = window;

describe('A card beside its words', () => {
  test.each([
    ['at the top left', new DOMRect(0, 0, 60, 20)],
    ['at the top right', new DOMRect(width - 60, 0, 60, 20)],
    ['in the middle', new DOMRect(width / 2, height / 2, 60, 20)],
    ['at the bottom left', new DOMRect(0, height - 20, 60, 20)],
    ['at the bottom right', new DOMRect(width - 60, height - 20, 60, 20)],
  ])('covers none of them and stays in the viewport: %s', async (_, words) => {
    const box = await placed(makeCard(), words);
    expect(overlaps(box, words)).toBe(false);
    expectInViewport(box);
  });

  test('covers none of the lines of words that run over several', async () => {
    const lines = [new DOMRect(200, 100, 100, 20), new DOMRect(0, 120, 300, 20)];
    const box = await placed(makeCard(), ...lines);
    for (const line of lines) expect(overlaps(box, line)).toBe(false);
  });

  describe('of words that run from the end of one line to the beginning of the next', () => {
    const lines = [new DOMRect(width - 90, 100, 90, 20), new DOMRect(0, 120, 60, 20)];
    test.each([
      ['the first', { x: width - 40, y: 110 }, width - 308],
      ['the second', { x: 30, y: 130 }, 8],
    ])('begins at the line that is pointed at: %s', async (_, spot, left) => {
      const card = makeCard();
      const stop = placeBeside(card, { rects: () => lines, element: undefined, spot });
      await expect.poll(() => card.getBoundingClientRect().left).toBe(left);
      stop();
    });
  });

  test('is no higher than the room there is, and scrolls inside', async () => {
    const card = makeCard(5_000);
    const words = new DOMRect(10, height / 2, 60, 20);
    const box = await placed(card, words);
    expect(overlaps(box, words)).toBe(false);
    expectInViewport(box);
    expect(card.scrollHeight).toBeGreaterThan(card.clientHeight);
  });
});

test('A card that is no longer placed beside its words does not go with them', async () => {
  const card = makeCard(50);
  let words = new DOMRect(40, 40, 60, 20);
  const stop = placeBeside(card, { rects: () => [words], element: undefined });
  const { top } = card.getBoundingClientRect();
  stop();
  words = new DOMRect(40, 90, 60, 20);
  content(card).style.height = '120px';
  await nextFrames();
  expect(card.getBoundingClientRect().top).toBe(top);
});

describe('The side of a card', () => {
  // Tall enough for a card on either side.
  beforeEach(() => page.viewport(600, 800));
  afterEach(() => page.viewport(width, height));
  const words = (top: number) => new DOMRect(10, top, 60, 20);

  test.each([
    ['below, where there is room enough', 420, 'below'],
    ['above, where there is more room', 616, 'above'],
  ])('is %s, and all of that room can be used', async (_, top, side) => {
    const box = await placed(makeCard(5_000), words(top));
    expect(box.top > top ? 'below' : 'above').toBe(side);
    expect(box.height).toBeGreaterThan(320);
  });

  test('does not change while the card is filled', async () => {
    const card = makeCard(40);
    const box = words(616);
    const stop = placeBeside(card, { rects: () => [box], element: undefined });
    for (const size of [40, 120, 170, 5_000]) {
      content(card).style.height = `${size}px`;
      await expect
        .poll(() => box.top - card.getBoundingClientRect().bottom, { message: `at ${size}px` })
        .toBeCloseTo(6, 0);
    }
    stop();
  });

  test.each([
    ['a column of Chinese', 700, 400, [new DOMRect(400, 20, 30, 360)]],
    [
      'two columns, at the left',
      700,
      400,
      [new DOMRect(90, 200, 30, 190), new DOMRect(60, 10, 30, 60)],
    ],
    ['words on a phone held sideways', 740, 360, [new DOMRect(120, 180, 90, 20)]],
  ])(
    'is left or right where only there is room, over none of the words: %s',
    async (_, ...where) => {
      const [w, h, lines] = where;
      await page.viewport(w, h);
      const box = await placed(makeCard(5_000), ...lines);
      for (const line of lines) expect(overlaps(box, line)).toBe(false);
      expectInViewport(box);
      expect(box.height).toBeGreaterThanOrEqual(320);
    },
  );

  test('is right of words that stand at the left of the part that fingers zoomed in on', async () => {
    await page.viewport(900, 800);
    const part = { offsetLeft: 300, offsetTop: 0, width: 500, height: 300 };
    const seen = Object.assign(new EventTarget(), part) as VisualViewport;
    const fake = vi.spyOn(window, 'visualViewport', 'get').mockReturnValue(seen);
    const card = makeCard(5_000);
    card.style.width = '250px';
    const line = new DOMRect(420, 140, 80, 20);
    const box = await placed(card, line);
    fake.mockRestore();
    expect(overlaps(box, line)).toBe(false);
    expect(box.left).toBeGreaterThan(line.right);
  });

  test.each([
    ['at 400 % zoom, near the edge', 320, 256, 40],
    ['at 200 % zoom', 480, 400, 190],
    ['in a frame of little height', 200, 200, 20],
  ])(
    'is above or below where no side is wide enough, as long as a name has room there: %s',
    async (_, ...where) => {
      const [w, h, top] = where;
      await page.viewport(w, h);
      const line = new DOMRect(w / 2 - 40, top, 80, 20);
      const box = await placed(makeCard(5_000), line);
      expect(overlaps(box, line)).toBe(false);
      expectInViewport(box);
      expect(box.height).toBeGreaterThanOrEqual(140);
    },
  );

  test('has no meaning at 400 % zoom: the card takes the viewport, over its words', async () => {
    await page.viewport(320, 256);
    const box = await placed(makeCard(5_000), words(100));
    expectInViewport(box);
    expect(box.height).toBe(240);
  });

  test('is kept in the viewport when its words are scrolled away', async () => {
    expectInViewport(await placed(makeCard(), words(-900)));
    expectInViewport(await placed(makeCard(), words(2_000)));
  });
});

const content = (card: HTMLElement) => card.firstElementChild as HTMLElement;
const nextFrames = () =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

describe('A card that is dragged', () => {
  test.each([
    { x: -500, y: -500 },
    { x: 9_000, y: 9_000 },
  ])('stays in the viewport at $x, $y', (spot) => {
    const card = makeCard();
    keepAt(card, spot).stop();
    expectInViewport(card.getBoundingClientRect());
  });

  test('follows the pointer', () => {
    const card = makeCard();
    const { moveTo, stop } = keepAt(card, { x: 20, y: 20 });
    moveTo({ x: 60, y: 40 });
    stop();
    expect(card.getBoundingClientRect()).toMatchObject({ left: 60, top: 40 });
  });

  test('stays in the viewport when that becomes smaller', async () => {
    const card = makeCard();
    const { stop } = keepAt(card, { x: 9_000, y: 9_000 });
    await page.viewport(width - 40, height - 40);
    await nextFrames();
    expectInViewport(card.getBoundingClientRect());
    stop();
    await page.viewport(width, height);
  });

  test('stays in the viewport when more comes to stand in it, and no longer than it is told to', async () => {
    const card = makeCard(50);
    const { stop } = keepAt(card, { x: 20, y: 9_000 });
    content(card).style.height = '300px';
    await nextFrames();
    expectInViewport(card.getBoundingClientRect());
    stop();
    content(card).style.height = '400px';
    await nextFrames();
    expect(card.getBoundingClientRect().bottom).toBeGreaterThan(window.innerHeight);
  });
});

describe('Where fingers zoom in, a card', () => {
  let seen: SeenPart;
  beforeEach(() => {
    seen = new SeenPart();
    vi.spyOn(window, 'visualViewport', 'get').mockReturnValue(seen as unknown as VisualViewport);
  });
  afterEach(() => vi.restoreAllMocks());

  test('that is dragged stays in what is seen, and no longer than it is told to', () => {
    const card = makeCard(100);
    const { stop } = keepAt(card, { x: 20, y: 20 });
    seen.show(new DOMRect(10, 200, 400, 200));
    expect(card.getBoundingClientRect()).toMatchObject({ left: 20, top: 208 });
    seen.show(new DOMRect(100, 20, 400, 200), 'scroll');
    expect(card.getBoundingClientRect()).toMatchObject({ left: 108, top: 28 });
    stop();
    seen.show(new DOMRect(0, 0, 400, 200), 'scroll');
    expect(card.getBoundingClientRect()).toMatchObject({ left: 108, top: 28 });
  });

  test('that is dragged shows each of its edges where it is larger than what is seen', () => {
    const card = makeCard(200);
    const { stop } = keepAt(card, { x: 20, y: 20 });
    const part = (left: number, top: number) => new DOMRect(left, top, 100, 80);
    seen.show(part(0, 0));
    expect(card.getBoundingClientRect()).toMatchObject({ left: 8, top: 8 });
    seen.show(part(100, 60), 'scroll');
    expect(card.getBoundingClientRect()).toMatchObject({ left: 20, top: 20 });
    seen.show(part(240, 160), 'scroll');
    expect(card.getBoundingClientRect()).toMatchObject({ right: 332, bottom: 232 });
    stop();
  });

  test('beside its words stays in the window, beyond which nothing can be seen', async () => {
    seen.show(new DOMRect(0, 0, 160, 200));
    const box = await placed(makeCard(), new DOMRect(100, 90, 50, 20));
    expectInViewport(box);
  });

  test('that is dragged out of the window comes back', () => {
    const card = makeCard(200);
    seen.show(new DOMRect(0, 0, 100, 80));
    const { stop } = keepAt(card, { x: -90, y: 20 });
    expect(card.getBoundingClientRect().left).toBe(8);
    stop();
  });
});

/** Stands in for the part of the page that is seen: no test has fingers to zoom with. */
class SeenPart extends EventTarget {
  #part = new DOMRect(0, 0, width, height);

  show(part: DOMRect, how: 'resize' | 'scroll' = 'resize'): void {
    this.#part = part;
    this.dispatchEvent(new Event(how));
  }

  get offsetLeft(): number {
    return this.#part.left;
  }

  get offsetTop(): number {
    return this.#part.top;
  }

  get width(): number {
    return this.#part.width;
  }

  get height(): number {
    return this.#part.height;
  }
}

describe('A card that is docked', () => {
  test.each([
    ['a short one', 50],
    ['a long one', 5_000],
  ])('stands in the corner, inside the viewport, however long it becomes: %s', (_, height) => {
    const card = makeCard(200);
    dock(card);
    content(card).style.height = `${height}px`;
    const box = card.getBoundingClientRect();
    expectInViewport(box);
    expect(window.innerWidth - box.right).toBeLessThan(40);
    expect(window.innerHeight - box.bottom).toBeLessThan(40);
  });

  test.each([320, 390, 412])('has room on both sides of a screen of %i pixels', async (wide) => {
    await page.viewport(wide, height);
    const card = makeCard();
    card.style.width = `min(${cardWidth}em, 100vw - 16px)`;
    dock(card);
    const { left, right } = card.getBoundingClientRect();
    await page.viewport(width, height);
    expect(left).toBeGreaterThanOrEqual(4);
    expect(wide - right).toBeGreaterThanOrEqual(4);
  });
});
