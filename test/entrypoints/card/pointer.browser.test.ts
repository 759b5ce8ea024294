import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { FoundMatch } from '../../../contract/card-script.ts';
import type { Cards } from '../../../entrypoints/card/cards.ts';
import type { MannerEvent } from '../../../entrypoints/card/manners.ts';
import { watchPointer } from '../../../entrypoints/card/pointer.ts';
import { recordedCards } from './recorded-cards.ts';

let sent: MannerEvent<number>[];
let end = new AbortController();

/** A page whose words all belong to one match. */
function watch(more: Partial<Cards> = {}): void {
  const recorded = recordedCards();
  sent = recorded.sent;
  const page = { matchAt: () => ({ id: 1 }) as FoundMatch };
  watchPointer({ page, cards: { ...recorded.cards, ...more }, signal: end.signal });
}

beforeEach(() => {
  end = new AbortController();
  document.body.innerHTML = '<p>Municipal <b>Party</b> Committee <button>Share</button></p>';
});

afterEach(() => {
  end.abort();
  document.body.replaceChildren();
});

describe('the pointer', () => {
  test('that leaves an element within the words is still over them', () => {
    watch();
    document.querySelector('b')?.dispatchEvent(new PointerEvent('pointerleave'));
    expect(sent).toEqual([]);
  });

  test('that leaves the document is over nothing', () => {
    watch();
    document.documentElement.dispatchEvent(new PointerEvent('pointerleave'));
    expect(sent).toMatchObject([{ is: 'move', over: 'page' }]);
  });
});

describe('a drag from the card to beside it', () => {
  // Browsers without a window draw no scrollbars: a border stands where one would.
  beforeEach(() => {
    document.body.innerHTML = `
      <div style="width: 100px; height: 60px; overflow: auto; border-inline-end: 20px solid">
        <p style="height: 200px">Words</p>
      </div>`;
  });
  const drag = (from: Element | null, x: number) => {
    const { left, top } = document.querySelector('div')?.getBoundingClientRect() ?? new DOMRect();
    const [clientX, clientY] = [left + x, top + 20];
    const options = { bubbles: true, composed: true, clientX, clientY };
    from?.dispatchEvent(new PointerEvent('pointerdown', options));
    from?.dispatchEvent(new PointerEvent('pointerup', { ...options, clientX: 300 }));
  };
  const cardWithin = (): Partial<Cards> => ({
    holds: () => true,
    box: () => document.querySelector('div')?.getBoundingClientRect(),
  });

  test('that selects pins it', () => {
    watch(cardWithin());
    drag(document.querySelector('p'), 20);
    expect(sent).toContainEqual({ is: 'pin', pinned: true });
  });

  test('that scrolls does not', () => {
    watch(cardWithin());
    drag(document.querySelector('div'), 110);
    expect(sent).not.toContainEqual({ is: 'pin', pinned: true });
  });
});

describe('a long press', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('opens the card, and leaves clicks that the page makes itself alone', () => {
    watch();
    let clicks = 0;
    const button = document.querySelector('button');
    button?.addEventListener('click', () => clicks++);
    const down = { pointerType: 'touch', isPrimary: true, bubbles: true };
    document.querySelector('b')?.dispatchEvent(new PointerEvent('pointerdown', down));
    vi.runAllTimers();
    expect(sent).toEqual([{ is: 'open', on: 1, byKey: false, spot: { x: 0, y: 0 } }]);
    button?.click();
    expect(clicks).toBe(1);
  });
});

describe('Esc', () => {
  const press = (on: Element | null) =>
    on?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }),
    );
  const open = { is: 'pinned', on: 1, byKey: true, placed: false } as const;

  test.each([
    ['closes the card', '<button></button>', [{ is: 'close' }]],
    ['is for a modal dialog that came over it', '<dialog><button></button></dialog>', []],
    [
      'is for one in a shadow root, too',
      '<div><template shadowrootmode="open"><dialog><button></button></dialog></template></div>',
      [],
    ],
    [
      'closes the card in a modal dialog first',
      '<dialog><button></button><tifa-lens></tifa-lens></dialog>',
      [{ is: 'close' }],
    ],
  ])('%s', (_, html, told) => {
    document.body.setHTMLUnsafe(html);
    const part = document.querySelector('div')?.shadowRoot ?? document;
    part.querySelector('dialog')?.showModal();
    watch({ state: open });
    press(part.querySelector('button'));
    expect(sent).toEqual(told);
  });
});
