import { afterEach, describe, expect, test, vi } from 'vitest';
import type { CardSession } from '../../../contract/card-script.ts';
import { wakeOnPointer } from '../../../entrypoints/content/wake.ts';
import type { PageMatch } from '../../../page/lens.ts';

let end = new AbortController();
afterEach(() => end.abort());

const lens = { matchAt: () => ({ id: 1 }) as PageMatch };

function wakeCounted() {
  end = new AbortController();
  const wake = vi.fn(async () => undefined);
  wakeOnPointer({ lens, wake, signal: end.signal });
  return wake;
}

/** What the card's script is handed that comes while these events happen; the first of them loads it. */
async function handedOver(...events: readonly PointerEvent[]): Promise<unknown> {
  end = new AbortController();
  const replay = vi.fn();
  const loaded = Promise.withResolvers<CardSession>();
  wakeOnPointer({ lens, wake: () => loaded.promise, signal: end.signal });
  for (const event of events) {
    window.dispatchEvent(event);
    await frame();
  }
  loaded.resolve({ replay } as Partial<CardSession> as CardSession);
  await frame();
  return replay.mock.calls.at(0)?.at(0);
}

function frame(): Promise<number> {
  return new Promise(requestAnimationFrame);
}

test('A pointer on a match loads the card’s script', async () => {
  const wake = wakeCounted();
  window.dispatchEvent(new PointerEvent('pointermove', { clientX: 5, clientY: 5 }));
  await frame();
  expect(wake).toHaveBeenCalledTimes(1);
});

test('A click that a script makes does not', async () => {
  const wake = wakeCounted();
  document.body.click();
  await frame();
  expect(wake).not.toHaveBeenCalled();
});

test('A pointer that selects text does not', async () => {
  const wake = wakeCounted();
  window.dispatchEvent(new PointerEvent('pointermove', { clientX: 5, clientY: 5, buttons: 1 }));
  await frame();
  expect(wake).not.toHaveBeenCalled();
});

describe('The card’s script is handed', () => {
  const finger = (type: string, more: PointerEventInit = {}) =>
    new PointerEvent(type, { pointerType: 'touch', clientX: 5, clientY: 5, ...more });

  test('where the pointer went last', async () => {
    const moves = [5, 6].map((clientX) => new PointerEvent('pointermove', { clientX }));
    expect(await handedOver(...moves)).toMatchObject({ type: 'pointermove', x: 6 });
  });

  test('a finger that trembles as one that presses', async () => {
    const tremble = finger('pointermove', { clientX: 6, buttons: 1 });
    const handed = await handedOver(finger('pointerdown', { buttons: 1 }), tremble);
    expect(handed).toMatchObject({ type: 'pointerdown', touch: true, x: 5 });
  });

  test.each(['pointerup', 'pointercancel'])('no press that has ended: %s', async (type) => {
    const handed = await handedOver(finger('pointerdown', { buttons: 1 }), finger(type));
    expect(handed).toMatchObject({ type });
  });
});
