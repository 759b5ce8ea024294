import { graphAt } from './decode.ts';
import { type Beginnings, Front } from './front.ts';
import type { Thread } from './graph.ts';
import { claimField, claimSize, via, viaMask } from './layout.ts';
import type { Index } from './open.ts';

export function beginningsOf(index: Index, sequence: number): Beginnings {
  let known = index.beginnings.get(sequence);
  if (!known) {
    const threads = threadsOf(index, sequence);
    const plain = threads.filter(({ graph }) => !graph.slotted);
    known = {
      plain: plain.length > 0 ? new Front(plain) : undefined,
      slotted: threads.filter(({ graph }) => graph.slotted),
    };
    index.beginnings.set(sequence, known);
  }
  return known;
}

function threadsOf(index: Index, sequence: number): Thread[] {
  const { claimStarts, claims, rules } = index;
  const threads: Thread[] = [];
  const end = claimStarts[sequence + 1] as number;
  for (let claim = claimStarts[sequence] as number; claim < end; claim++) {
    const at = claim * claimSize;
    if (((claims[at + claimField.via] as number) & viaMask) !== via.graph) continue;
    const record = claims[at + claimField.owner] as number;
    const [graph = 0, state = 0, code = 0, entry = 0, gate = 0] = rules.subarray(
      record,
      record + 5,
    );
    threads.push({ graph: graphAt(index, graph), state, claim: { code, entry, gate } });
  }
  return threads;
}
