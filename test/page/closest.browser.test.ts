import { afterEach, describe, expect, test } from 'vitest';
import { closestAcross } from '../../page/closest.ts';
import { painted, startLens, stopAll } from './lens-on.ts';

afterEach(stopAll);

describe('What stands round words on the screen is found', () => {
  test.each([
    ['in their own tree', '<nav><p><b>words</b></p></nav>'],
    [
      'around their part',
      '<nav><p><template shadowrootmode="open"><b>words</b></template></p></nav>',
    ],
    [
      'in the part that shows them',
      '<p><template shadowrootmode="open"><nav><slot></slot></nav></template><b>words</b></p>',
    ],
  ])('%s', (_, html) => {
    document.body.setHTMLUnsafe(html);
    const part = document.querySelector('p')?.shadowRoot;
    const words = (document.querySelector('b') ?? part?.querySelector('b'))?.firstChild;
    expect(closestAcross(words, 'nav')?.localName).toBe('nav');
    expect(closestAcross(words, 'main')).toBeUndefined();
  });

  test('and the way there ends, whatever a form calls its fields', () => {
    document.body.innerHTML =
      '<nav><form><b>words</b><input name="parentNode"><input name="matches"></form></nav>';
    const words = document.querySelector('b');
    expect(closestAcross(words, 'nav')?.localName).toBe('nav');
    expect(closestAcross(words, 'main')).toBeUndefined();
  });
});

test('What the reader types is not marked in a part of its own, either', async () => {
  document.body.setHTMLUnsafe(
    '<div><template shadowrootmode="open"><p>On</p></template></div><p>On common prosperity</p>',
  );
  const editor = document.querySelector('div') as HTMLDivElement;
  const { settled } = await startLens();
  editor.contentEditable = 'true';
  editor.shadowRoot?.querySelector('p')?.append(' common prosperity');
  await settled();
  expect(painted()).toHaveLength(1);
});
