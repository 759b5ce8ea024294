import type { Match } from '../corpus/match.ts';
import { type Block, nodesOf } from './block.ts';
import { closestAcross, closestRound } from './closest.ts';
import { unread } from './tags.ts';
import { editors, isParted } from './visibility.ts';

/** What is not inside an address, and what a reader reads as one piece of text. */
export function readable(block: Block, matches: readonly Match[]): Match[] {
  // Chinese goes on right behind an address, with no space between.
  const outside = block.text.replace(/(:\/\/|www\.)[!-~]+/g, (address) =>
    ' '.repeat(address.length),
  );
  return matches.filter(
    ({ start, end }) => outside[start] !== ' ' && isOneText(nodesOf(block, start, end)),
  );
}

/** Not what the reader types, not across boxes that only look like one line in the source. */
function isOneText(nodes: readonly Text[]): boolean {
  if (closestAcross(nodes[0], editors)) return false;
  return nodes.every((node, at) => {
    const before = nodes[at - 1];
    return !before || !isParted(before, node);
  });
}

/** Whether anything is read where a node stands: round an image or a script there may be words, whatever is in it. */
export function isRead(node: Node): boolean {
  return !closestRound(node, `${unread},${editors}`);
}
