import { describe, expect, it } from 'vitest';
import { usualSounds } from '../../build/chinese.ts';
import { toEntry } from '../../build/entries.ts';
import { entryReader } from '../../build/seeds/entry-schema.ts';

const readSeedEntry = entryReader(new Map());

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
      pinyin: 'xīn zhēngchéng',
      standing: 'seen in print',
    });
  });

  it('gives the name of a place capitals throughout', () => {
    expect(entry({ kind: 'place', type: undefined, zh: '启超故里' }).chinese?.pinyin).toBe(
      'Qǐchāo Gùlǐ',
    );
  });

  it('keeps to the forms that papers print', () => {
    expect(entry({ zh: '三大平台污染防治' }).chinese?.hant).toBe('三大平台污染防治');
  });

  it('takes traditional form and pinyin from the seed where they are given', () => {
    const person = entry({ zh: '余中华', hant: '余中華', pinyin: 'Yú Zhōnghuá' });
    expect(person.chinese).toMatchObject({ hant: '余中華', pinyin: 'Yú Zhōnghuá' });
  });

  it('says where its name was not checked against print', () => {
    expect(entry({ unseen: true }).unseen).toBe(true);
    expect(entry({})).not.toHaveProperty('unseen');
  });

  it('has no level where nobody knows whose it is', () => {
    expect(entry({ level: 'nationwide' }).level).toBe('nationwide');
    expect(entry({ level: undefined })).not.toHaveProperty('level');
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
});

describe('Chinese for the look-up', () => {
  it('has the usual characters of both scripts by their sound', () => {
    const sounds = usualSounds();
    for (const char of '岸安按') expect(sounds.an).toContain(char);
    for (const char of '陈陳') expect(sounds.chen).toContain(char);
  });
});
