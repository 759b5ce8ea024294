import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { HowTo } from '../../ui/how-to.tsx';

afterEach(() => {
  vi.restoreAllMocks();
});

test.each([
  ['a mouse', false, 'Point at underlined words to see what they are.'],
  ['a finger', true, 'Tap underlined words to see what they are.'],
])('A reader with %s is told what opens a card', (_, isCoarse, words) => {
  vi.spyOn(window, 'matchMedia').mockImplementation(
    (query) => ({ matches: query === '(pointer: coarse)' && isCoarse }) as MediaQueryList,
  );
  const root = document.createElement('p');
  render(<HowTo />, root);
  expect(root.textContent).toBe(words);
});
