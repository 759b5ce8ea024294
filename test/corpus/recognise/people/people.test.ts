import { describe, expect, test } from 'vitest';
import { recognise } from '../../../../corpus/recognise/recognise.ts';
import type { SeedPattern } from '../../../../corpus/seed.ts';
import { found, indexOf } from '../lexicon.ts';
import { anchors, fate, index, people } from './known.ts';

describe('a post or place of the person near the name confirms it', () => {
  test.each([
    'Chen Anming, secretary of the Jiangmen Municipal Party Committee, spoke',
    'Chen Anming, a member of the Political Bureau of the Communist Party of China (CPC) Central Committee and secretary of the Jiangmen Municipal Party Committee, spoke',
    'Chen Anming, secretary of the Municipal Party Committee, spoke',
    'In Jiangmen, CHEN ANMING spoke',
    'Anming Chen of Jiangmen spoke',
    'Chen An-ming of Jiangmen spoke',
    'Chen An Ming of Jiangmen spoke',
    'CHEN Anming of Jiangmen spoke',
    'Jiangmen met. Chen Anming spoke',
    '江门市委书记陈岸明',
    '江門市委書記陳岸明出席',
    '江门：陈岸明（左）讲话',
    '江门市委书记陈岸明率队调研',
    '江门市委书记陈岸明充分肯定',
    '江门市委书记陈岸明一行',
    '江门市委书记陈岸明还指出',
    '江门市委书记陈岸明刚到开平',
    '江门市委书记陈岸明亦到场',
    '江门市委书记陈岸明坦言压力不小',
    '江门市委书记陈岸明讲话',
    '江门市委书记陈岸明调研',
    '江门市委书记陈岸明督导防汛',
    '江门市委书记陈岸明暗访',
    '江門市委書記陳岸明點評',
    '江门市委书记陈岸明揭牌',
    '江门市委书记陈岸明连日调研',
    '江門市委書記陳岸明與代表座談',
    '江門市委書記陳岸明說',
  ])('%s', (text) => {
    expect(fate(text)).toBe('confirmed');
  });
});

describe('a further title of his post confirms the name that it stands right beside', () => {
  test.each([
    'Municipal Party Secretary Chen Anming spoke',
    'Chen Anming, City Party secretary, spoke',
    'The Municipal Party secretary, Chen Anming, spoke',
    '市委书记陈岸明讲话',
    '市委书记，陈岸明，讲话',
    '陈岸明（市委书记）讲话',
  ])('%s', (text) => {
    expect(fate(text)).toBe('confirmed');
  });

  test.each([
    ['possible', 'somewhere else in the sentence', '陈岸明走进商店，一位市委书记也在'],
    ['possible', 'another’s', 'An aide of the Municipal Party secretary, Chen Anming, spoke'],
    ['possible', 'another’s', 'Met by the Municipal Party secretary, Chen Anming spoke'],
    ['possible', 'of a deputy', 'The deputy Municipal Party secretary, Chen Anming, spoke'],
    ['possible', 'of another place', 'The Foshan Municipal Party secretary, Chen Anming, spoke'],
    ['nobody', 'of a deputy', 'Deputy Municipal Party Secretary Chen Anming spoke'],
    ['nobody', 'of another place', '佛山市委书记陈岸明讲话'],
    ['nobody', 'of an organization', 'school Municipal Party Secretary Chen Anming spoke'],
  ])('but is %s, if %s', (expected, _, text) => {
    expect(fate(text)).toBe(expected);
  });

  test('but not on a page about another place', () => {
    const text = '市委书记陈岸明讲话';
    const about = (here: string) => people(text, { anchors: [], people: [], here });
    expect(about('Foshan')).toEqual([]);
    expect(about('kaiping')).toEqual(['chen-anming exact']);
  });
});

describe('a place of the person near the name, without a word of what officials do, confirms nothing', () => {
  test.each([
    'Chen Anming of Jiangmen sells bread',
    'In Jiangmen, Chen Anming opened a shop',
    '陈岸明在江门开店',
  ])('%s', (text) => {
    expect(fate(text)).toBe('possible');
  });
});

describe('a name with nothing near it', () => {
  test('stays unmarked on a page that has nothing to do with the corpus', () => {
    expect(people('Chen Anming won the race')).toEqual([]);
  });

  test('is possible where the page has two unambiguous entries', () => {
    expect(found(index, 'Chen Anming won the race', { signals: { anchors, people: [] } })).toEqual([
      'chen-anming possible: Chen Anming',
    ]);
  });

  test('is nobody’s where they are said all over the country, unless the page is about his province', () => {
    const doctrine = { anchors: ['common-prosperity', 'two-establishments'], people: [] };
    expect(people('Chen Anming won the race', doctrine)).toEqual([]);
    const here = { ...doctrine, here: 'jiangmen' };
    expect(people('Chen Anming won the race', here)).toEqual(['chen-anming possible']);
  });

  test('is the person where the page has confirmed the name elsewhere', () => {
    const { matches } = recognise(index, {
      blocks: ['Chen Anming spoke.', 'Chen Anming of Jiangmen spoke'],
    });
    expect(matches.map(([match]) => match?.confidence)).toEqual(['exact', 'exact']);
  });

  test('counts where nobody else can be meant', () => {
    expect(people('Xi Jinping said')).toEqual(['xi-jinping exact']);
  });

  test('and an office beside it counts on a page about the place', () => {
    const page = { lead: 'Jiangmen Municipal Party Committee' };
    expect(found(index, 'Secretary Chen Anming spoke', page)).toEqual([
      'chen-anming exact: Chen Anming',
    ]);
    expect(found(index, 'Chen Anming spoke', page)).toEqual([]);
  });
});

test('a pattern for a person must say what confirms him', () => {
  const compiled = (pattern: SeedPattern) => () =>
    indexOf({ entries: [{ id: 'wu', kind: 'official', patterns: [pattern] }] });
  expect(compiled({ pattern: 'mister wu' })).toThrow('nothing confirms who is meant');
  expect(compiled({ pattern: 'mister wu', when: [{ is: 'quoted' }] })).not.toThrow();
});
