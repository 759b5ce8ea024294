import { afterEach, describe, expect, test } from 'vitest';
import { type Glimpse, glimpseOf } from '../../contract/glimpse.ts';

afterEach(() => document.body.replaceChildren());

describe('What is left of a pointer event', () => {
  test.each([
    ['mouse', false],
    ['pen', false],
    ['touch', true],
  ])('says whether it was a finger: %s', (pointerType, touch) => {
    expect(glimpseAt(document.body, { pointerType })).toMatchObject({ touch });
  });

  test('has the innermost of what it met, also inside a shadow root', () => {
    document.body.setHTMLUnsafe('<div><template shadowrootmode="open"><b></b></template></div>');
    const inside = document.querySelector('div')?.shadowRoot?.querySelector('b') as Element;
    expect(glimpseAt(inside).target).toBe(inside);
  });
});

function glimpseAt(target: Element, more: PointerEventInit = {}): Glimpse {
  let glimpse: Glimpse | undefined;
  const look = (event: PointerEvent) => {
    glimpse = glimpseOf(event);
  };
  window.addEventListener('pointerdown', look, { once: true });
  target.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true, ...more }));
  return glimpse as unknown as Glimpse;
}
