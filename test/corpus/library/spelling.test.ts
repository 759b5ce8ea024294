import { describe, expect, it } from 'vitest';
import { initialsShare, spelledShare } from '../../../corpus/library/spelling.ts';
import { openSample, sampleChinese } from './look-up-sample.ts';
import { sampleArticle, sampleEntry } from './sample.ts';

describe('pinyin as it is typed', () => {
  it.each([
    ['shuangxunhuan', "shuang xun'huan", 1],
    ['xunhuan', "shuang xun'huan", 7 / 13],
    ['huan', "shuang xun'huan", 4 / 13],
    ['wanqu', "da'wan'qu jian'she", 5 / 14],
    ['shuangxunh', "shuang xun'huan", 10 / 13],
  ])('spells syllables that follow each other: %s in %s', (letters, wording, share) => {
    expect(spelledShare(letters)(wording)).toBeCloseTo(share);
  });

  it.each([
    ['a beginning of the second syllable', 'caiqi', 'cai qiang'],
    ['an end of the first', 'uangxun', "shuang xun'huan"],
    ['syllables that stand apart', 'liqiang', 'li shi qiang guo'],
    ['an end and a beginning of two words', 'hainan', "qian'hai nan'sha"],
    ['what is not typed in Latin letters', '循环', "shuang xun'huan"],
  ])('spells no %s: %s in %s', (_, letters, wording) => {
    expect(spelledShare(letters)(wording)).toBe(0);
  });

  it.each([
    ["shuang'xun'huan", "shuang xun'huan", 1],
    ["xi'an", "qian'xi an'quan", 0],
    ["xi'an", 'xian yu', 0],
    ["xi'an", "xi'an", 1],
  ])('has an apostrophe between syllables only: %s in %s', (letters, wording, share) => {
    expect(spelledShare(letters)(wording)).toBeCloseTo(share);
  });

  it.each(['lvmei', 'lumei', 'lyumei'])('has its ü as v, as u and as yu: %s', (letters) => {
    expect(spelledShare(letters)('lv mei')).toBe(1);
  });

  it('is no yu where a y begins a syllable', () => {
    expect(spelledShare('anyu')("an'yu")).toBe(1);
  });
});

describe('initials', () => {
  it.each([
    ['xjp', "xi jin'ping", 1],
    ['bqw', "bai qian'wan gong'cheng", 3 / 5],
  ])('are those of the first words: %s of %s', (letters, wording, share) => {
    expect(initialsShare(letters)(wording)).toBeCloseTo(share);
  });

  it.each([
    ['two letters', 'xj', 'xi jin'],
    ['what ends within a word', 'bqwg', "bai qian'wan gong'cheng"],
    ['what begins within a wording', 'qwg', "bai qian'wan gong"],
  ])('are not %s: %s of %s', (_, letters, wording) => {
    expect(initialsShare(letters)(wording)).toBe(0);
  });
});

describe('initials in the look-up', () => {
  const campaign = sampleEntry('campaign', { name: 'health campaign' });
  const chen = sampleEntry('chen', { name: 'Chen Anming', chinese: sampleChinese('陈岸明') });
  const goose = sampleEntry('goose', { name: 'goose', chinese: sampleChinese('头雁工程') });
  const cam = sampleEntry('cam', { name: 'cam shaft' });
  const article = sampleArticle('000', '2023-06-29', 'A campaign.');
  const { ids } = openSample([campaign, chen, goose], [article]);

  it('are asked for, too, where the letters begin a word: after that word, before articles', () => {
    expect(ids('cam')).toEqual(['entry campaign', 'entry chen', 'article 000']);
  });

  it.each(['tygc', 'ty gc', 't y g c'])('may have blanks anywhere: %s', (query) => {
    expect(ids(query)).toEqual(['entry goose']);
  });

  it('are no word that something is called by', () => {
    expect(openSample([chen, cam]).ids('cam')).toEqual(['entry cam']);
  });
});

describe('a name with an apostrophe', () => {
  const xi = sampleEntry('xi', { name: 'Xi Jinping', definition: 'Of an office.' });
  const county = sampleEntry('county', { name: 'county', chinese: sampleChinese('县') });
  const yan = sampleEntry('yan', { name: 'Spirit of Yan’an', chinese: sampleChinese('延安精神') });
  const { ids } = openSample([xi, county, yan]);

  it.each(["Xi'an", 'Xi’an', "xī'ān", "xi'an"])('is one word: %s', (query) => {
    expect(ids(query)).toEqual([]);
  });

  it.each(["Yan'an", 'yan’an', 'yanan', "yan'an jing'shen"])('is found by it: %s', (query) => {
    expect(ids(query)).toEqual(['entry yan']);
  });

  it('is no word with an ending', () => {
    const people = sampleEntry('people', { name: 'the people’s livelihood' });
    expect(openSample([people]).ids("people's livelihood")).toEqual(['entry people']);
    expect(openSample([people]).ids('people livelihood')).toEqual(['entry people']);
  });
});

describe('pinyin in the look-up', () => {
  const practice = sampleEntry('practice', { chinese: sampleChinese('中国式现代化的广东实践') });
  const modernization = sampleEntry('modernization', { chinese: sampleChinese('中国式现代化') });
  const official = sampleEntry('chen-anming', { chinese: sampleChinese('陈岸明', '陳岸明') });
  const { ids } = openSample([practice, modernization, official]);

  it.each(['lǜ', 'lǜ měi', 'lvmei', 'lumei', 'lyumei'])(
    'may have its ü with the tone, as v, as u and as yu: %s',
    (query) => {
      const green = sampleEntry('green', { chinese: sampleChinese('绿美广东') });
      expect(openSample([official, green]).ids(query)).toEqual(['entry green']);
    },
  );

  it.each([
    'zhongguo shi xiandaihua',
    'Zhōngguó shì xiàndàihuà',
    'zhong guo shi xian dai hua',
    'zhongguoshixiandaihua',
  ])('may have its blanks anywhere, and means first what is called just so: %s', (query) => {
    expect(ids(query)).toEqual(['entry modernization', 'entry practice']);
  });

  it('means first what is called just so, however many names begin with it', () => {
    const daily = sampleEntry('daily', {
      name: 'Jiangmen Daily',
      chinese: sampleChinese('江门日报'),
      renderings: ['江门日报讯', '江门日报社'].map((text) => ({
        ...({ lang: 'zh-Hans', type: 'original', seen: true } as const),
        text,
      })),
    });
    const city = sampleEntry('city', { name: 'Jiangmen', chinese: sampleChinese('江门') });
    const both = openSample([daily, city]);
    expect(both.ids('jiang men')).toEqual(['entry city', 'entry daily']);
  });

  it('means whole syllables, and first what has little besides', () => {
    const building = sampleEntry('building', { chinese: sampleChinese('党建') });
    const long = sampleEntry('long', { chinese: sampleChinese('坚持制造业当家') });
    const first = sampleEntry('first', { chinese: sampleChinese('制造业当家') });
    expect(openSample([building, long, first]).ids('dangjia')).toEqual([
      'entry first',
      'entry long',
    ]);
  });

  const circle = sampleEntry('circle', {
    name: 'dual circulation',
    chinese: sampleChinese('双循环'),
  });
  const sample = [
    ...[official, circle, modernization],
    sampleEntry('talent', { name: 'pivot city', chinese: sampleChinese('人才强市历史文化') }),
    sampleEntry('platforms', { name: 'three platforms', chinese: sampleChinese('前海南沙') }),
    sampleEntry('bay', { name: 'Daguanghai Bay', chinese: sampleChinese('大广海湾') }),
  ];

  it.each(['Cai Qi', 'Li Qiang', 'Hainan', 'Taiwan', 'Chen Jining', 'Chen Xiandai', 'shuangx'])(
    'gives nothing for a name that only sounds alike: %s',
    (query) => {
      expect(openSample(sample).ids(query)).toEqual([]);
    },
  );

  it.each([
    ['stands beside other words', 'zhongguoshi modernization', 'modernization'],
    ['may have a typo where it is long', 'shuangxunhaun', 'circle'],
    ['may be begun from the third syllable on', 'rencaiqia', 'talent'],
  ])('%s: %s', (_, query, id) => {
    expect(openSample(sample).ids(query)).toEqual([`entry ${id}`]);
  });

  it.each(['cam', 'CAM', 'zgsxdh', 'sxh'])('may be initials: %s', (query) => {
    expect(openSample(sample).ids(query)).toHaveLength(1);
  });

  it('takes a lone syllable for a word that something is called by, before one in any pinyin', () => {
    const ming = sampleEntry('ming', { name: 'Ming tombs' });
    const mingle = sampleEntry('mingle', { name: 'to mingle' });
    expect(openSample([official, ming]).ids('ming')).toEqual(['entry ming']);
    expect(openSample([official, mingle]).ids('ming')).toContain('entry chen-anming');
  });

  it.each(['陈安明', '陳安明', '尘岸名'])('finds Chinese of the same sound: %s', (query) => {
    expect(ids(query)).toEqual(['entry chen-anming']);
  });

  it.each(['臣', '鸣', '臣 1310'])('finds nothing by the sound of one character: %s', (query) => {
    expect(ids(query)).toEqual([]);
  });

  it.each([
    ['中国式近代化', ['entry modernization', 'entry practice']],
    ['陈岸东', []],
    ['中国式近代话', []],
    ['十国式现代化', []],
    ['一二三四', []],
  ])(
    'forgives one wrong character, but no number and none in so few that they are a name: %s',
    (query, found) => {
      expect(ids(query)).toEqual(found);
    },
  );

  it('takes characters of the same sound only where nothing is found as it is typed', () => {
    const namesake = sampleEntry('namesake', { chinese: sampleChinese('陈安明') });
    expect(openSample([official, namesake]).ids('陈安明')).toEqual(['entry namesake']);
  });
});
