import { describe, expect, test } from 'vitest';
import { fate } from './known.ts';

test('a word of an office in the name of a body is none', () => {
  expect(fate('陈岸明在江门常委会')).toBe('possible');
  expect(fate('陈岸明在江门任常委')).toBe('confirmed');
});

describe('of several titles one that is his is enough', () => {
  test.each([
    '江门市委书记、市总河长陈岸明讲话',
    '江门市委书记、党校校长陈岸明讲话',
    '江门市委书记、一级调研员、市长陈岸明讲话',
    '江门市委书记兼纪委书记陈岸明讲话',
    'Jiangmen secretary and mayor Chen Anming spoke',
    'Jiangmen secretary and secretary of the Party school Chen Anming spoke',
    'Chen Anming, Jiangmen secretary and mayor of the school, spoke',
  ])('%s', (text) => {
    expect(fate(text)).toBe('confirmed');
  });

  test.each([
    [
      'nobody',
      'of two people',
      'The Jiangmen secretary and the secretary of the school Chen Anming spoke',
    ],
    [
      'nobody',
      'of two people',
      'The Jiangmen secretary and secretary of the school Chen Anming spoke',
    ],
    ['nobody', 'of two people', 'The Jiangmen secretary and Foshan mayor Chen Anming spoke'],
    ['possible', 'of two people', '江门市委书记、养蜂人陈岸明讲话'],
    ['nobody', 'of which none is', '江门学校校长、书记陈岸明讲话'],
    ['nobody', 'of which none is', '佛山市委书记、市总河长陈岸明到江门讲话'],
    [
      'nobody',
      'of which the other only names his place',
      'Chen Anming, secretary of a school and citizen of Jiangmen, spoke',
    ],
  ])('but is %s, if %s: %s', (expected, _, text) => {
    expect(fate(text)).toBe(expected);
  });
});
