import { type Block, spotAt } from './block.ts';

/** Client rectangles of page text. Reads layout: ask for a few words at a time. */
export interface Rects {
  of(block: Block, start: number, end: number): DOMRect[];
}

/**
 * Measures with one range that is moved about and always put back: every live range makes the page's own changes
 * dearer, and would keep the nodes alive it points at.
 */
export function createRects(root: Document): Rects {
  const range = root.createRange();
  return {
    of(block, start, end) {
      const from = spotAt(block, start, false);
      const to = spotAt(block, end, true);
      if (!from?.node.isConnected || !to?.node.isConnected) return [];
      range.setStart(from.node, from.offset);
      range.setEnd(to.node, to.offset);
      const rects = [...range.getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0);
      range.setStart(root, 0);
      range.collapse(true);
      return rects;
    },
  };
}
