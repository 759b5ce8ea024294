import { wordSetAt } from '../lexicon/decode.ts';
import type { ScannedBlock } from './scanned-block.ts';

/** Different words of Party and state affairs that a text must show together to be about them. */
export const affairsNeeded = 3;

/** How many different words of Party and state affairs a text has; enough where none are known. */
export function countAffairs(block: ScannedBlock): number {
  const { affairs } = block.index.globals;
  if (wordSetAt(block.index, affairs).heads.length === 0) return affairsNeeded;
  return new Set(block.occurrences(affairs).map(({ label }) => label)).size;
}
