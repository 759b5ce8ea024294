import { affairsNeeded } from './affairs.ts';
import { entriesOf, type Hit } from './hits.ts';
import type { ScannedBlock } from './scanned-block.ts';

/** Tokens that a formula must have. */
interface Length {
  /** In English. */
  readonly words: number;
  readonly characters: number;
}

/** Nobody says it by chance. */
const telling: Length = { words: 3, characters: 7 };
/** The same, where its words merely stand together. */
const tellingInPieces: Length = { words: 4, characters: Number.POSITIVE_INFINITY };
/** Nobody says it of anything else: it is enough by itself. */
const plain: Length = { words: 6, characters: 9 };
/** Even a picture is no chance then: “green water and green mountains are golden mountains and silver mountains”. */
const longPicture: Length = { words: 9, characters: Number.POSITIVE_INFINITY };
/** It is said nowhere but in China. */
const unheardOf: Length = { words: 5, characters: telling.characters };
/** It is a formula at all. */
const short: Length = { words: 3, characters: 4 };

/** What the formulas of a text tell of its world, in words of Party and state affairs. */
export function weighFormulas(block: ScannedBlock, hits: readonly Hit[]): number {
  const weights = new Map<number, number>();
  for (const hit of hits) {
    if (!isFormula(block, hit)) continue;
    weights.set(hit.entry, Math.max(weights.get(hit.entry) ?? 0, weightOf(block, hit)));
  }
  return [...weights.values()].reduce((sum, weight) => sum + weight, 0);
}

/** The longest count in full, or like two such words where theirs merely stand together. */
function weightOf(block: ScannedBlock, hit: Hit): number {
  if (!isAsLong(block, hit, isFigurative(block, hit) ? longPicture : plain)) return 1;
  return hit.via === 'concept' ? 2 : affairsNeeded;
}

/** Whether a match is a formula that no other country has. */
export function isChinasOwn(block: ScannedBlock, hit: Hit): boolean {
  return isFormula(block, hit) && !isFigurative(block, hit) && isAsLong(block, hit, unheardOf);
}

/** How many slogans of any length, pictures too, a text has, and how many entries it has only by words that mean other things as well. */
export function countFormulas(
  block: ScannedBlock,
  hits: readonly Hit[],
): { formulas: number; ambiguous: number } {
  const sure = hits.filter((hit) => needsNothing(block, hit));
  const formulas = entriesOf(
    sure.filter((hit) => isSlogan(block, hit) && isAsLong(block, hit, short)),
  );
  const gated = entriesOf(hits.filter(({ gate }) => gate !== 0));
  for (const { entry } of sure) gated.delete(entry);
  return { formulas: formulas.size, ambiguous: gated.size };
}

/** A slogan, and no stock phrase: “New Crown epidemic” is said wherever Chinese is written. */
function isSlogan({ index }: ScannedBlock, { entry }: Hit): boolean {
  const { kind, salience } = index.entry(entry);
  return kind === 'slogan' && salience !== 'stock';
}

function isFormula(block: ScannedBlock, hit: Hit): boolean {
  if (!needsNothing(block, hit)) return false;
  // In Chinese, pictures, stock phrases and sums are also the names of horses and boats.
  if (isFigurative(block, hit) && block.isChinese(hit.from)) return false;
  return isAsLong(block, hit, hit.via === 'concept' ? tellingInPieces : telling);
}

/** Whether a wording, no name and no place, can mean but one thing. */
function needsNothing({ index }: ScannedBlock, { gate, possible, via, entry }: Hit): boolean {
  if (gate !== 0 || possible || via === 'name' || via === 'title') return false;
  return index.entry(entry).kind !== 'place';
}

function isFigurative({ index }: ScannedBlock, { entry }: Hit): boolean {
  return index.entry(entry).figurative;
}

function isAsLong(block: ScannedBlock, hit: Hit, { words, characters }: Length): boolean {
  return hit.to - hit.from >= (block.isChinese(hit.from) ? characters : words);
}
