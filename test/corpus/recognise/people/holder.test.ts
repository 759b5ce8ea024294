import { describe, expect, test } from 'vitest';
import { fate } from './known.ts';

describe('who meets the holder of the post does not hold it', () => {
  test.each([
    'The Jiangmen secretary met Chen Anming, who spoke.',
    'The Jiangmen secretary met with Chen Anming and spoke.',
    'The secretary of the Jiangmen Municipal Party Committee went to visit Chen Anming.',
    'Chen Anming met the Jiangmen secretary.',
    'Chen Anming and the Jiangmen secretary spoke.',
    'Chen Anming visited a school and the Jiangmen secretary.',
    'Chen Anming, who thanked the Jiangmen secretary, spoke.',
    '江门市委书记看望陈岸明',
    '江門市委書記到市委會見陳岸明一行',
    '陈岸明给江门市委书记写信',
  ])('%s', (text) => {
    expect(fate(text)).toBe('possible');
  });

  test.each([
    ['whom the words make its holder', 'The Jiangmen secretary is Chen Anming'],
    ['whom the words make its holder', 'Chen Anming was named Jiangmen secretary'],
    ['whom the words make its holder', '江门市委书记由陈岸明担任'],
    ['whom the words make its holder', '陈岸明任中共江门市委书记'],
    ['who meets a former one', 'Chen Anming met the former Jiangmen secretary'],
    ['who meets the holder of another post', 'Chen Anming met the Jiangmen mayor, and spoke'],
    ['who chairs a meeting of that name', '陈岸明主持江门市委书记专题会议'],
    ['who meets another place’s', '江门市委书记陈岸明会见开平市委书记'],
  ])('but not him %s: %s', (_, text) => {
    expect(fate(text)).toBe('confirmed');
  });
});
