import type { Index } from '../lexicon/open.ts';
import type { Match, Reading, Request } from '../match.ts';
import { leadLength } from '../publication.ts';
import { scan } from '../text/scan.ts';
import { affairsNeeded, countAffairs } from './affairs.ts';
import { Candidates } from './candidates.ts';
import { countEvidence } from './evidence.ts';
import { findHits } from './find.ts';
import { type LeadFacts, readLead } from './lead.ts';
import { regionByName } from './regions.ts';
import { ScannedBlock } from './scanned-block.ts';
import { Signals } from './signals.ts';
import { Workspace } from './workspace.ts';

/**
 * Finds every entry in blocks of text. Keeps nothing of them: what a page has shown travels in `signals`, and blocks
 * that more of the page could change are listed in `waiting`.
 */
export function recognise(index: Index, request: Request): Reading {
  const workspace = new Workspace(index);
  const signals = new Signals(index, request.signals, factsOf(workspace, request));
  const matches = request.blocks.map((): readonly Match[] => []);
  const open: OpenBlock[] = [];
  for (const [at, text] of request.blocks.entries()) {
    const candidates = readBlock(workspace, text, signals);
    if (candidates instanceof Candidates) {
      candidates.ask(signals);
      if (!candidates.isWaiting()) {
        matches[at] = candidates.matches();
        continue;
      }
      candidates.keep();
    }
    if (candidates) open.push({ at, text, candidates });
  }
  settleSignals(workspace, open, signals);
  for (const { at, candidates } of open) {
    if (candidates instanceof Candidates) matches[at] = candidates.matches();
  }
  return {
    matches,
    signals: signals.toPage(),
    waiting: open.filter(isWaiting).map(({ at }) => at),
  };
}

/** What was found in a block; `elsewhere` where nobody has looked, as the page seems to be about something else. */
type Found = Candidates | 'elsewhere' | undefined;

/** A block whose matches more of the page could change. */
interface OpenBlock {
  readonly at: number;
  readonly text: string;
  candidates: Found;
}

function isWaiting({ candidates }: OpenBlock): boolean {
  return candidates === 'elsewhere' || (candidates?.isWaiting() ?? false);
}

/** Most paragraphs have nothing to do with the corpus: where none of its words is of state affairs they cost a scan, no more. */
function readBlock(workspace: Workspace, text: string, signals: Signals): Found {
  const { index, tokens } = workspace;
  scan(text, index, tokens);
  if (tokens.candidateCount === 0) return undefined;
  const block = new ScannedBlock(workspace, text);
  const { isElsewhere } = signals;
  if (isElsewhere && countAffairs(block) === 0) return 'elsewhere';
  const hits = findHits(block, tokens);
  if (isElsewhere && countEvidence(block, hits) < affairsNeeded) return 'elsewhere';
  if (hits.length === 0) return undefined;
  if (isElsewhere) signals.addAffairs(affairsNeeded);
  return new Candidates(block, hits);
}

/** Asks the gates of open blocks until no answer adds anything that could open another. */
function settleSignals(workspace: Workspace, open: readonly OpenBlock[], signals: Signals): void {
  for (let seen = -1; seen !== signals.size; ) {
    seen = signals.size;
    for (const block of open) {
      if (block.candidates === 'elsewhere' && !signals.isElsewhere) {
        block.candidates = readBlock(workspace, block.text, signals);
        if (block.candidates instanceof Candidates) block.candidates.keep();
      }
      const { candidates } = block;
      if (candidates instanceof Candidates && candidates.isWaiting()) candidates.ask(signals);
    }
  }
}

/** What the lead says, as an earlier answer knew it, else as it is read now. */
function factsOf(workspace: Workspace, { signals, lead, blocks }: Request): LeadFacts {
  const here = knownPlace(workspace.index, signals?.here);
  const affairs = signals?.affairs;
  const { dates, foreign } = signals ?? {};
  if (here !== undefined && affairs !== undefined && dates && foreign !== undefined)
    return { here, affairs, dates, foreign };
  const read = readLead(workspace, lead ?? beginningOf(blocks));
  return {
    here: here === undefined ? read.here : here,
    affairs: affairs ?? read.affairs,
    dates: dates ?? read.dates,
    foreign: foreign ?? read.foreign,
  };
}

function knownPlace(index: Index, name: string | null | undefined): number | null | undefined {
  return typeof name === 'string' ? (regionByName(index, name) ?? null) : name;
}

function beginningOf(blocks: readonly string[]): string {
  let beginning = '';
  for (const block of blocks) if (beginning.length < leadLength) beginning += `${block}\n\n`;
  return beginning.slice(0, leadLength);
}
