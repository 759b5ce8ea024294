import { describe, expect, test } from 'vitest';
import { parseRoute, type Route, routeHash } from '../../ui/route.ts';

describe('An address in the reader', () => {
  test.each<[string, Route]>([
    ['#/', { page: 'index' }],
    ['#/index/sites', { page: 'index', part: 'sites' }],
    ['#/entry/1310-deployment', { page: 'entry', id: '1310-deployment' }],
    ['#/article/001', { page: 'article', id: '001' }],
    ['#/article/001/3', { page: 'article', id: '001', paragraph: 3 }],
    ['#/entry/a%20b%2Fc', { page: 'entry', id: 'a b/c' }],
  ])('%s leads there and back', (hash, route) => {
    expect(parseRoute(hash)).toEqual(route);
    expect(routeHash(route)).toBe(hash);
  });

  test.each(['', '#', '#/entry', '#/entry/', '#/nowhere/x', '#/index/', '#/entry/%E0%A4%A'])(
    'that cannot be understood leads to the index: %s',
    (hash) => expect(parseRoute(hash)).toEqual({ page: 'index' }),
  );

  test('whose paragraph is no number leads to the article', () => {
    expect(parseRoute('#/article/001/x')).toEqual({ page: 'article', id: '001' });
  });
});
