import { type Block, WholeBlock } from './block.ts';
import { closestRound, itself } from './closest.ts';
import { Draft } from './draft.ts';
import { isCut, opens, type Role, roleOf, unplain } from './tags.ts';
import { asShown, editors } from './visibility.ts';

/** What is read, and what the walk tells about on its way. */
export interface Walk {
  /** The walk begins with this node, in document order. */
  readonly first: Node;
  /** Past this node the walk ends with the block it is in. `first` itself for one subtree. */
  readonly last: Node;
  /** Roles of unknown tags, learnt on this page. */
  readonly learnt: Map<string, Role>;
  readonly onShadow: (root: ShadowRoot) => void;
  /** An element that looks as if it might get a shadow root: empty, or of the page's own making. */
  readonly onPossibleHost: (element: Element) => void;
}

/** The blocks of a stretch of the page, in document order. The page may change between two of them. */
export function* blocksOf(walk: Walk): Generator<Block> {
  const cursor = new Cursor(walk);
  while (cursor.step()) {
    if (cursor.blocks.length > 0) yield* cursor.blocks.splice(0);
  }
  yield* cursor.blocks;
}

/** Where the block begins that a node stands in: no block boundary lies between the answer and the node. */
export function startOfBlock(node: Node, learnt: Map<string, Role>): Node {
  let at = node;
  while (!isBoundary(at, learnt)) {
    const { previousSibling: before, parentNode: parent }: Node = itself(at);
    if (before) {
      if (isBoundary(before, learnt)) break;
      at = before;
    } else {
      if (!parent || isBoundary(parent, learnt)) break;
      at = parent;
    }
  }
  return at;
}

/** Whether a block ends here for certain: nothing on one side belongs to the words on the other. */
export function isBoundary(node: Node, learnt: Map<string, Role>): boolean {
  return isCut(isElement(node) ? roleOf(node, learnt) : roleOfNode(node));
}

/**
 * Steps from node to node by itself: a `TreeWalker` does not tell when an element ends, and an end is a block boundary
 * like a start. It seldom goes down to text nodes: most blocks are elements whose text the browser gives in one piece.
 */
class Cursor {
  readonly blocks: Block[] = [];
  readonly #walk: Walk;
  readonly #draft: Draft;
  #node: Node | null;
  #passed = false;

  constructor(walk: Walk) {
    this.#walk = walk;
    this.#node = walk.first;
    const heading = closestRound(walk.first, 'h1,h2,h3,h4,h5,h6');
    this.#draft = new Draft(this.blocks, Boolean(heading));
  }

  /** One node on; false at the end. */
  step(): boolean {
    const node = this.#node;
    if (!node) return false;
    let role = isElement(node) ? this.#roleOf(node) : roleOfNode(node);
    if (isElement(node) && opens(role) && itself(node).matches(editors)) {
      if (isCut(role)) this.#draft.finish();
      role = 'gap';
    }
    if (node instanceof Text) this.#draft.add(node);
    else if (role === 'gap') this.#draft.gap = true;
    else if (role === 'break') this.#draft.lineBreak();
    const child = opens(role) ? this.#enter(node, role) : null;
    this.#node = child ?? this.#leave(node, role);
    if (!this.#node) this.#draft.finish();
    return true;
  }

  /** The first child that has to be looked at. */
  #enter(node: Node, role: Role): Node | null {
    const draft = this.#draft;
    if (isCut(role)) {
      draft.finish();
      if (this.#passed) return null;
      if (role === 'heading') draft.heading = true;
    }
    if (!isElement(node)) return node.firstChild;
    const text = isCut(role) ? this.#plainText(node) : undefined;
    if (text !== undefined) {
      draft.push(new WholeBlock(node, asShown(text, node), draft.heading));
      return null;
    }
    const { shadowRoot, firstChild, localName } = itself(node);
    if (shadowRoot) this.#walk.onShadow(shadowRoot);
    else if (!firstChild || localName.includes('-')) this.#walk.onPossibleHost(node);
    return firstChild;
  }

  /** Up until there is something beside it. */
  #leave(from: Node, itsRole: Role): Node | null {
    const { last } = this.#walk;
    let node = from;
    let role = itsRole;
    for (;;) {
      if (node === last || (!opens(role) && this.#mayHold(node))) this.#passed = true;
      if (isCut(role)) {
        this.#draft.finish();
        if (role === 'heading') this.#draft.heading = false;
        if (this.#passed) return null;
      }
      const own = itself(node);
      if (own.nextSibling) return own.nextSibling;
      if (!own.parentNode) return null;
      node = own.parentNode;
      role = isElement(node) ? this.#roleOf(node) : 'block';
    }
  }

  /**
   * The text of an element that is one block with nothing in it but text and plain inline elements. Where several of
   * these stand together, a capital in mid-word may mean that they are boxes of their own.
   */
  #plainText(element: Element): string | undefined {
    // Counting the children of a long list would take milliseconds.
    const own = itself(element);
    const { firstElementChild, lastElementChild } = own;
    if (own.shadowRoot || (this.#mayHold(element) && element !== this.#walk.last)) return undefined;
    if (firstElementChild && own.querySelector(unplain)) return undefined;
    const text = own.textContent;
    if (!firstElementChild) return text || undefined;
    const several = firstElementChild !== lastElementChild;
    return several && /[a-z\d][A-Z]/.test(text) ? undefined : text;
  }

  /** Whether the walk's last node may be inside. */
  #mayHold(node: Node): boolean {
    const { first, last } = this.#walk;
    return first !== last && itself(node).contains(last);
  }

  #roleOf(element: Element): Role {
    const role = roleOf(element, this.#walk.learnt);
    // Ordinals (14th) and powers that are words belong to the words; [1], 2, * and † are notes.
    if (role === 'note') return /^[\W\d_]*$/.test(element.textContent) ? 'skip' : 'inline';
    return role;
  }
}

function isElement(node: Node): node is Element {
  return itself(node).nodeType === 1;
}

/** Text stands in its place; comments are nothing; documents and shadow roots hold blocks. */
function roleOfNode(node: Node): Role {
  return node.nodeType === 9 || node.nodeType === 11 ? 'block' : 'skip';
}
