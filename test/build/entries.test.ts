import { describe, expect, it } from 'vitest';
import { searchablePinyin } from '../../build/chinese.ts';
import { toEntry } from '../../build/entries.ts';
import { readSeedEntry } from '../../corpus/seed-schema.ts';

const written = {
  id: 'x',
  kind: 'slogan',
  type: 'goal',
  level: 'central',
  salience: 'standing',
  name: 'new journey',
  english: 'official',
  zh: '新征程',
  chinese: 'seen in print',
  definition: 'A phrase.',
  basis: ['000'],
};

function entry(change: Record<string, unknown>) {
  const seed = readSeedEntry(JSON.parse(JSON.stringify({ ...written, ...change })));
  if (!('id' in seed)) throw new Error(JSON.stringify(seed));
  return toEntry(seed);
}

describe('an entry made from a seed', () => {
  it('has both scripts and pinyin with tones', () => {
    expect(entry({}).chinese).toEqual({
      hans: '新征程',
      hant: '新征程',
      pinyin: 'xīn zhēng chéng',
      standing: 'seen in print',
    });
  });

  it('writes pinyin without blanks on the inner side of quotation marks', () => {
    expect(entry({ zh: '“头雁”工程、新时代' }).chinese?.pinyin).toBe(
      '“tóu yàn” gōng chéng、 xīn shí dài',
    );
  });

  it('keeps to the forms that papers print', () => {
    expect(entry({ zh: '三大平台污染防治' }).chinese?.hant).toBe('三大平台污染防治');
  });

  it('takes traditional form and pinyin from the seed where they are given', () => {
    const person = entry({ zh: '余中华', hant: '余中華', pinyin: 'Yú Zhōnghuá' });
    expect(person.chinese).toMatchObject({ hant: '余中華', pinyin: 'Yú Zhōnghuá' });
  });

  it('shows no Chinese where none is verified', () => {
    expect(entry({ zh: undefined, chinese: 'unverified' }).chinese).toBeUndefined();
  });

  it('shows a Chinese rendering in both scripts, once where they agree', () => {
    const renderings = [
      { text: '双循环', type: 'abbreviation', seen: true },
      { text: '走在前列', type: 'original' },
    ];
    expect(entry({ renderings }).renderings.map(({ text, lang }) => [text, lang])).toEqual([
      ['双循环', 'zh-Hans'],
      ['雙循環', 'zh-Hant'],
      ['走在前列', 'zh-Hans'],
    ]);
  });

  it('does not repeat its name and its Chinese among the renderings', () => {
    const renderings = [
      { text: '新征程', type: 'original', when: [] },
      { text: 'new journey', type: 'official' },
      { text: 'new expedition', type: 'machine translation' },
    ];
    expect(entry({ renderings }).renderings.map(({ text }) => text)).toEqual(['new expedition']);
  });

  it('can be looked up by pinyin without tones, in syllables or in one word', () => {
    expect(searchablePinyin(entry({ zh: '绿美' })).split('\n')).toEqual(['lv mei', 'lvmei']);
  });
});
