import { countBelow } from '../lexicon/sorted.ts';
import type { Match } from '../match.ts';
import { type Claimant, resolve } from './resolve.ts';
import type { ScannedBlock } from './scanned-block.ts';
import { beginsInAside, breaksOff, withWholeMarks } from './whole-marks.ts';

/** The matches that come of what has passed its gate in a block: of all that does not take in too much, settled among each other. */
export function matchesOf(block: ScannedBlock, claimants: readonly Claimant[]): Match[] {
  const whole = claimants.filter((one) => !isBroken(block, one));
  const wordings = whole.filter(({ reason }) => reason.via !== 'concept').sort(byStart);
  const kept = whole.filter((one) => !runsOn(block, one, wordings));
  return resolve(kept, block.tokens.count).map((match) => withWholeMarks(match, block.text));
}

/** Words that begin in the middle of an aside, and loose ones that end in the middle of a quotation. */
function isBroken(block: ScannedBlock, { reason, start, end }: Claimant): boolean {
  return (
    beginsInAside(block.text, { start, end }) ||
    (reason.via === 'concept' &&
      block.hasQuoteSign(start, end) &&
      breaksOff(block.text, { start, end }))
  );
}

const clauseEnds = /[,;，；]/g;

/**
 * Loose words round a wording of the same entry that go on past a comma, or take in another slogan beside it: these belong to
 * the next clause, or to the other. Several commas make a list. `wordings`: all in a known order, by where they start.
 */
function runsOn(
  { text }: ScannedBlock,
  { reason, entry, start, end }: Claimant,
  wordings: readonly Claimant[],
): boolean {
  if (reason.via !== 'concept') return false;
  const first = countBelow(wordings, (one) => one.start < start);
  const next = countBelow(wordings, (one) => one.start < end);
  const inside = wordings.slice(first, next).filter((one) => one.end <= end);
  return inside.some((own) => {
    if (own.entry !== entry) return false;
    const rest = text.slice(start, own.start) + text.slice(own.end, end);
    return (
      rest.match(clauseEnds)?.length === 1 ||
      (saysItAll(own) && inside.some((other) => isSloganBeside(other, own)))
    );
  });
}

const byStart = (one: Claimant, other: Claimant) => one.start - other.start;

/** A listed wording that can mean nothing else. */
function saysItAll({ confidence, reason }: Claimant): boolean {
  return confidence === 'exact' && reason.gate === undefined;
}

function isSloganBeside(other: Claimant, own: Claimant): boolean {
  const isBeside = other.end <= own.start || other.start >= own.end;
  return isBeside && other.kind === 'slogan' && other.entry !== own.entry;
}
