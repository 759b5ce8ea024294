import { expect, it } from 'vitest';
import { withDates } from '../../../corpus/library/of-date.ts';
import { sampleArticle, sampleEntry } from './sample.ts';

const entries = [
  sampleEntry('decision', { kind: 'document', date: '2023-02-06' }),
  sampleEntry('june', { kind: 'meeting', date: '2023-06-25' }),
  sampleEntry('february', { kind: 'meeting', date: '2023-02-06' }),
  sampleEntry('early-june', { kind: 'meeting', date: '2023-06-20' }),
  sampleEntry('goose'),
];
const articles = [
  { ...sampleArticle('001', '2023-06-26', ''), eventDate: '2023-06-25' },
  { ...sampleArticle('002', '2023-02-07', ''), eventDate: '2023-02-06' },
];
const entry = (id: string) => ({ is: 'entry' as const, id, terms: [] });
/** What the words of a query find, in whatever year. */
const inWords: Readonly<Record<string, readonly string[]>> = {
  会议: ['goose', 'early-june', 'june'],
  'plenum of': ['goose', 'february'],
  'plenum of june 2023': ['goose'],
};
const search = withDates(
  (query) => (inWords[query.toLowerCase()] ?? []).map(entry),
  entries,
  articles,
);
const ids = (query: string) => search(query).map(({ is, id }) => `${is} ${id}`);

it.each([
  ['25 June 2023', ['entry june', 'article 001']],
  ['6月25日', ['entry june', 'article 001']],
  ['June 26', ['article 001']],
  ['Feb 6', ['entry february', 'entry decision', 'article 002']],
  ['June 2023', ['entry early-june', 'entry june', 'article 001']],
])('Of a date are what was held then, and the articles of it and on it: %s', (query, found) => {
  expect(ids(query)).toEqual(found);
});

it.each(['25 June 2022', '2023-06-27', '1 January'])(
  'Nothing is of a date that the corpus has not: %s',
  (query) => {
    expect(ids(query)).toEqual([]);
  },
);

it.each([
  ['6月25日会议', ['entry june']],
  ['会议 2023-06-20', ['entry early-june']],
  // In either order, as by itself.
  ['plenum of 6/2', ['entry february']],
])('Of what other words find, that of the date named with them comes first: %s', (query, found) => {
  expect(ids(query)).toEqual(found);
});

it('What the words find with the date in them comes after it, and by itself where nothing is of the date', () => {
  expect(ids('plenum of June 2023')).toEqual(['entry goose']);
});

it('What is no date is asked for in words', () => {
  expect(ids('会议')).toEqual(['entry goose', 'entry early-june', 'entry june']);
});
