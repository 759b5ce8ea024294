import { append, graphAt } from './decode.ts';
import type { Beginnings, Front, Thread } from './graph.ts';
import { claimField, claimSize, via, viaMask } from './layout.ts';
import type { Index } from './open.ts';

export function beginningsOf(index: Index, sequence: number): Beginnings {
  let known = index.beginnings.get(sequence);
  if (!known) {
    const threads = threadsOf(index, sequence);
    const plain = threads.filter(({ graph }) => !graph.slotted);
    known = {
      plain: plain.length > 0 ? frontOf(plain) : undefined,
      slotted: threads.filter(({ graph }) => graph.slotted),
    };
    index.beginnings.set(sequence, known);
  }
  return known;
}

/** The front behind the next token; `undefined` where no pattern goes on. */
export function advance(front: Front, id: number): Front | undefined {
  const known = front.next.get(id);
  if (known === undefined || 'ended' in known) return known;
  const next = frontOf(known);
  front.next.set(id, next);
  return next;
}

function frontOf(threads: readonly Thread[]): Front {
  const ended = threads.filter(({ graph, state }) => graph.states[state]?.ends);
  const next = new Map<number, Thread[]>();
  const reached = new Set<string>();
  for (const { graph, state, claim } of threads) {
    for (const { token, state: to } of graph.states[state]?.next ?? []) {
      const key = `${token} ${graph.number} ${to} ${claim.entry} ${claim.gate} ${claim.code}`;
      if (reached.has(key)) continue;
      reached.add(key);
      append(next, token, { graph, state: to, claim });
    }
  }
  return { ended: ended.map(({ claim }) => claim), next };
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
