import { expect, it } from 'vitest';
import { answersOfDate } from '../../../corpus/library/of-date.ts';
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
const ids = (query: string) =>
  answersOfDate(query, entries, articles)?.map(({ is, id }) => `${is} ${id}`);

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

it('What is no date is asked for in words', () => {
  expect(ids('plenum of June')).toBeUndefined();
});
