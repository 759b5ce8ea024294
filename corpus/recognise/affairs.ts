import { wordSetAt } from '../lexicon/decode.ts';
import type { ScannedBlock } from './scanned-block.ts';

/** Different words of Party and state affairs that a text must show together to be about them. */
export const affairsNeeded = 3;

/**
 * How many different words of Party and state affairs a text has, up to as many as are needed; enough where none are known. In
 * Chinese they are words only on word boundaries: there is no 干部 in 主干部分.
 */
export function countAffairs(block: ScannedBlock): number {
  const { index, text, workspace } = block;
  const { affairs } = index.globals;
  if (wordSetAt(index, affairs).heads.length === 0) return affairsNeeded;
  const found = new Set<string>();
  for (const { from, to, label } of block.occurrences(affairs)) {
    if (found.has(label)) continue;
    if (workspace.boundaries.fits(text, block.start(from), block.end(to - 1))) found.add(label);
    if (found.size === affairsNeeded) break;
  }
  return found.size;
}
