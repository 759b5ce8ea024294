import { describe, expect, it } from 'vitest';
import { searchablePinyin } from '../../build/chinese.ts';

describe('pinyin for the look-up', () => {
  it.each([
    ['a whole wording', '双循环', 'shuangxunhuan'],
    ['its end', '双循环', 'xunhuan'],
    ['an ü as v', '绿美', 'lvmei'],
    ['an ü as u', '绿美', 'lumei'],
    ['a character as its word wants it', '侨都', 'qiaodu'],
    ['a character as it is read by itself', '侨都', 'qiaodou'],
  ])('has %s', (_, wording, typed) => {
    expect(searchablePinyin(wording).split(' ')).toContain(typed);
  });
});
