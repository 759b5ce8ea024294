import { afterEach, expect, test } from 'vitest';
import { framePath } from '../../../entrypoints/card/frame-path.ts';

afterEach(() => document.body.replaceChildren());

/** The test itself runs in a frame. */
const below = (frame: HTMLIFrameElement) => {
  const { contentWindow } = frame;
  return contentWindow && framePath(contentWindow).slice(framePath(window).length);
};

test('A frame is told by its number in each frame round it, the page itself by none', () => {
  expect(framePath(window.top as Window)).toEqual([]);
  const [first, second] = [document.createElement('iframe'), document.createElement('iframe')];
  document.body.append(first, second);
  const inner = second.contentDocument?.createElement('iframe') as HTMLIFrameElement;
  second.contentDocument?.body.append(inner);
  expect([first, second, inner].map(below)).toEqual([[0], [1], [1, 0]]);
});

test('A frame in a shadow root has no number', () => {
  const host = document.createElement('div');
  document.body.append(host);
  const hidden = document.createElement('iframe');
  host.attachShadow({ mode: 'open' }).append(hidden);
  expect(below(hidden)).toEqual([-1]);
});
