/**
 * A run of page text that no block boundary cuts, with the way back to its text nodes. Offsets are UTF-16 code
 * units of `text`, as in the corpus. Ranges are made from offsets as late as possible.
 */
export interface Block {
  /** The nodes' data one after another; a space stands where only a line break or an image parts two words. */
  readonly text: string;
  /** In document order; empty where the page has changed since it was read. */
  readonly nodes: readonly Text[];
  /** Where in `text` each node's data begins; ascending, the first is 0. */
  readonly begins: readonly number[];
  /** Offset in the first node at which the block begins: more than 0 where a long node was cut in pieces. */
  readonly skip: number;
  /** The words of a heading: a section begins here. */
  readonly heading: boolean;
}

/**
 * The block that an element is as a whole. Its text nodes are looked up only when asked for: where nothing is found,
 * and that is nearly everywhere, the page's text nodes are never touched.
 */
export class WholeBlock implements Block {
  readonly text: string;
  readonly heading: boolean;
  readonly skip = 0;
  readonly #element: Element;
  #way: Way | undefined;

  constructor(element: Element, text: string, heading: boolean) {
    this.#element = element;
    this.text = text;
    this.heading = heading;
  }

  get nodes(): readonly Text[] {
    return this.#found().nodes;
  }

  get begins(): readonly number[] {
    return this.#found().begins;
  }

  #found(): Way {
    this.#way ??= wayBack(this.#element, this.text);
    return this.#way;
  }
}

type Way = Pick<Block, 'nodes' | 'begins'>;

/** Also the CDATA sections of an XHTML page. */
const textNodes = NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION;

/** No nodes where the element's text has changed since; a change of the same length is seen when it is read again. */
function wayBack(element: Element, text: string): Way {
  const nodes: Text[] = [];
  const begins: number[] = [];
  const walker = element.ownerDocument.createTreeWalker(element, textNodes);
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    nodes.push(node as Text);
    begins.push(length);
    length += (node as Text).length;
  }
  return length === text.length ? { nodes, begins } : { nodes: [], begins: [] };
}

/** A place in a text node. */
export interface Spot {
  readonly node: Text;
  readonly offset: number;
}

/** From block text to the page: the first unit of a span (`end` false) or the one after its last (`end` true). */
export function spotAt(block: Block, offset: number, end: boolean): Spot | undefined {
  const at = nodeIndex(block.begins, end ? Math.max(offset - 1, 0) : offset);
  const node = block.nodes[at];
  if (!node) return undefined;
  const begin = block.begins[at] ?? 0;
  const inNode = offset - begin + (at === 0 ? block.skip : 0);
  return { node, offset: Math.min(Math.max(inNode, 0), node.length) };
}

/** From the page to block text; `undefined` where the block does not hold the node. */
export function offsetIn(block: Block, spot: Spot): number | undefined {
  const at = block.nodes.indexOf(spot.node);
  const begin = block.begins[at];
  if (begin === undefined) return undefined;
  return begin + spot.offset - (at === 0 ? block.skip : 0);
}

/** The nodes that a span of the block stands in, in order. */
export function nodesOf(block: Block, start: number, end: number): readonly Text[] {
  return block.nodes.slice(nodeIndex(block.begins, start), nodeIndex(block.begins, end - 1) + 1);
}

/** A span of the block as a static range, or `undefined` where the nodes have meanwhile become shorter. */
export function rangeOf(block: Block, start: number, end: number): StaticRange | undefined {
  const from = spotAt(block, start, false);
  const to = spotAt(block, end, true);
  if (!from || !to || (from.node === to.node && from.offset >= to.offset)) return undefined;
  return new StaticRange({
    startContainer: from.node,
    startOffset: from.offset,
    endContainer: to.node,
    endOffset: to.offset,
  });
}

/** A piece of a block, with offsets of its own. */
export function pieceOf(block: Block, start: number, end: number): Block {
  const first = nodeIndex(block.begins, start);
  const last = nodeIndex(block.begins, end - 1);
  const begin = block.begins[first] ?? 0;
  return {
    text: block.text.slice(start, end),
    nodes: block.nodes.slice(first, last + 1),
    begins: block.begins.slice(first, last + 1).map((at) => Math.max(at - start, 0)),
    skip: start - begin + (first === 0 ? block.skip : 0),
    heading: block.heading,
  };
}

/** Index of the last entry that is not greater than `offset`. */
function nodeIndex(begins: readonly number[], offset: number): number {
  let low = 0;
  let high = begins.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((begins[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
