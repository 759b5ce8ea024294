import { describe, expect, it } from 'vitest';
import { checkSeeds } from '../../../build/seeds/cross-check.ts';
import type { SeedEntry } from '../../../corpus/seed.ts';
import { plainEntry } from '../../../scripts/bench/lexicon.ts';

const post = { title: 'secretary', article: '000' };
const act = { text: 'presided', article: '000' };

/** One entry of each kind that others name, and the two that a test is about. */
function problems(...written: (Partial<SeedEntry> & { id: string })[]): string[] {
  const others: (Partial<SeedEntry> & { id: string })[] = [
    { id: 'a-slogan' },
    { id: 'a-place', kind: 'place' },
    { id: 'a-body', kind: 'body' },
    { id: 'a-meeting', kind: 'meeting' },
    { id: 'a-journalist', kind: 'journalist' },
  ];
  const entries = [...others, ...written].map((entry) => ({
    ...plainEntry(entry.id, entry.id),
    ...entry,
  }));
  const article = { id: '000' } as Parameters<typeof checkSeeds>[1][number];
  return checkSeeds(entries, [article]).map(
    ({ entry, path, message }) => `${entry} ${path.join('.')}: ${message}`,
  );
}

describe('a relation leads to the kind of entry that it is for', () => {
  const person = { id: 'one', kind: 'person' as const };

  it.each([
    ['place', { id: 'one', place: 'a-slogan' }, 'slogan, not place'],
    ['parent', { id: 'one', parent: 'a-meeting' }, 'meeting, not slogan'],
    ['parts.0', { id: 'one', parts: ['a-place'] }, 'place, not slogan'],
    ['posts.0.body', { ...person, posts: [{ ...post, body: 'a-slogan' }] }, 'slogan, not body'],
    ['posts.0.place', { ...person, posts: [{ ...post, place: 'a-body' }] }, 'body, not place'],
    ['acts.0.meeting', { ...person, acts: [{ ...act, meeting: 'a-place' }] }, 'place, not meeting'],
    ['related.0', { id: 'one', related: ['a-journalist'] }, 'journalist, not slogan or'],
  ])('%s', (path, entry, message) => {
    expect(problems(entry)).toEqual([expect.stringMatching(`^one ${path}: .*${message}`)]);
  });

  it('and where each does, nothing is wrong', () => {
    const related = ['a-slogan', 'a-place', 'a-body', 'a-meeting'];
    const slogan = {
      id: 'one',
      place: 'a-place',
      parent: 'a-slogan',
      parts: ['a-slogan'],
      related,
    };
    const posts = [{ ...post, body: 'a-body', place: 'a-place' }];
    const acts = [{ ...act, meeting: 'a-meeting' }];
    expect(problems(slogan, { ...person, id: 'two', posts, acts })).toEqual([]);
  });
});

describe('no entry lies in itself', () => {
  it.each([
    ['places', { kind: 'place', place: 'one' }],
    ['a parent', { kind: 'place', parent: 'one' }],
  ] as const)('by way of %s', (_, two) => {
    const [way] = Object.keys(two).slice(-1);
    expect(problems({ id: 'one', kind: 'place', place: 'two' }, { id: 'two', ...two })).toEqual([
      'one place: is two, which leads back to the entry itself: correct one of them',
      `two ${way}: is one, which leads back to the entry itself: correct one of them`,
    ]);
  });

  it('but what stands beside a circle is not in it', () => {
    const beside = { id: 'three', kind: 'place', place: 'one' } as const;
    const circle = [
      { id: 'one', kind: 'place', place: 'two' },
      { id: 'two', kind: 'place', place: 'one' },
    ] as const;
    expect(problems(...circle, beside).filter((one) => one.startsWith('three'))).toEqual([]);
  });
});
