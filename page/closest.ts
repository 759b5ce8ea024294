/**
 * As `closest`, and on through slots and out of shadow roots: what stands round the words on the screen, whichever tree
 * it is written in.
 */
export function closestAcross(
  from: Node | null | undefined,
  selector: string,
): Element | undefined {
  for (let node = from; node; node = outer(node))
    if (node instanceof Element && isOf(node, selector)) return node;
  return undefined;
}

/** As `element.matches`, in whose place a form gives its own field of that name. */
export function isOf(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

/** As `node.parentNode`. With a field of that name a climb would go round in a form for ever. */
export function parentOf(node: Node): ParentNode | null {
  return Reflect.get(Node.prototype, 'parentNode', node);
}

function outer(node: Node & { readonly assignedSlot?: Element | null }): Node | null {
  return node.assignedSlot ?? (node instanceof ShadowRoot ? node.host : parentOf(node));
}
