import type { Index } from '../lexicon/open.ts';
import type { Match, Reading, Request } from '../match.ts';
import { scan } from '../text/scan.ts';
import { Block } from './block.ts';
import { Candidates } from './candidates.ts';
import { findHits } from './find.ts';
import { type Lead, readLead, regionByName } from './lead.ts';
import { Signals } from './signals.ts';

/**
 * Finds every entry in blocks of text. Remembers nothing between calls but what it has read from the index: what
 * a page has shown travels in `signals`, and blocks that more of the page could change are listed in `waiting`.
 */
export function recognise(index: Index, request: Request): Reading {
  const signals = new Signals(index, request.signals, leadOf(index, request));
  const matches: (readonly Match[])[] = [];
  const open: { at: number; candidates: Candidates }[] = [];
  for (const [at, text] of request.blocks.entries()) {
    const candidates = readBlock(index, text);
    candidates?.ask(signals);
    if (candidates?.isWaiting()) {
      candidates.keep();
      open.push({ at, candidates });
      // Filled in when all blocks have been read.
      matches.push(nothing);
    } else matches.push(candidates?.matches() ?? nothing);
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

/** What the lead says, as an earlier answer knew it, else as it is read now. */
function leadOf(index: Index, { signals, lead, blocks }: Request): Lead {
  const here = knownPlace(index, signals?.here);
  const affairs = signals?.affairs;
  if (here !== undefined && affairs !== undefined) return { here, affairs };
  const read = readLead(index, lead ?? beginningOf(blocks));
  return { here: here === undefined ? read.here : here, affairs: affairs ?? read.affairs };
}

function knownPlace(index: Index, name: string | null | undefined): number | null | undefined {
  return typeof name === 'string' ? (regionByName(index, name) ?? null) : name;
}

function beginningOf(blocks: readonly string[]): string {
  let beginning = '';
  for (const block of blocks) if (beginning.length < leadLength) beginning += `${block}\n\n`;
  return beginning.slice(0, leadLength);
}
