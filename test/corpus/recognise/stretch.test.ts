import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../../../corpus/recognise/span.ts';
import { type Member, shortestStretch, stretchInOrder } from '../../../corpus/recognise/stretch.ts';

const words = 9;
const longest = 3;

const memberOf = (groups: readonly number[]) =>
  fc
    .record({
      group: fc.constantFrom(...groups),
      from: fc.integer({ min: 0, max: words - 1 }),
      length: fc.integer({ min: 1, max: longest }),
    })
    .map(({ group, from, length }): Member => ({ group, from, to: from + length }));

const concept = fc
  .constantFrom([1], [1, 2], [1, 2, 3])
  .chain((others) =>
    fc.record({
      groups: fc.constant(others.length + 1),
      rarest: memberOf([0]),
      others: fc.array(memberOf(others), { maxLength: 9 }),
    }),
  )
  .map(({ groups, rarest, others }) => ({
    groups,
    rarest,
    members: [rarest, ...others].sort((one, other) => one.from - other.from),
  }));

test('the shortest stretch is the one that a naive search finds', () => {
  let found = 0;
  fc.assert(
    fc.property(concept, (asked) => {
      const stretch = shortestStretch(asked);
      if (stretch) found++;
      expect(stretch).toEqual(naive(asked.members, asked.groups));
    }),
    { numRuns: 10_000 },
  );
  expect(found).toBeGreaterThan(1000);
  expect(found).toBeLessThan(9000);
});

describe('the stretch in order', () => {
  const at = (group: number, from: number, to = from + 1): Member => ({ group, from, to });
  const rarest = at(0, 1, 3);
  const inOrder = (...others: Member[]) =>
    stretchInOrder({ groups: 3, members: [rarest, ...others], rarest });

  test('goes from the rarest wording to the first of each group behind the one before', () => {
    expect(inOrder(at(1, 4), at(2, 6), at(1, 7), at(2, 8))).toEqual({ from: 1, to: 7 });
  });

  test('passes over what stands before the group that it follows, or in its words', () => {
    expect(inOrder(at(1, 2), at(2, 3), at(1, 4, 6), at(2, 5), at(2, 8))).toEqual({
      from: 1,
      to: 9,
    });
  });

  test('is none where a group stands only before the one that it follows', () => {
    expect(inOrder(at(2, 4), at(1, 5))).toBeUndefined();
  });
});

/** Tries every stretch, the shortest first, and every way of giving words to its groups. */
function naive(members: readonly Member[], groups: number): Span | undefined {
  for (let size = 1; size < words + longest; size++) {
    for (let from = 0; from < words; from++) {
      const to = from + size;
      const inside = members.filter((member) => member.from >= from && member.to <= to);
      if (canGive(inside, groups, new Set())) return { from, to };
    }
  }
  return undefined;
}

/** Whether the first `groups` groups can each be given a word that is not given yet. */
function canGive(members: readonly Member[], groups: number, given: ReadonlySet<number>): boolean {
  if (groups === 0) return true;
  return members
    .filter(({ group }) => group === groups - 1)
    .flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i))
    .some((word) => !given.has(word) && canGive(members, groups - 1, new Set([...given, word])));
}
