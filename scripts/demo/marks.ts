import type { Frame, Page } from 'puppeteer-core';
import { markedKinds } from '../../corpus/entry.ts';

/** By the neutral names under which the content script registers highlights: letters, in the order of the kinds. */
export const kindOfName: Readonly<Record<string, string>> = Object.fromEntries(
  [...markedKinds, 'possible', 'hover'].map((kind, at) => [`kw-${'abcdefgh'[at]}`, kind]),
);

/** A highlighted range, read in the page's own world. */
export interface Mark {
  /** A kind, or `possible`, or `hover` for the tint under the pointer. */
  readonly kind: string;
  /** The page's words, white space folded. */
  readonly text: string;
  /** UTF-16 code units of text before the range, and in it: in the whole document, or in the shadow root it stands in. */
  readonly offset: number;
  readonly length: number;
  /** Middle of the first line, in CSS pixels of the viewport. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** All ranges registered now: those near the viewport. */
export async function readMarks(page: Page | Frame): Promise<Mark[]> {
  const marks = await page.evaluate(rangesInPage);
  return marks.map(({ name, ...mark }) => ({ ...mark, kind: kindOfName[name] ?? name }));
}

/** Runs in the page, so it can use nothing from outside. */
function rangesInPage() {
  const marks = [];
  const before = document.createRange();
  // A page may have shortened the text of a range that is not yet read again.
  const isThere = (node: Node, offset: number) =>
    offset <= (node.nodeValue?.length ?? node.childNodes.length);
  for (const [name, highlight] of CSS.highlights) {
    for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
      if (!isThere(startContainer, startOffset) || !isThere(endContainer, endOffset)) continue;
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      before.setStart(startContainer.getRootNode(), 0);
      before.setEnd(startContainer, startOffset);
      const { left = 0, top = 0, width = 0, height = 0 } = range.getClientRects()[0] ?? {};
      marks.push({
        name,
        text: range.toString().replace(/\s+/g, ' ').trim(),
        offset: before.toString().length,
        length: range.toString().length,
        x: left + width / 2,
        y: top + height / 2,
        width,
        height,
      });
    }
  }
  return marks.sort((a, b) => a.offset - b.offset);
}
