import { expect, test } from 'vitest';
import { articleElements, aside, linked, published, times } from '../../corpus/publication.ts';
import { readSelector } from '../../scripts/xref/selector.ts';

const tag = (name: string, attributes: Record<string, string> = {}) => ({ name, attributes });

test.each([
  ['by its name', aside, tag('nav')],
  ['by an attribute', articleElements, tag('div', { role: 'main' })],
  ['by both', linked, tag('script', { type: 'application/ld+json' })],
  ['by how an attribute ends', published, tag('meta', { property: 'article:published_time' })],
  ['by how it begins', times, tag('time', { datetime: '2024-01-29' })],
  ['by several, in capitals or not', published, tag('meta', { name: 'PublishDate' })],
])('An element is known %s', (_, selector, element) => {
  expect(readSelector(selector)(element)).toBe(true);
});

test.each([
  ['another name', aside, tag('article')],
  ['another name, whatever its attributes', linked, tag('style', { type: 'application/ld+json' })],
  ['no such attribute', times, tag('time')],
  ['another value', times, tag('time', { datetime: 'P2D' })],
  ['a value in capitals', published, tag('time', { itemprop: 'DatePublished' })],
  ['only part of what is asked', published, tag('meta', { name: 'publisher' })],
])('but not with %s', (_, selector, element) => {
  expect(readSelector(selector)(element)).toBe(false);
});

test('What the command line cannot read is a mistake at once', () => {
  expect(() => readSelector('main > p')).toThrow('no selector that is read here: main > p');
});
