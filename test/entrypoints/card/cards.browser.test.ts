import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { FoundMatch } from '../../../contract/card-script.ts';
import { type Cards, createCards } from '../../../entrypoints/card/cards.ts';
import { formula } from '../../ui/samples.ts';

let cards: Cards;
let end = new AbortController();
/** The match with the tint. */
let tinted: number | undefined;
/** Whether the page has the words, whether it is being read, and by how much it is scrolled. */
let is: { there: boolean; busy: boolean; scrolledBy: number };

/** A page with two matches, one below the other, and the card as it is drawn. */
beforeEach(() => {
  end = new AbortController();
  is = { there: true, busy: false, scrolledBy: 0 };
  const matches = [0, 1].map(
    (id) => ({ id, entry: `${id}`, wording: '1310', reason: {}, nested: [] }) as unknown,
  ) as FoundMatch[];
  cards = createCards({
    page: {
      get busy() {
        return is.busy;
      },
      find: (id = -1) => (is.there ? matches[id] : undefined),
      rectsOf: ({ id }) => [wordsAt(id, is.scrolledBy)],
      elementOf: () => document.body,
      setHover: (match) => {
        tinted = match?.id;
      },
    },
    answers: { card: async () => formula(), links: async () => [], read: () => {} },
    onOpen: () => {},
    signal: end.signal,
  });
});
afterEach(() => end.abort());

const wordsAt = (id: number, scrolledBy = 0) => new DOMRect(20, 40 + 60 * id - scrolledBy, 80, 20);
const inside = () => document.querySelector('tifa-lens')?.shadowRoot;
const button = (name: string) =>
  [...(inside()?.querySelectorAll('button') ?? [])].find((one) => one.textContent === name);
const press = (name: string) => {
  expect(button(name)).toBeDefined();
  button(name)?.click();
};
const isPressed = (name: string) => button(name)?.getAttribute('aria-pressed');

/** How far the card stands below the words of a match. */
const below = (id: number) => (cards.box()?.top ?? 0) - wordsAt(id).bottom;

describe('A card opened by hover', () => {
  beforeEach(() => {
    cards.send({ is: 'move', at: 0, over: { match: 0 } });
    cards.send({ is: 'tick', at: 1_000 });
    expect(cards.state).toMatchObject({ is: 'hover', on: 0 });
    is.there = false;
  });

  test('stays while the page is read again, and closes once its words are known to have gone', () => {
    is.busy = true;
    cards.refresh();
    cards.send({ is: 'move', at: 1_100, over: 'card' });
    expect(cards.box()).toBeDefined();
    is.busy = false;
    cards.refresh();
    expect(cards.box()).toBeUndefined();
  });
});

describe('A card that was pinned by hand', () => {
  beforeEach(() => cards.send({ is: 'open', on: 0, byKey: false }));

  test('closes when its words are scrolled away', () => {
    is.scrolledBy = 900;
    cards.refresh(true);
    expect(cards.box()).toBeUndefined();
  });

  test('stays when the page is zoomed, which moves the words away, and scrolled on by that', () => {
    is.scrolledBy = 900;
    cards.refresh();
    cards.refresh(true);
    expect(cards.box()).toBeDefined();
    is.scrolledBy = 0;
    cards.refresh(true);
    is.scrolledBy = 900;
    cards.refresh(true);
    expect(cards.box()).toBeUndefined();
  });
});

test('A card that is pinned while its words are out of view, as after zooming in, stays when the reader scrolls on', () => {
  cards.send({ is: 'move', at: 0, over: { match: 0 } });
  cards.send({ is: 'tick', at: 200 });
  is.scrolledBy = 900;
  cards.refresh();
  cards.send({ is: 'pin', pinned: true });
  cards.refresh(true);
  expect(cards.box()).toBeDefined();
});

test.each([
  ['opened by key leaves its words tinted, so that the reader sees where to go on', true, 0],
  ['opened by hand leaves nothing', false, undefined],
])('A closed card that was %s', (_, byKey, left) => {
  cards.send({ is: 'open', on: 0, byKey });
  expect(tinted).toBe(0);
  cards.send({ is: 'close' });
  expect(cards.box()).toBeUndefined();
  expect(tinted).toBe(left);
});

describe('A card that was docked', () => {
  beforeEach(async () => {
    cards.send({ is: 'open', on: 0, byKey: false });
    await expect.poll(() => button('Dock')).toBeDefined();
    press('Dock');
    await expect.poll(() => isPressed('Dock')).toBe('true');
  });

  test('stays in its corner when another match is opened in it', async () => {
    const docked = cards.box();
    cards.send({ is: 'open', on: 1, byKey: false });
    expect(cards.box()).toEqual(docked);
    expect(isPressed('Dock')).toBe('true');
  });

  test('goes back to its words when it is unpinned, and is there when it is pinned again', async () => {
    press('Pin');
    await expect.poll(() => below(0)).toBe(6);
    press('Pin');
    expect(cards.state).toMatchObject({ is: 'pinned', placed: false });
    expect(isPressed('Dock')).toBe('false');
    expect(below(0)).toBe(6);
  });

  test('shows the next match that is rested on beside its words, once it is unpinned', async () => {
    press('Pin');
    cards.send({ is: 'move', at: 0, over: { match: 1 } });
    cards.send({ is: 'tick', at: 1_000 });
    expect(cards.state).toMatchObject({ is: 'hover', on: 1 });
    await expect.poll(() => below(1)).toBe(6);
  });
});

test('A card that the page has taken out is closed, and the next one opens', async () => {
  cards.send({ is: 'open', on: 0, byKey: false });
  document.querySelector('tifa-lens')?.remove();
  cards.refresh();
  expect(cards.state).toEqual({ is: 'closed' });
  cards.send({ is: 'open', on: 0, byKey: false });
  await expect.poll(() => inside()?.querySelector('h2')?.checkVisibility()).toBe(true);
});
