import { afterEach, beforeEach, expect, test } from 'vitest';
import { cdp, page } from 'vitest/browser';
import '../../page/highlight.css';
import { kindOfName } from '../../scripts/demo/marks.ts';

const marks = Object.entries(kindOfName).filter(([, kind]) => kind !== 'hover');

beforeEach(() => emulate('active'));

afterEach(async () => {
  CSS.highlights.clear();
  document.body.replaceChildren();
  await emulate('none');
});

test.each(marks)('Where colours are forced, the line of a mark is seen: %s, a %s', async (name) => {
  // Without letters, whatever stands out from the ground of the mark is its line.
  const words = document.createElement('span');
  words.textContent = '\u00a0'.repeat(20);
  words.style.font = '20px/2 sans-serif';
  document.body.append(words);
  const range = new StaticRange({
    startContainer: words,
    startOffset: 0,
    endContainer: words,
    endOffset: 1,
  });
  CSS.highlights.set(name, new Highlight(range));
  expect((await coloursOf(words)).size).toBeGreaterThan(1);
});

/** The colours in the box of an element, but for its edges. */
async function coloursOf(element: Element): Promise<Set<number>> {
  const picked = await page.elementLocator(element).screenshot({ save: false });
  const response = await fetch(`data:image/png;base64,${picked}`);
  const picture = await createImageBitmap(await response.blob());
  const { width, height } = picture;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (!context) throw new Error('unreachable: every browser has this context');
  context.drawImage(picture, 0, 0);
  const inside = context.getImageData(3, 3, width - 6, height - 6);
  return new Set(new Uint32Array(inside.data.buffer));
}

async function emulate(value: 'active' | 'none'): Promise<void> {
  const features = [{ name: 'forced-colors', value }];
  await cdp().send('Emulation.setEmulatedMedia', { features });
}
