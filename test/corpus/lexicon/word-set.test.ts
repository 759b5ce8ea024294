import { describe, expect, test } from 'vitest';
import { wordSetAt } from '../../../corpus/lexicon/decode.ts';
import { wordingEnd, wordingLabel } from '../../../corpus/lexicon/word-set.ts';
import { token } from '../../../corpus/text/tokens.ts';
import { indexOf, twoEntries } from '../recognise/lexicon.ts';

/** A set of words as an index holds it; `affairs` is one that the recogniser itself reads. */
function setOf(...affairs: string[]) {
  const index = indexOf({ ...twoEntries, sets: { affairs } });
  return { index, set: wordSetAt(index, index.globals.affairs) };
}

function labelsOf({ index, set }: ReturnType<typeof setOf>, group: number) {
  const labels: string[] = [];
  const end = set.startOf(group + 1);
  for (let at = set.startOf(group); at < end; at = wordingEnd(index.rules, at))
    labels.push(index.string(wordingLabel(index.rules, at)));
  return labels;
}

describe('a set of words', () => {
  test('has its wordings by their first word, each group in the order of the seeds', () => {
    const known = setOf('new road', 'county', 'new', 'new county');
    const groups = Array.from(known.set.heads, (head) => labelsOf(known, known.set.groupOf(head)));
    expect(groups.sort()).toEqual([['county'], ['new road', 'new', 'new county']]);
  });

  test('has of two wordings that read alike the first', () => {
    const known = setOf('new roads', 'new road');
    expect(labelsOf(known, 0)).toEqual(['new roads']);
  });

  test('knows which words begin none', () => {
    const { set } = setOf('new road');
    const [first = 0] = Array.from(set.heads);
    expect(set.groupOf(first)).toBe(0);
    expect([first - 1, first + 1, token.place].map((id) => set.groupOf(id))).toEqual([-1, -1, -1]);
  });

  test('is empty where nothing is in it', () => {
    const { set } = setOf();
    expect(set.heads).toHaveLength(0);
    expect([...set.wordings()]).toEqual([]);
  });

  test('that begins with a number begins with every word that is one', () => {
    const known = setOf('{number} roads', 'two roads', 'ten');
    const { numberWords } = known.index;
    expect(numberWords).not.toEqual([]);
    expect(Array.from(known.set.heads)).toEqual(expect.arrayContaining([...numberWords]));
    for (const id of numberWords)
      expect(labelsOf(known, known.set.groupOfNumbers(id))).toEqual(['{number} roads']);
  });

  test('tells whether a place may begin it', () => {
    expect(setOf('{place} road').set.opensWithPlace).toBe(true);
    expect(setOf('road to {place}').set.opensWithPlace).toBe(false);
  });
});
