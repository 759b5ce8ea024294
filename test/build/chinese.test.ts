import { describe, expect, it } from 'vitest';
import { pinyinWords, spelledPinyin } from '../../build/chinese.ts';

describe('a wording in pinyin for the look-up', () => {
  it.each([
    ['its words and their syllables divided', '双循环', ["shuang xun'huan"]],
    ['its ü as v', '绿美', ['lv mei']],
    ['no tones, and nothing for what is not Chinese', '“1310”部署', ["bu'shu"]],
    [
      'a character as its word wants it, and as it is read by itself',
      '侨都',
      ["qiao'du", "qiao'dou"],
    ],
  ])('has %s', (_, wording, spelled) => {
    expect(spelledPinyin(wording)).toEqual(spelled);
  });
});

describe('words in pinyin for the look-up', () => {
  it('are those of two syllables to four, also run together', () => {
    expect(pinyinWords('广东江门建设')).toEqual(
      expect.arrayContaining(['guangdong', 'jiangmen', 'guangdongjiangmen', 'jianshe']),
    );
    expect(pinyinWords('广东江门建设')).not.toContain('guang');
  });

  it.each(['lvmei', 'lumei', 'lyumei'])('have ü as it is typed: %s', (typed) => {
    expect(pinyinWords('绿美')).toContain(typed);
  });
});
