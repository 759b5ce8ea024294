import { expect, test } from 'vitest';
import { data, library } from './shipped.ts';

const head = /date \d{4}-/;
const heads = data.articles.filter(({ text }) => head.test(text.slice(0, 20)));

test('No passage that is quoted begins with what the page set before the article', () => {
  expect(heads.map(({ id }) => id)).toEqual(['000', '002', '003']);
  const passages = data.entries.flatMap(({ id }) => library.entryPage(id)?.passages ?? []);
  expect(passages.length).toBeGreaterThan(100);
  const words = passages.map((passage) => passage.words.map(({ text }) => text).join(''));
  expect(words.filter((text) => head.test(text))).toEqual([]);
});

test('No article that answers the look-up is quoted with it', () => {
  for (const query of [
    'third plenum',
    'article',
    'fourteenth',
    'February 2023',
    '29 June 2023',
    'date',
  ]) {
    const answers = library.search(query).flatMap((one) => (one.is === 'article' ? [one] : []));
    expect(answers.filter(({ excerpt }) => head.test(excerpt))).toEqual([]);
  }
});

test('Mentions are told by their places in the text as it is stored', () => {
  const texts = new Map(data.articles.map(({ id, text }) => [id, text]));
  for (const { article, start, end, wording } of data.mentions)
    expect(texts.get(article)?.slice(start, end)).toBe(wording);
});
