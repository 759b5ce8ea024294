import { afterEach, expect, test, vi } from 'vitest';
import { wakeOnPointer } from '../../../entrypoints/content/wake.ts';
import type { PageMatch } from '../../../page/lens.ts';

let end = new AbortController();
afterEach(() => end.abort());

function wakeCounted() {
  end = new AbortController();
  const wake = vi.fn(async () => undefined);
  const lens = { matchAt: () => ({ id: 1 }) as PageMatch };
  wakeOnPointer({ lens, wake, signal: end.signal });
  return wake;
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
