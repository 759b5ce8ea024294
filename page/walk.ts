import type { Block } from './block.ts';
import { Draft } from './draft.ts';
import { isCut, type Role, roleOf } from './tags.ts';

/** What is read, and what the walk tells about on its way. */
export interface Walk {
  /** The walk begins with this node, in document order. */
  readonly first: Node;
  /** Past this node the walk ends with the block it is in. `first` itself for one subtree. */
  readonly last: Node;
  /** Elements whose text is not read: editors, and what is ours. */
  readonly skips: ReadonlySet<Node>;
  /** Roles of unknown tags, learnt on this page. */
  readonly learnt: Map<string, Role>;
  readonly onShadow: (root: ShadowRoot) => void;
  /** An element that looks as if it might get a shadow root: empty, or of the page's own making. */
  readonly onPossibleHost: (element: Element) => void;
}

/**
 * The blocks of a stretch of the page, in document order. Steps from node to node by itself: a `TreeWalker` does not
 * tell when an element ends, and an element's end is a block boundary like its start.
 */
export function* blocksOf(walk: Walk): Generator<Block> {
  const draft = new Draft();
  draft.heading = Boolean(walk.first.parentElement?.closest('h1,h2,h3,h4,h5,h6'));
  let node: Node | null = walk.first;
  let passed = false;
  while (node) {
    let role: Role = 'inline';
    if (node.nodeType === 3) {
      if (draft.isGlued(node as Text)) yield* draft.take();
      draft.add(node as Text);
    } else if (node.nodeType === 1) {
      role = roleIn(walk, node as Element);
      if (role === 'break' ? draft.lineBreak() : isCut(role)) {
        if (draft.nodes.length > 0) yield* draft.take();
        if (passed) return;
      }
      if (role === 'heading') draft.heading = true;
      else if (role === 'gap') draft.gap = true;
    }
    let child: Node | null = opens(role) ? node.firstChild : null;
    if (node.nodeType === 1 && opens(role)) {
      const { shadowRoot, localName } = node as Element;
      if (shadowRoot) walk.onShadow(shadowRoot);
      else if (!child || localName.includes('-')) walk.onPossibleHost(node as Element);
    }
    while (!child) {
      if (node === walk.last || (!opens(role) && node.contains(walk.last))) passed = true;
      if (isCut(role)) {
        if (draft.nodes.length > 0) yield* draft.take();
        if (role === 'heading') draft.heading = false;
        if (passed) return;
      }
      child = node.nextSibling;
      if (child) break;
      node = node.parentNode;
      if (!node) break;
      role = node.nodeType === 1 ? roleIn(walk, node as Element) : 'block';
    }
    node = child;
  }
  yield* draft.take();
}

/** Where the block begins that a node stands in: no block boundary lies between the answer and the node. */
export function startOfBlock(node: Node, learnt: Map<string, Role>): Node {
  let at = node;
  while (!isBoundary(at, learnt)) {
    const before: Node | null = at.previousSibling;
    if (before) {
      if (isBoundary(before, learnt)) break;
      at = before;
    } else {
      const parent: Node | null = at.parentNode;
      if (!parent || isBoundary(parent, learnt)) break;
      at = parent;
    }
  }
  return at;
}

/** Whether a block ends here for certain: nothing on one side belongs to the words on the other. */
export function isBoundary(node: Node, learnt: Map<string, Role>): boolean {
  if (node.nodeType === 1) return isCut(roleOf(node as Element, learnt));
  return node.nodeType === 9 || node.nodeType === 11;
}

/** Whether what is inside is read. */
function opens(role: Role): boolean {
  return role === 'block' || role === 'inline' || role === 'heading';
}

function roleIn(walk: Walk, element: Element): Role {
  if (walk.skips.size > 0 && walk.skips.has(element)) return 'gap';
  const role = roleOf(element, walk.learnt);
  // Ordinals and powers (14th, 10²) belong to the words; [1], * and † are notes.
  if (role === 'note') return /^[\W\d_]*$/.test(element.textContent ?? '') ? 'skip' : 'inline';
  return role;
}
