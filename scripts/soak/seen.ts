import type { Page } from 'puppeteer-core';
import type { Report } from './worker.ts';

/** The page's text at one moment, and what of it is registered. */
export interface Onscreen {
  /** Text of the page's headings, times and paragraphs, in order. */
  readonly blocks: readonly string[];
  /** Whether some of a block is in the viewport. */
  readonly inSight: readonly boolean[];
  /** Registered ranges; offsets are UTF-16 code units of their block. Block -1: not on the page any more. */
  readonly ranges: readonly {
    readonly block: number;
    readonly start: number;
    readonly end: number;
  }[];
}

/** That, and what the content script says it knows. */
export interface Seen extends Onscreen {
  readonly report: Report;
}

export function readScreen(page: Page): Promise<Onscreen> {
  return page.evaluate(() => {
    const elements = [...document.querySelectorAll('h1,time,p')];
    const before = document.createRange();
    const ranges = [...CSS.highlights].flatMap(([name, highlight]) =>
      // The tint under the pointer covers a mark a second time.
      name === 'kw-h'
        ? []
        : [...highlight].map(({ startContainer, startOffset, endContainer, endOffset }) => {
            const holder = startContainer.parentElement?.closest('h1,time,p');
            const block = holder ? elements.indexOf(holder) : -1;
            const nowhere = { block: -1, start: 0, end: 0 };
            if (!holder || block < 0) return nowhere;
            // Until the next frame, a range may reach beyond words that have just become shorter.
            const length = (node: Node) => node.nodeValue?.length ?? node.childNodes.length;
            if (startOffset > length(startContainer) || endOffset > length(endContainer))
              return nowhere;
            const offset = (node: Node, at: number) => {
              before.setStart(holder, 0);
              before.setEnd(node, at);
              return before.toString().length;
            };
            return {
              block,
              start: offset(startContainer, startOffset),
              end: offset(endContainer, endOffset),
            };
          }),
    );
    const inSight = elements.map((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    });
    return { blocks: elements.map((element) => element.textContent ?? ''), inSight, ranges };
  });
}
