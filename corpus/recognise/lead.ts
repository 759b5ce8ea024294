import { wordSetAt } from '../lexicon/decode.ts';
import type { Period } from '../period.ts';
import { hasHan } from '../text/letters.ts';
import { scan } from '../text/scan.ts';
import { affairsNeeded } from './affairs.ts';
import { datesIn } from './dates.ts';
import { countEvidence, saysFormulaInPassing } from './evidence.ts';
import { findHits } from './find.ts';
import { isChinasOwn } from './formulas.ts';
import { findHere } from './here.ts';
import type { Hit } from './hits.ts';
import { ScannedBlock } from './scanned-block.ts';
import type { Workspace } from './workspace.ts';

/** What the title and first paragraphs of a page say about the whole. */
export interface LeadFacts {
  /** The place it is about; `null` where none is found. */
  readonly here: number | null;
  /** See `PageSignals`. */
  readonly affairs: number;
  /** When it is dated. */
  readonly dates: readonly Period[];
  /** Whether it is about a party of another country and hardly about China and its own, or never comes to China. */
  readonly foreign: boolean;
}

/** Words or Chinese characters of a lead too short to be asked for them. */
const shortLead = 150;

export function readLead(workspace: Workspace, text: string): LeadFacts {
  const { index, tokens } = workspace;
  scan(text, index, tokens);
  const block = new ScannedBlock(workspace, text);
  const hits = findHits(block, tokens);
  const isOfThisWorld = tokens.count < shortLead || saysFormulaInPassing(block, hits);
  const affairs = isOfThisWorld ? affairsNeeded : countEvidence(block, hits);
  const here = findHere(block, hits) ?? null;
  const foreign = isOfOthers(block) || isWithoutChina(block, hits);
  return { here, affairs, dates: datesIn(text), foreign };
}

/** China and its places may be named in passing, once for more than three words of the others. */
const inPassing = 3;
/** Tokens in which a headline and a dateline say whose news follows. */
const opening = 40;

/**
 * Other parties have central committees, plenums and slogans too, and by the same words. News of them that opens without
 * China may come to it later.
 */
function isOfOthers(block: ScannedBlock): boolean {
  const { otherParties, ours } = block.index.globals;
  const theirs = block.occurrences(otherParties);
  const own = block.occurrences(ours);
  const opens = (all: typeof own) => all.some(({ from }) => from < opening);
  const isTheirs = opens(theirs) && !opens(own) && theirs.length >= own.length;
  return isTheirs || theirs.length > inPassing * own.length;
}

/** News of China in another language soon names it, or a place in it, or speaks in a long formula of its own: a synod’s standing committee does not. */
function isWithoutChina(block: ScannedBlock, hits: readonly Hit[]): boolean {
  const { index } = block;
  const { ours, institutions } = index.globals;
  if (wordSetAt(index, ours).heads.length === 0) return false;
  if (block.tokens.count < shortLead || hasHan(block.text)) return false;
  if (namesOurs(block) || block.places.all().length > 0) return false;
  if (block.occurrences(institutions).length > 0) return false;
  return !hits.some((hit) => isChinasOwn(block, hit));
}

/** Whether a block names China, its places or its Party. */
export function namesOurs(block: ScannedBlock): boolean {
  return block.occurrences(block.index.globals.ours).length > 0;
}
