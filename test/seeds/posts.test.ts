import { expect, test } from 'vitest';
import { loadSeeds } from '../../build/seeds/load.ts';

const { entries, articles } = loadSeeds('seeds');
const reported = entries
  .filter(({ kind }) => kind === 'official')
  .flatMap(({ name, posts }) => posts.map(({ title, article }) => ({ name, title, article })));

// The name of a doctrine is no mention of the man.
test.each(reported)('article $article itself joins $name to the post of $title', (post) => {
  const text = articles.find(({ id }) => id === post.article)?.text ?? '';
  const sentences = text.replaceAll('Xi Jinping Thought', '').split(/[.\n]/);
  const joined = sentences.filter((sentence) => sentence.includes(post.title));
  expect(joined.some((sentence) => sentence.includes(post.name))).toBe(true);
});
