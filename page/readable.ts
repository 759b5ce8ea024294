import type { Match } from '../corpus/match.ts';
import { type Block, nodesOf } from './block.ts';
import { unread } from './tags.ts';
import { editors, isParted } from './visibility.ts';

/** Not inside an address, not what the reader types, not across boxes that only look like one line in the source. */
export function isReadable(block: Block, { start, end }: Match): boolean {
  // Chinese goes on right behind an address, with no space between.
  const before = block.text.slice(Math.max(start - 200, 0), start + 1);
  if (/(:\/\/|www\.)[!-~]*[!-~]$/.test(before)) return false;
  const nodes = nodesOf(block, start, end);
  if (nodes[0]?.parentElement?.closest(editors)) return false;
  return nodes.every((node, at) => {
    const before = nodes[at - 1];
    return !before || !isParted(before, node);
  });
}

/** Whether anything of a node is read at all. */
export function isRead(node: Node): boolean {
  const element = node instanceof Element ? node : node.parentElement;
  return !element?.closest(`${unread},${editors}`);
}
