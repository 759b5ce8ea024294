/**
 * As `closest`, and on through slots and out of shadow roots: what stands round the words on the screen, whichever tree
 * it is written in.
 */
export function closestAcross(
  from: Node | null | undefined,
  selector: string,
): Element | undefined {
  for (let node = from; node; node = outer(node))
    if (node instanceof Element && itself(node).matches(selector)) return node;
  return undefined;
}

/** As `closest`, of what a node stands in. */
export function closestRound(node: Node, selector: string): Element | null | undefined {
  const { parentElement } = itself(node);
  return parentElement && itself(parentElement).closest(selector);
}

/**
 * To read a node's properties from: a form gives its own fields in place of those that are called like them, “contains” or
 * “parentNode”, and a walk would end there or go round in it for ever. Not the node itself, and no argument of the DOM.
 */
export function itself<Any extends Node>(node: Any): Any {
  return node instanceof HTMLFormElement ? (new Proxy<Node>(node, withoutFields) as Any) : node;
}

const withoutFields: ProxyHandler<Node> = {
  get(form, name) {
    const value = Reflect.get(HTMLFormElement.prototype, name, form);
    return typeof value === 'function' ? value.bind(form) : value;
  },
};

function outer(node: Node & { readonly assignedSlot?: Element | null }): Node | null {
  const { assignedSlot, parentNode } = itself(node);
  return assignedSlot ?? (node instanceof ShadowRoot ? node.host : parentNode);
}
