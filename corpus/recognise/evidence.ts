import { personOf } from '../lexicon/decode.ts';
import { affairsNeeded, countAffairs } from './affairs.ts';
import { countFormulas, weighFormulas } from './formulas.ts';
import type { Hit } from './hits.ts';
import { isName, standsAlone } from './people/names.ts';
import type { ScannedBlock } from './scanned-block.ts';

/**
 * How many words of Party and state affairs a text has, and formulas, as far as it matters: a tender has often no more
 * than these.
 */
export function countEvidence(block: ScannedBlock, hits: readonly Hit[]): number {
  if (hits.some((hit) => isUnmistakable(block, hit))) return affairsNeeded;
  return Math.min(countAffairs(block) + weighFormulas(block, hits), affairsNeeded);
}

/**
 * Whether a text says a formula in passing: beside a word of affairs, and with hardly more words that mean other things as well. What
 * borrows these for horses, games or machines is full of them; an ordinary paper that says a formula has few of either.
 */
export function saysFormulaInPassing(block: ScannedBlock, hits: readonly Hit[]): boolean {
  const { formulas, ambiguous } = countFormulas(block, hits);
  return formulas > 0 && ambiguous <= formulas + 1 && countAffairs(block) > 0;
}

/** Who leads the state is no news but that of its affairs. */
function isUnmistakable(block: ScannedBlock, hit: Hit): boolean {
  if (hit.via !== 'name') return false;
  const { unmistakable } = personOf(block.index, hit.entry);
  return unmistakable && isName(block, hit) && standsAlone(block, hit);
}
