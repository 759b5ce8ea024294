import { expect, test } from 'vitest';
import { recognise } from '../../../corpus/recognise/recognise.ts';
import { Presence } from '../../../corpus/text/presence.ts';
import { Tokens } from '../../../corpus/text/tokens.ts';
import { indexOf } from './lexicon.ts';

const index = indexOf({
  entries: [
    { id: 'china', zh: '中华', when: [{ is: 'block', words: ['party'] }] },
    { id: 'drivers', concepts: [{ all: ['driver', 'three', 'reform'], within: 30 }] },
    { id: 'yu-zhonghua', kind: 'official', name: 'Yu Zhonghua', zh: '余中华' },
  ],
  sets: { offices: ['书记'] },
});

const page = '业余中华围棋。昨日余中华书记强调。The party has three drivers of reform.';

test('nothing of what was read is left once it is answered', () => {
  const { matches } = recognise(index, { blocks: [page], lead: page });
  expect(matches[0]).not.toEqual([]);
  const kept = [...everythingIn(index)];
  expect(kept.filter((one) => typeof one === 'string' && /[业围昨强]/u.test(one))).toEqual([]);
  expect(kept.filter((one) => one instanceof Tokens)).toEqual([]);
  expect(kept.filter((one) => one instanceof Presence)).toEqual([]);
});

/** All that can be reached from a value. */
function* everythingIn(value: unknown, seen = new Set<unknown>()): Generator<unknown> {
  if (seen.has(value)) return;
  seen.add(value);
  yield value;
  if (value instanceof Map || value instanceof Set)
    for (const inner of value) yield* everythingIn(inner, seen);
  else if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value))
    for (const inner of Object.values(value)) yield* everythingIn(inner, seen);
}
