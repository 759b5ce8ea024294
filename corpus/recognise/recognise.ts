import type { Index } from '../lexicon/open.ts';
import type { Match, Reading, Request } from '../match.ts';
import { leadLength } from '../publication.ts';
import { scan } from '../text/scan.ts';
import { affairsNeeded, countAffairs } from './affairs.ts';
import { Candidates } from './candidates.ts';
import { countEvidence } from './evidence.ts';
import { findHits } from './find.ts';
import type { Hit } from './hits.ts';
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
    const found = readBlock(workspace, text, signals);
    if (!found) continue;
    if (!(found instanceof Candidates)) {
      matches[at] = found.landmarks;
      open.push({ at, text, found });
      continue;
    }
    found.ask(signals);
    if (found.isWaiting()) {
      found.keep();
      open.push({ at, text, found });
    } else matches[at] = found.matches();
  }
  settleSignals(workspace, open, signals);
  for (const { at, found } of open) {
    if (found instanceof Candidates) matches[at] = found.matches();
  }
  return {
    matches,
    signals: signals.toPage(),
    waiting: open.filter(isWaiting).map(({ at }) => at),
  };
}

type Found = Candidates | Elsewhere;

/** A block in which nobody has looked for more than this, as the page seems to be about something else. */
interface Elsewhere {
  readonly landmarks: readonly Match[];
}

/** A block whose matches more of the page could change. */
interface OpenBlock {
  readonly at: number;
  readonly text: string;
  found: Found | undefined;
}

function isWaiting({ found }: OpenBlock): boolean {
  return found instanceof Candidates ? found.isWaiting() : found !== undefined;
}

/** Most paragraphs have nothing to do with the corpus: where none of its words is of state affairs they cost a scan, no more. */
function readBlock(workspace: Workspace, text: string, signals: Signals): Found | undefined {
  const { index, tokens } = workspace;
  scan(text, index, tokens);
  if (tokens.candidateCount === 0) return undefined;
  const block = new ScannedBlock(workspace, text);
  const { isElsewhere } = signals;
  if (isElsewhere && countAffairs(block) === 0) return { landmarks: [] };
  const hits = findHits(block, tokens);
  if (isElsewhere && countEvidence(block, hits) < affairsNeeded)
    return { landmarks: landmarksIn(block, hits, signals) };
  if (hits.length === 0) return undefined;
  if (isElsewhere) signals.addAffairs(affairsNeeded);
  return new Candidates(block, hits);
}

/** A museum or an old town is itself on a page about anything, where a city's name says nothing. */
function landmarksIn(
  block: ScannedBlock,
  hits: readonly Hit[],
  signals: Signals,
): readonly Match[] {
  const landmarks = new Candidates(
    block,
    hits.filter((hit) => isLandmark(block, hit)),
  );
  landmarks.ask(signals);
  return landmarks.matches();
}

function isLandmark({ index }: ScannedBlock, { entry, gate, possible }: Hit): boolean {
  const { kind, salience } = index.entry(entry);
  return kind === 'place' && salience !== 'stock' && gate === 0 && !possible;
}

/** Asks the gates of open blocks until no answer adds anything that could open another. */
function settleSignals(workspace: Workspace, open: readonly OpenBlock[], signals: Signals): void {
  for (let seen = -1; seen !== signals.size; ) {
    seen = signals.size;
    for (const block of open) {
      if (!(block.found instanceof Candidates) && block.found && !signals.isElsewhere) {
        block.found = readBlock(workspace, block.text, signals);
        if (block.found instanceof Candidates) block.found.keep();
      }
      const { found } = block;
      if (found instanceof Candidates && found.isWaiting()) found.ask(signals);
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
