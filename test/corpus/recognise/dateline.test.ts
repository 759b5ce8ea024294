import { describe, expect, test } from 'vitest';
import { endOfDateline } from '../../../corpus/recognise/dateline.ts';

describe('A dateline that a text opens with', () => {
  test.each([
    'GUANGZHOU, March 7 (Xinhua) -- ',
    'Beijing — ',
    'HONG KONG, 7 March (Reuters) - ',
    'BEIJING (AP) – ',
    '新华社北京3月7日电 ',
    '中新网广州3月7日電（记者 李文）',
    '本报江门讯（通讯员李文）',
  ])('is read to its end: %s', (dateline) => {
    expect(endOfDateline(`${dateline}市委 The city`)).toBe(dateline.length);
  });

  test.each([
    'The city met - and how',
    'Heshan, a county-level city, met.',
    '3月7日电视台报道',
    '广东水电（集团）党委书记',
    'Chen Anming, who came late, spoke',
    '',
  ])('is not seen where there is none: %s', (text) => {
    expect(endOfDateline(text)).toBe(0);
  });
});
