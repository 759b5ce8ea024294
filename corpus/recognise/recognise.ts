import type { Index } from '../lexicon/open.ts';
import type { Match, Reading, Request } from '../match.ts';
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
  const matches: (readonly Match[])[] = [];
  const open: { at: number; candidates: Candidates }[] = [];
  for (const [at, text] of request.blocks.entries()) {
    const candidates = readBlock(index, text);
    candidates?.ask(signals);
    matches.push(candidates?.matches() ?? nothing);
    if (candidates?.isWaiting()) {
      candidates.keep();
      open.push({ at, candidates });
    }
  }
  settleSignals(open, signals);
  for (const { at, candidates } of open) matches[at] = candidates.matches();
  const waiting = open.filter(({ candidates }) => candidates.isWaiting()).map(({ at }) => at);
  return { matches, signals: signals.toPage(), waiting };
}

const nothing: readonly Match[] = [];

function readBlock(index: Index, text: string): Candidates | undefined {
  const { scratch } = index;
  scan(text, index, scratch);
  if (scratch.candidateCount === 0) return undefined;
  const block = new Block(index, text, scratch);
  const hits = findHits(block, scratch);
  return hits.length === 0 ? undefined : new Candidates(block, hits);
}

/** Asks the gates of open blocks until no answer adds anything that could open another. */
function settleSignals(open: readonly { candidates: Candidates }[], signals: Signals): void {
  for (let seen = -1; seen !== signals.size; ) {
    seen = signals.size;
    for (const { candidates } of open) if (candidates.isWaiting()) candidates.ask(signals);
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
