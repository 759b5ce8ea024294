import { describe, expect, test } from 'vitest';
import { fate } from './known.ts';

describe('an age is no stranger’s where the post follows', () => {
  test.each([
    'Chen Anming, 45, secretary of the Jiangmen Municipal Party Committee, spoke',
    'Chen Anming (aged 45), Jiangmen secretary, spoke',
    'Chen Anming, 45 years old, is the secretary of Jiangmen',
    '陈岸明，45岁，江门市委书记',
    '陳岸明（45歲），現任江門市委書記',
  ])('%s', (text) => {
    expect(fate(text)).toBe('confirmed');
  });

  test.each([
    'Chen Anming, 45, told the secretary of the Jiangmen Municipal Party Committee',
    'Chen Anming, 45, secretary of the Jiangmen School, spoke',
    'Chen Anming, 45, secretary of Foshan, spoke in Jiangmen',
    '陈岸明，45岁，江门市委书记的妻子，讲话',
    '陈岸明，45岁，向江门市委书记讲话',
  ])('but where anything else does: %s', (text) => {
    expect(fate(text)).toBe('nobody');
  });
});
