import { type ConceptRule, conceptAt, graphAt } from './decode.ts';
import { Front } from './front.ts';
import type { Thread } from './graph.ts';
import { claimBits, possibleBit, via, viaMask } from './layout.ts';
import type { Index } from './open.ts';

/** All that a sequence says where it stands, by what is done with it. */
export interface SequenceClaims {
  /** Wordings, names and places, in the order of the index. */
  readonly said: readonly Claim[];
  /** Concepts that it wakes. */
  readonly concepts: readonly ConceptRule[];
  /** The patterns that begin with it: those without slots as one front, those with slots each by itself. */
  readonly plain: Front | undefined;
  readonly slotted: readonly Thread[];
}

/** See `claimBits`. */
export interface Claim {
  /** `via`, with the bit of what is only possible. */
  readonly code: number;
  readonly owner: number;
  readonly gate: number;
  readonly surface: number;
}

/** What a sequence says, read once: the words that many patterns begin with stand in every paragraph. */
export function claimsOf(index: Index, sequence: number): SequenceClaims {
  const known = index.claimsRead[sequence];
  if (known !== undefined) return known as SequenceClaims;
  const claims = readClaims(index, sequence);
  index.claimsRead[sequence] = claims;
  return claims;
}

function readClaims(index: Index, sequence: number): SequenceClaims {
  const said: Claim[] = [];
  const concepts: ConceptRule[] = [];
  const threads: Thread[] = [];
  const { claimStarts, claims } = index;
  const end = claimStarts[sequence + 1] as number;
  for (let at = claimStarts[sequence] as number; at < end; ) {
    const head = claims[at++] as number;
    const hasMore = (head & claimBits.more) !== 0;
    const claim = {
      code: head & (viaMask | possibleBit),
      owner: head >>> claimBits.owner,
      gate: hasMore ? (claims[at++] as number) : 0,
      surface: hasMore ? (claims[at++] as number) : 0,
    };
    const kind = claim.code & viaMask;
    if (kind === via.graph) threads.push(threadAt(index, claim.owner));
    else if (kind === via.concept)
      concepts.push(conceptAt(index, index.concepts[claim.owner] as number));
    else said.push(claim);
  }
  const plain = threads.filter(({ graph }) => !graph.slotted);
  return {
    said,
    concepts,
    plain: plain.length > 0 ? new Front(plain) : undefined,
    slotted: threads.filter(({ graph }) => graph.slotted),
  };
}

/** A pattern's record, see “Records of `rules`”. */
function threadAt(index: Index, record: number): Thread {
  const [graph = 0, state = 0, code = 0, entry = 0, gate = 0] = index.rules.subarray(
    record,
    record + 5,
  );
  return { graph: graphAt(index, graph), state, claim: { code, entry, gate } };
}
