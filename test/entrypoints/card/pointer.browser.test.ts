import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { FoundMatch } from '../../../contract/card-script.ts';
import type { MannerEvent } from '../../../entrypoints/card/manners.ts';
import { watchPointer } from '../../../entrypoints/card/pointer.ts';
import { recordedCards } from './recorded-cards.ts';

let sent: MannerEvent<number>[];
let end = new AbortController();

/** A page whose words all belong to one match. */
function watch(): void {
  const recorded = recordedCards();
  sent = recorded.sent;
  const page = { matchAt: () => ({ id: 1 }) as FoundMatch };
  watchPointer({ page, cards: recorded.cards, signal: end.signal });
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
    expect(sent).toEqual([{ is: 'open', on: 1, focus: false }]);
    button?.click();
    expect(clicks).toBe(1);
  });
});
