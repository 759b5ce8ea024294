import { describe, expect, it } from 'vitest';
import { createLinks } from '../../../corpus/library/links.ts';
import { createQuoter } from '../../../corpus/library/quotations.ts';
import { sampleArticle, sampleEntry, sampleMentions } from './sample.ts';

/** The passages of an article that mention wordings, each with its mentions in square brackets. */
function quoted(text: string, ...wordings: readonly string[]) {
  const article = sampleArticle('000', '2023-06-26', text);
  const links = createLinks([sampleEntry('jiangmen')], [article]);
  const { passages, quote } = createQuoter([article], links);
  return passages(wordings.flatMap((wording) => sampleMentions('goose', article, wording)))
    .map(quote)
    .map(({ words, mentionCount }) => ({
      text: words.map(({ text, isMention }) => (isMention ? `[${text}]` : text)).join(''),
      mentionCount,
    }));
}

describe('A sentence', () => {
  const far = 'and many other things that were said there at length, '.repeat(4);

  it('is quoted once with all its mentions', () => {
    expect(quoted('First. The goose leads, the goose flies. Last.', 'goose')).toEqual([
      { text: 'The [goose] leads, the [goose] flies.', mentionCount: 2 },
    ]);
  });

  it('is quoted by itself though the one before mentions the same', () => {
    expect(quoted('The goose leads. The goose flies.', 'goose')).toEqual([
      { text: 'The [goose] leads.', mentionCount: 1 },
      { text: 'The [goose] flies.', mentionCount: 1 },
    ]);
  });

  it('is quoted once where it is too long to be shown whole, and counts what is not shown', () => {
    const [passage, ...others] = quoted(
      `${far}the goose, ${far}the goose, ${far}no more.`,
      'goose',
    );
    expect(others).toEqual([]);
    expect(passage?.text).toMatch(/^… .*the \[goose\], and many [^[]* …$/);
    expect(passage?.mentionCount).toBe(2);
  });

  it('is another in another paragraph', () => {
    expect(quoted('The goose leads.\n\nThe goose leads.', 'goose')).toHaveLength(2);
  });

  it('is quoted without what the page set before the article', () => {
    expect(quoted(' date 2023-02-07 The goose leads.\n\nThe goose flies.', 'goose')).toEqual([
      { text: 'The [goose] leads.', mentionCount: 1 },
      { text: 'The [goose] flies.', mentionCount: 1 },
    ]);
    expect(quoted('The date 2023-02-07 is the goose’s.', 'goose')[0]?.text).toContain('The date');
  });

  it('marks a mention inside another with it', () => {
    expect(quoted('The head goose flies.', 'head goose', 'goose')).toEqual([
      { text: 'The [head goose] flies.', mentionCount: 2 },
    ]);
  });
});
