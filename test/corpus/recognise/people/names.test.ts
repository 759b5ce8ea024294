import { describe, expect, test } from 'vitest';
import { fate } from './known.ts';

describe('a name is no name', () => {
  test.each([
    ['inside a longer word', 'Jiangmen: Chen Anmingda'],
    ['inside a longer hyphenated name', 'Jiangmen: Chen Anming-da, Lao-Chen Anming'],
    ['in lower case', 'in Jiangmen he wenyi, chen anming'],
    ['inflected', 'Jiangmen: Chens Anming'],
    ['across Chinese words', '开平业余中华武术'],
    ['at the beginning of a longer Chinese name', '江门市委书记陈岸明远 讲话'],
    ['at the beginning of a longer traditional one', '江門市委書記陳岸明輝主打新政'],
  ])('%s', (_, text) => {
    expect(fate(text)).toBe('nobody');
  });
});
