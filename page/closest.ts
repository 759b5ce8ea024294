/**
 * As `closest`, and on through slots and out of shadow roots: what stands round the words on the screen, whichever tree
 * it is written in.
 */
export function closestAcross(
  from: Node | null | undefined,
  selector: string,
): Element | undefined {
  for (let node = from; node; node = outer(node))
    if (node instanceof Element && node.matches(selector)) return node;
  return undefined;
}

function outer(node: Node & { readonly assignedSlot?: Element | null }): Node | null {
  return node.assignedSlot ?? (node instanceof ShadowRoot ? node.host : node.parentNode);
}
