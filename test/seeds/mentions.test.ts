import { describe, expect, it } from 'vitest';
import { matchesInText } from '../../corpus/plain-text.ts';
import {
  readDefended,
  readForbidden,
  readHandChecked,
  scoreHandChecked,
} from '../../scripts/evaluate/hand-checked.ts';
import { data, library, matchesIn } from './shipped.ts';

const folder = 'test/seeds/mentions';

describe.each(data.articles)('article $id, read like any page', ({ id, text, place }) => {
  const listed = readHandChecked(folder, id);
  const forbidden = readForbidden(folder).filter((one) => one.article === id);
  const score = scoreHandChecked(matchesIn(text), listed, forbidden);

  it('has a table whose offsets lead to its words', () => {
    for (const mention of listed) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
  });

  it('shows every mention that must be found', () => {
    expect(score.missed.map((mention) => `${mention.entry}: ${mention.text}`)).toEqual([]);
  });

  it('shows nothing where a match would be wrong', () => {
    expect(score.forbidden.map((one) => `${one.text}: ${one.reason}`)).toEqual([]);
  });

  it('shows nothing else, but for what is defended with a reason', () => {
    const shown = score.unlisted.map(
      (one) => `${one.match.entry}: ${text.slice(one.start, one.end)}`,
    );
    const defended = readDefended(folder).filter((one) => one.article === id);
    for (const { reason } of defended) expect(reason).not.toBe('');
    expect(shown.toSorted()).toEqual(defended.map((one) => `${one.entry}: ${one.text}`).toSorted());
  });

  it('reads the same when it is known which place the article is about', () => {
    const told = matchesInText(library.recognise, text, { here: place });
    expect(told).toEqual(matchesIn(text));
  });
});
