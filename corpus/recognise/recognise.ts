import type { Index } from '../lexicon/open.ts';
import type { Reading, Request } from '../match.ts';
import { scan } from '../text/scan.ts';
import { Block } from './block.ts';
import { Candidates } from './candidates.ts';
import { findHits } from './find.ts';
import { findHere, regionByName } from './here.ts';
import { Signals } from './signals.ts';

/**
 * Finds every entry in blocks of text. Remembers nothing between calls but what it has read from the index: what
 * a page has shown travels in `signals`, and blocks that more of the page could change are listed in `waiting`.
 */
export function recognise(index: Index, request: Request): Reading {
  const signals = new Signals(index, request.signals, placeOf(index, request));
  const blocks = request.blocks.map((text) => readBlock(index, text));
  settleSignals(blocks, signals);
  const matches = blocks.map((block) => block?.candidates.matches() ?? []);
  const waiting = blocks.flatMap((block, i) => (block?.candidates.isWaiting() ? [i] : []));
  return { matches, signals: signals.toPage(), waiting };
}

interface ReadBlock {
  readonly block: Block;
  readonly candidates: Candidates;
}

function readBlock(index: Index, text: string): ReadBlock | undefined {
  const { scratch } = index;
  scan(text, index, scratch);
  if (scratch.candidateCount === 0) return undefined;
  const block = new Block(index, text, scratch.copy());
  const hits = findHits(block);
  return hits.length === 0 ? undefined : { block, candidates: new Candidates(block, hits) };
}

/** Asks all gates until no answer adds anything that could open another. */
function settleSignals(blocks: readonly (ReadBlock | undefined)[], signals: Signals): void {
  let grown = true;
  while (grown) {
    grown = false;
    for (const block of blocks) if (block?.candidates.ask(signals)) grown = true;
  }
}

/** Characters of the first blocks that stand in for a missing lead. */
const leadLength = 2000;

/** What “here” means: as an earlier answer said, else as the lead says. `undefined`: not known yet. */
function placeOf(index: Index, { signals, lead, blocks }: Request): number | null | undefined {
  if (signals?.here === null) return null;
  if (signals?.here !== undefined) return regionByName(index, signals.here) ?? null;
  if (lead !== undefined) return findHere(index, lead) ?? null;
  let first = '';
  for (const block of blocks) if (first.length < leadLength) first += `${block}\n\n`;
  return findHere(index, first.slice(0, leadLength));
}
