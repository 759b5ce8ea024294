import { describe, expect, it } from 'vitest';
import { openSample, sampleChinese } from './look-up-sample.ts';
import { sampleEntry } from './sample.ts';

describe('a number in the look-up', () => {
  const congress = sampleEntry('congress', {
    name: '20th National Congress',
    renderings: [{ text: '二十大', lang: 'zh-Hans', type: 'abbreviation', seen: true }],
  });
  const spirit = sampleEntry('spirit', {
    name: 'guiding principles of the twentieth Congress',
    chinese: sampleChinese('党的二十大精神'),
  });
  const plenum = sampleEntry('plenum', { name: 'Second Plenary Session' });
  const upholds = sampleEntry('upholds', {
    name: 'Two Upholds',
    chinese: sampleChinese('两个维护'),
    definition: 'Named at a plenary session.',
  });
  const { ids } = openSample([spirit, congress, upholds, plenum]);

  it.each([
    ['20th congress', 'congress'],
    ['twentieth national congress', 'congress'],
    ['the congress, 20th', 'congress'],
    ['20大', 'congress'],
    ['二十大', 'congress'],
    ['2nd plenum', 'plenum'],
    ['2 upholds', 'upholds'],
    ['2个维护', 'upholds'],
    ['兩个维护', 'upholds'],
  ])('is read in words and digits, Chinese or not: %s', (query, id) => {
    expect(ids(query)[0]).toBe(`entry ${id}`);
  });

  it.each([
    ...['一三一零', '一三一〇', '一三一零部署'],
    ...['one three one zero', 'One-three-one-zero deployment'],
  ])('may be said digit by digit: %s', (query) => {
    const deployment = sampleEntry('deployment', { name: '1310', chinese: sampleChinese('部署') });
    const thirteen = sampleEntry('thirteen', {
      name: 'thirteen, 10',
      chinese: sampleChinese('部署'),
    });
    expect(openSample([thirteen, deployment]).ids(query)).toEqual(['entry deployment']);
  });

  it.each(['一二', 'one two'])('is no two digits one by one: %s', (query) => {
    const twelve = sampleEntry('twelve', { name: 'twelve' });
    expect(openSample([twelve]).ids(query)).toEqual([]);
  });

  it('that tells an order is not one that counts', () => {
    expect(ids('2nd plenum')).toEqual(['entry plenum']);
  });

  it.each(['十二', '12', 'twelve', '30', '十个维护'])(
    'is whole in Chinese from ten on: %s',
    (query) => {
      expect(ids(query)).toEqual([]);
    },
  );

  it('counts what 两 stands before, and orders nothing', () => {
    const sessions = sampleEntry('sessions', { chinese: sampleChinese('广东省“两会”') });
    const second = sampleEntry('second', { chinese: sampleChinese('省委二次全会') });
    expect(openSample([second, spirit, sessions]).ids('两会')).toEqual(['entry sessions']);
  });

  const plan = sampleEntry('plan', { name: '“1+6+3” work deployment' });
  const clusters = sampleEntry('clusters', {
    name: '“10+10+N” industrial clusters',
    renderings: [{ text: '10+10+N', lang: 'en', type: 'abbreviation', seen: true }],
  });
  const breakthroughs = sampleEntry('breakthroughs', { name: 'ten national breakthroughs' });
  const sums = openSample([breakthroughs, clusters, plan]);

  it.each(['1+6+3', '1 + 6 + 3', '1＋6＋3', '163', '1 6 3', '163 deployment'])(
    'may be a sum, with and without its signs: %s',
    (query) => {
      expect(sums.ids(query)).toEqual(['entry plan']);
    },
  );

  it('that is asked for in a sum is asked for only there', () => {
    expect(sums.ids('10+10+n')).toEqual(['entry clusters']);
    expect(sums.ids('10 10 N')[0]).toBe('entry clusters');
  });
});

describe('a plenum', () => {
  const session = sampleEntry('session', {
    name: 'Third Plenary Session of the 13th Provincial Committee',
  });
  const call = sampleEntry('call', { name: 'first plenary teleconference' });
  const { ids } = openSample([call, session]);

  it.each(['plenum', 'plenums', 'third plenum'])('is a plenary session: %s', (query) => {
    expect(ids(query)).toEqual(['entry session']);
  });

  it('comes first where only “plenary” was typed', () => {
    expect(ids('plenary')).toEqual(['entry session', 'entry call']);
  });
});

describe('a word that readers use', () => {
  const { ids } = openSample([
    sampleEntry('congress', { name: 'Standing Committee of the National People’s Congress' }),
    sampleEntry('capital', { name: 'Overseas Chinese Capital of China' }),
    sampleEntry('epidemic', { name: 'new stage of epidemic prevention and control' }),
    sampleEntry('city', { name: 'trillion-yuan-level city' }),
  ]);

  it.each([
    ['NPC', 'congress'],
    ['diaspora', 'capital'],
    ['zero covid', 'epidemic'],
    ['zero-COVID control', 'epidemic'],
    ['what is the epidemic', 'epidemic'],
    ['万亿', 'city'],
  ])('stands for those of the corpus: %s', (query, id) => {
    expect(ids(query)).toEqual([`entry ${id}`]);
  });

  it.each(['of the', 'of', 'a', 'an', 'With', 'the ', '的', '和'])(
    'is not asked for where it only joins others: %s',
    (query) => {
      const entry = sampleEntry('a', {
        name: 'a',
        chinese: sampleChinese('安的和'),
        definition: 'of the',
      });
      expect(openSample([entry]).ids(query)).toEqual([]);
    },
  );
});

describe('a year', () => {
  const { ids } = openSample([
    sampleEntry('document', {
      name: '2023 No. 1 central document',
      chinese: sampleChinese('2023年中央一号文件'),
    }),
    sampleEntry('politburo', { name: 'Meeting of the Politburo of February 2023' }),
    sampleEntry('start', { name: 'first year', chinese: sampleChinese('开局之年') }),
  ]);

  it.each(['2023年', '2023 年', '二〇二三年'])('is the same in Chinese: %s', (query) => {
    expect(new Set(ids(query))).toEqual(new Set(ids('2023')));
    expect(ids(query)).toHaveLength(2);
  });

  it('may stand beside other words there, and 年 by itself is a word', () => {
    expect(ids('2023年一号文件')).toEqual(['entry document']);
    expect(ids('开局之年')).toEqual(['entry start']);
  });
});
