import { afterEach, describe, expect, test } from 'vitest';
import front from '../../demo/front.html?raw';
import magazine from '../../demo/magazine.html?raw';
import mixed from '../../demo/mixed.html?raw';
import paper from '../../demo/paper.html?raw';
import wire from '../../demo/wire.html?raw';

const designs = Object.entries({ front, magazine, mixed, paper, wire });

afterEach(() => document.body.replaceChildren());

describe.each(designs)('The demo page “%s”', (_, html) => {
  test('fits a phone', async () => {
    const { documentElement } = await opened(html, 320);
    expect(documentElement.scrollWidth).toBe(320);
  });

  // A Chinese font has quotation marks as wide as its characters.
  test('has its English in a font for English, whatever fonts there are', async () => {
    const { body } = await opened(html, 800);
    const mark = body.appendChild(document.createElement('span'));
    mark.style.fontSize = '100px';
    mark.textContent = '’';
    expect(mark.getBoundingClientRect().width).toBeLessThan(60);
  });
});

async function opened(html: string, width: number): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `width:${width}px;height:600px;border:0`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  frame.srcdoc = html;
  document.body.append(frame);
  await loaded;
  if (!frame.contentDocument) throw new Error('unreachable: the frame is of this origin');
  return frame.contentDocument;
}
