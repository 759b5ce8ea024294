import { describe, expect, it } from 'vitest';
import { ChineseBoundaries } from '../../../corpus/text/chinese-boundaries.ts';

const boundaries = new ChineseBoundaries();

/** Whether a wording fits where it stands first. */
function fits(wording: string, text: string): boolean {
  const start = text.indexOf(wording);
  return boundaries.fits(text, start, start + wording.length);
}

describe('A short Chinese wording fits', () => {
  it.each([
    ['江门', '会议由江门市委书记主持'],
    ['江门', '记者在江门采访'],
    ['开平', '他对开平的情况很了解'],
    ['江门', '向江门和开平学习'],
    ['江门', '江门和江门'],
  ])('%s in %s', (wording, text) => {
    expect(fits(wording, text)).toBe(true);
  });
});

describe('It does not fit where it begins or ends inside another word', () => {
  it.each([
    ['余中华', '业余中华武术'],
    ['平和', '公平和正义'],
    ['开平', '离开平静的村子'],
  ])('%s in %s', (wording, text) => {
    expect(fits(wording, text)).toBe(false);
  });
});
