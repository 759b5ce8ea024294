/** Whether `node` stands after `other` on the page; a shadow root's content stands where its host does. */
export function follows(node: Node, other: Node): boolean {
  const hosts = lifted(other);
  for (const mine of lifted(node)) {
    const root = mine.getRootNode();
    const theirs = hosts.find((host) => host.getRootNode() === root);
    if (theirs) return followsIn(theirs, mine);
  }
  return true;
}

/** Whether `node` stands after `other` in the one tree of both, also inside of it. */
export function followsIn(other: Node, node: Node): boolean {
  return Boolean(other.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING);
}

/** The node and the hosts it is inside, innermost first. */
function lifted(node: Node): Node[] {
  const chain: Node[] = [node];
  for (let root = node.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) {
    chain.push(root.host);
  }
  return chain;
}
