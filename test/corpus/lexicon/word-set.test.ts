import { describe, expect, test } from 'vitest';
import { wordSetAt } from '../../../corpus/lexicon/decode.ts';
import type { Index } from '../../../corpus/lexicon/open.ts';
import { wordingEnd } from '../../../corpus/lexicon/word-set.ts';
import { token } from '../../../corpus/text/tokens.ts';
import { indexOf, twoEntries } from '../recognise/lexicon.ts';

/** A set of words as an index holds it; `affairs` is one that the recogniser itself reads. */
function setOf(...affairs: string[]) {
  const index = indexOf({ ...twoEntries, sets: { affairs } });
  return { index, set: wordSetAt(index, index.globals.affairs) };
}

function labelsOf(index: Index, group: number, set = wordSetAt(index, index.globals.affairs)) {
  const labels: string[] = [];
  const end = set.startOf(group + 1);
  for (let at = set.startOf(group); at < end; at = wordingEnd(index.rules, at))
    labels.push(index.string(index.rules[at] as number));
  return labels;
}

describe('a set of words', () => {
  test('has its wordings by their first word, each group in the order of the seeds', () => {
    const { index, set } = setOf('new road', 'county', 'new', 'new county');
    const groups = Array.from(set.heads, (head) => labelsOf(index, set.groupOf(head)));
    expect(groups.sort()).toEqual([['county'], ['new road', 'new', 'new county']]);
  });

  test('knows which words begin none', () => {
    const { set } = setOf('new road');
    const [first = 0] = Array.from(set.heads);
    expect(set.groupOf(first)).toBe(0);
    expect([first - 1, first + 1, token.place].map((id) => set.groupOf(id))).toEqual([-1, -1, -1]);
  });

  test('is empty where nothing is in it', () => {
    const { index } = setOf();
    const empty = wordSetAt(index, index.globals.affairs);
    expect(empty.heads).toHaveLength(0);
    expect([...empty.wordings()]).toEqual([]);
  });

  test('that begins with a number begins with every word that is one', () => {
    const { index, set } = setOf('{number} roads', 'two roads', 'ten');
    const two = Array.from(set.heads).filter((id) => set.groupOfNumbers(id) >= 0);
    expect(two).toEqual(expect.arrayContaining([...index.numberWords]));
    const group = set.groupOfNumbers(index.numberWords[0] as number);
    expect(labelsOf(index, group)).toEqual(['{number} roads']);
  });

  test('tells whether a place may begin it', () => {
    expect(setOf('{place} road').set.opensWithPlace).toBe(true);
    expect(setOf('road to {place}').set.opensWithPlace).toBe(false);
  });
});
