import { expect, test } from 'vitest';
import { sitesOf } from '../../contract/sites.ts';

test('Each host of the patterns is listed once, in order', () => {
  const matches = ['*://*.people.cn/*', '*://*.news.cn/*', 'https://example.org/news/*'];
  expect(sitesOf({ content_scripts: [{ matches }, { matches }] })).toEqual([
    'example.org',
    'news.cn',
    'people.cn',
  ]);
  expect(sitesOf({})).toEqual([]);
});
