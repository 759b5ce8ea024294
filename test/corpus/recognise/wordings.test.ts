import { describe, expect, test } from 'vitest';
import { mostGroups } from '../../../corpus/lexicon/layout.ts';
import { found, indexOf } from './lexicon.ts';

describe('a wording is found', () => {
  const index = indexOf({
    entries: [
      { id: 'high-quality-development', zh: '高质量发展' },
      { id: 'counties', name: 'strong counties and ten thousand villages' },
      { id: 'two-wheel-drive', name: 'two-wheel drive of technology and reform' },
      { id: 'modernization', name: 'Chinese modernization' },
      { id: 'congress', name: 'Fourteenth Party Congress' },
      { id: 'formula', name: '1+6+3', renderings: ['1-3-10 blueprint'] },
      { id: 'regions', name: 'coordinated development of regions' },
      { id: 'enterprises', name: '10,000 enterprises' },
      { id: 'measures', patterns: ['[the] (100|21st) measures'] },
      { id: 'cycle', name: 'dual circulation', renderings: ['double platform. Cycle'] },
      { id: 'rare', zh: '江门𬭎城行动', patterns: ['(𬭎|𠮷)城'] },
    ],
  });

  test.each([
    ['as it is listed', 'high quality development', 'exact'],
    ['in other case, with hyphens, quotes, commas', '“High-quality”, DEVELOPMENT', 'exact'],
    ['with articles between', 'the high-quality, the development', 'exact'],
    ['over a line break', 'high quality\n development', 'exact'],
    ['with a soft hyphen and accents', 'high quality de\u00advelopm\u00e9nt', 'exact'],
    ['with hyphened words run together', 'highquality development', undefined],
    ['inflected', 'higher quality developments', 'variant'],
    ['in simplified Chinese', '推动高质量发展。', 'exact'],
    ['in traditional Chinese', '推動高質量發展。', 'exact'],
    ['in Chinese broken by a line', '高质量\n发展', 'exact'],
  ])('%s', (_, text, confidence) => {
    const lines = found(index, text);
    expect(lines).toHaveLength(confidence ? 1 : 0);
    if (confidence) expect(lines[0]).toMatch(`high-quality-development ${confidence}: `);
  });

  test.each([
    'gaozhiliang fazhan',
    'Gao zhiliang fazhan',
    'gāo zhì liàng fā zhǎn',
    'gao-zhi-liang fazhan',
  ])('in pinyin: %s', (text) => {
    expect(found(index, `They call it ${text}.`)).toEqual([
      `high-quality-development variant: ${text}`,
    ]);
  });

  test('with a Chinese character of two code units, and with no other in its place', () => {
    expect(found(index, '推进江门𬭎城行动')).toEqual(['rare exact: 江门𬭎城行动']);
    expect(found(index, '建𠮷城')).toEqual(['rare variant: 𠮷城']);
    expect(found(index, '江门𬬭城行动')).toEqual([]);
  });

  test('but not in a name that only describes it', () => {
    const described = { id: 'battles', name: 'list of battles', renderings: ['five battles'] };
    const entries = [{ ...described, english: 'description' as const }];
    expect(found(indexOf({ entries }), 'a list of battles')).toEqual([]);
    expect(found(indexOf({ entries }), 'the five battles')).toEqual([
      'battles exact: five battles',
    ]);
  });

  test.each([
    ['strong county and 10,000 villages', 'counties variant'],
    ['strong counties and 10000 villages', 'counties variant'],
    ['strong counties and ten thousands villages', 'counties variant'],
    ['ten thousand enterprises', 'enterprises variant'],
    ['10,000 enterprises', 'enterprises exact'],
    ['one hundred measures', 'measures variant'],
    ['the twenty-first measure', 'measures variant'],
    ['two-wheel drive of technology and reform', 'two-wheel-drive exact'],
    ['2-wheel drives of technology and reforms', 'two-wheel-drive variant'],
    ['Chinese modernisation', 'modernization variant'],
    ['co-ordinated development of regions', 'regions variant'],
    ['co-ordinating developments of the region', 'regions variant'],
    ['coordinated development of regions', 'regions exact'],
    ['the 14th Party Congress', 'congress variant'],
    ['“1＋6 + 3”', 'formula exact'],
    ['1-3-10 blueprint', 'formula exact'],
    ['double platform. Cycle', 'cycle exact'],
  ])('%s', (text, expected) => {
    expect(found(index, text).map((line) => line.split(':')[0])).toEqual([expected]);
  });

  test.each([
    ['a sentence end inside', 'high quality. Development'],
    ['an empty line inside', 'high quality\n\ndevelopment'],
    ['a word between', 'high quality rural development'],
    ['a longer word', 'highest-qualityish developmental'],
    ['a full stop that the listed wording lacks', 'dual. circulation'],
    ['a longer chain of numbers', '1+6+3+2'],
    ['a number that is part of a longer one', '11+6+3'],
    ['another number', 'strong counties and 1,000 villages'],
  ])('and not with %s', (_, text) => {
    expect(found(index, text)).toEqual([]);
  });

  test('English directly beside Chinese, and Chinese beside English', () => {
    const mixed = indexOf({
      entries: [{ id: 'deployment', name: '1310 deployment', zh: '“1310”具体部署' }],
    });
    expect(found(mixed, '省委“1310”具体部署要求')).toEqual(['deployment exact: “1310”具体部署']);
    expect(found(mixed, '落实1310 deployment精神')).toEqual(['deployment exact: 1310 deployment']);
  });

  test('at its exact place, whatever the text is made of', () => {
    const text =
      '😀 \u200fThe “hi\u00adgh-quality” \ud800 Development, high–quality, developments 高質量\u200b發展';
    const lines = found(index, text).map((line) => line.split(': ')[1]);
    expect(lines).toEqual(['high–quality, developments', '高質量\u200b發展']);
  });
});

describe('a pattern', () => {
  const index = indexOf({
    entries: [
      {
        id: 'rebuild',
        patterns: ['(re(create|build)|create) [modern] new {place}', '再造一个[现代化]新{place}'],
      },
      { id: 'projects', patterns: ['{number} major projects', '{number}大工程', 'top {number}'] },
      { id: 'broken', patterns: ['double platform . cycle'] },
      { id: 'kaiping', kind: 'place', zh: '开平' },
      { id: 'own', name: 'rebuild a new Heshan' },
    ],
    gazetteer: [
      { name: 'Foshan', zh: '佛山市' },
      { name: 'Heshan', zh: '鹤山市' },
    ],
  });

  test.each([
    [
      'rebuilding a new Kaiping',
      ['rebuild variant: rebuilding a new Kaiping', '  kaiping exact: Kaiping'],
    ],
    ['create modern new Foshan City', ['rebuild variant: create modern new Foshan City']],
    ['再造一个新开平', ['rebuild variant: 再造一个新开平', '  kaiping exact: 开平']],
    ['再造一個現代化新佛山', ['rebuild variant: 再造一個現代化新佛山']],
    ['rebuild a new Heshan', ['own exact: rebuild a new Heshan']],
    ['rebuild a new house', []],
    ['six major projects', ['projects variant: six major projects']],
    ['17 major projects', ['projects variant: 17 major projects']],
    ['twelve major projects', ['projects variant: twelve major projects']],
    ['twenty-one major projects', ['projects variant: twenty-one major projects']],
    ['one hundred major projects', ['projects variant: one hundred major projects']],
    ['3 million major projects', ['projects variant: 3 million major projects']],
    ['the twelfth major project', ['projects variant: twelfth major project']],
    ['in 2021, one major project', ['projects variant: one major project']],
    ['建成一百二十一大工程', ['projects variant: 一百二十一大工程']],
    ['the top twenty one', ['projects variant: top twenty one']],
    ['$17 major projects', []],
    ['many major projects', []],
    ['the top 100.', ['projects variant: top 100']],
    ['top 100%', []],
    ['double platforms. The cycle', ['broken variant: double platforms. The cycle']],
  ])('%s', (text, expected) => {
    expect(found(index, text)).toEqual(expected);
  });
});

describe('a number in digits goes on with a word only where that multiplies it', () => {
  const index = indexOf({
    entries: [{ id: 'projects', patterns: ['{number} major projects', '{number}大工程'] }],
  });

  test.each([
    ['In 2021 three major projects', 'three major projects'],
    ['Article 5 six major projects', 'six major projects'],
    ['在2025十大工程', '十大工程'],
    ['3 hundred major projects', '3 hundred major projects'],
    ['3 million major projects', '3 million major projects'],
    ['20 thousand million major projects', '20 thousand million major projects'],
    ['3百大工程', '3百大工程'],
    ['两千五百大工程', '两千五百大工程'],
  ])('%s', (text, words) => {
    expect(found(index, text).map((line) => line.split(': ')[1])).toEqual([words]);
  });
});

describe('a concept', () => {
  const index = indexOf({
    entries: [
      {
        id: 'drivers',
        concepts: [{ all: ['driver|driving force', 'three', 'reform'], within: 8 }],
      },
      {
        id: 'plenum',
        concepts: [{ all: ['plenum', 'county'], beside: ['February 9'], within: 12 }],
      },
      { id: 'order', concepts: [{ all: ['first', 'second'], within: 6, ordered: true }] },
      { id: 'villages', concepts: [{ all: ['万村', '百县'], within: 10 }] },
      { id: 'clause', concepts: [{ all: ['modern', 'nation'], within: 8, clause: true }] },
      {
        id: 'deepened',
        patterns: ['deepen reform'],
        concepts: [{ all: ['deepen', 'reform', 'further'], within: 8 }],
      },
    ],
  });

  test.each([
    ['three driving forces of reform', ['three driving forces of reform']],
    ['reform, with its three drivers', ['reform, with its three drivers']],
    ['three, three drivers for reform and reform', ['three drivers for reform']],
    ['three drivers. Reform', []],
    ['deepen reform further', ['deepen reform further']],
    ['deepen reform, further open', ['deepen reform']],
    ['the nation, which is modern', []],
    ['more modern, a nation that is modern: the nation', ['nation that is modern']],
    ['three drivers of one two four five six reform', []],
    ['reform has drivers', []],
    ['On February 9, the plenum of the county', ['plenum of the county']],
    ['the county’s February 9 plenum', ['county’s February 9 plenum']],
    ['the plenum of the county on 9 March', []],
    ['first and second', ['first and second']],
    ['second and first', []],
    ['百县千镇和万村', ['百县千镇和万村']],
    ['万村、百縣', ['万村、百縣']],
  ])('%s', (text, expected) => {
    expect(found(index, text).map((line) => line.split(': ')[1])).toEqual(expected);
  });
});

test('a concept is found by as many groups as one may have', () => {
  const all = Array.from({ length: mostGroups }, (_, i) => `w${i}`);
  const index = indexOf({ entries: [{ id: 'long', concepts: [{ all, within: 60 }] }] });
  const text = all.join(' ');
  expect(found(index, text)).toEqual([`long variant: ${text}`]);
  expect(found(index, text.replace(/ \S+$/, ''))).toEqual([]);
});

describe('each group of a concept has a word of its own', () => {
  const index = indexOf({
    entries: [
      { id: 'drive', concepts: [{ all: ['drive|vigour', 'drive|energy'], within: 4 }] },
      { id: 'talent', concepts: [{ all: ['talent', 'talent|people', 'gather'], within: 6 }] },
      { id: 'unity', concepts: [{ all: ['unity', 'party centre|centre'], within: 6 }] },
      { id: 'plenum', concepts: [{ all: ['plenum', 'driver of growth|driver'], within: 3 }] },
    ],
  });

  test.each([
    ['the drive to the sea', []],
    ['energy and vigour', ['energy and vigour']],
    ['gather the talent', []],
    ['gather people of talent', ['gather people of talent']],
    ['gather talent people', ['gather talent people']],
    ['plenum driver of growth', ['plenum driver']],
    ['the party centre of unity', ['party centre of unity']],
    ['the centre of unity and of unity', ['centre of unity']],
  ])('%s', (text, expected) => {
    expect(found(index, text).map((line) => line.split(': ')[1])).toEqual(expected);
  });
});

test('loose words take in no local official, whom no formula names', () => {
  const index = indexOf({
    entries: [
      { id: 'goose', concepts: [{ all: ['goose', 'project', 'village'], within: 12 }] },
      { id: 'he-wenyi', kind: 'official', name: 'He Wenyi' },
      { id: 'xi', kind: 'official', name: 'Xi Jinping', unmistakable: true },
    ],
  });
  const entries = (text: string) => found(index, text).map((line) => line.trim().split(' ')[0]);
  expect(entries('a village where He Wenyi saw the project of the geese')).not.toContain('goose');
  expect(entries('a village where Xi Jinping saw the project of the geese')).toContain('goose');
});

describe('a chain names the formula word by word', () => {
  const index = indexOf({
    entries: [
      { id: 'land-plan', chains: [['make', 'new', 'village']] },
      { id: 'town-plan', chains: [['make', 'town']] },
      { id: 'local-plan', chains: [['best', 'village']], when: [{ is: 'here', places: ['x'] }] },
      { id: 'x', kind: 'place', name: 'Xinhui' },
      { id: 'two-things' },
      { id: 'three-things' },
    ],
    sets: {
      make: ['build', 'construction', 'give shape to'],
      new: ['new', 'fresh'],
      village: ['village', 'hamlet'],
      town: ['town'],
      best: ['best', 'first rate'],
      policy: ['cadre'],
      party: ['party committee'],
      guangdong: ['Guangdong'],
    },
  });
  const vouching = 'Two things. Three things. Cadres: ';

  test.each([
    ['giving shape to fresh hamlets', 'land-plan variant: giving shape to fresh hamlets'],
    ['construction of new villages', 'land-plan variant: construction of new villages'],
    ['building towns', 'town-plan variant: building towns'],
  ])('by any translation of each, in any order: %s', (text, expected) => {
    expect(found(index, vouching + text)).toContain(expected);
  });

  test.each([
    ['where one of the words is missing', `${vouching}new villages`],
    [
      'where the words stand far apart',
      `${vouching}new roads, schools and fields for all, villages too, were built`,
    ],
    ['where nothing on the page vouches for it', 'Cadres: building new villages'],
    ['where too little vouches for two words', 'Two things. Cadres: building towns'],
  ])('but not %s', (_, text) => {
    expect(found(index, text).filter((line) => line.includes('plan'))).toEqual([]);
  });

  test('and, where its entry asks for the place of the page, only there', () => {
    const text = `${vouching}first-rate hamlets`;
    const lead = 'Xinhui, June 27: Xinhui news.';
    expect(found(index, text)).not.toContain('local-plan variant: first-rate hamlets');
    expect(found(index, text, { lead })).toContain('local-plan variant: first-rate hamlets');
  });
});

describe('of overlapping wordings', () => {
  const sketches = [
    { id: 'era', name: 'new era' },
    { id: 'theory', name: 'socialism for a new era' },
    { id: 'thought', name: 'thought on socialism for a new era' },
    { id: 'era-culture', name: 'new era culture' },
  ];

  test('the longest counts, the others are nested in it', () => {
    expect(
      found(indexOf({ entries: sketches }), 'the thought on socialism for a new era of ours'),
    ).toEqual([
      'thought exact: thought on socialism for a new era',
      '  theory exact: socialism for a new era',
      '    era exact: new era',
    ]);
  });

  test('what crosses the rim of a longer one is dropped', () => {
    expect(found(indexOf({ entries: sketches }), 'socialism for a new era culture')).toEqual([
      'theory exact: socialism for a new era',
      '  era exact: new era',
    ]);
  });

  test('the order of the entries does not matter', () => {
    const text = 'thought on socialism for a new era culture, new era culture';
    expect(found(indexOf({ entries: [...sketches].reverse() }), text)).toEqual(
      found(indexOf({ entries: sketches }), text),
    );
  });

  test('a listed wording goes before a pattern, a pattern before a concept', () => {
    const concepts = [{ all: ['journey', 'new'], within: 4 }];
    const both = {
      entries: [
        { id: 'a', concepts },
        { id: 'b', patterns: ['new journey'] },
      ],
    };
    expect(found(indexOf(both), 'new journey')).toEqual(['b variant: new journey']);
    expect(
      found(
        indexOf({ entries: [...both.entries, { id: 'c', name: 'new journey' }] }),
        'new journey',
      ),
    ).toEqual(['c exact: new journey']);
  });
});

test('a short Chinese wording counts only on word boundaries', () => {
  const index = indexOf({
    entries: [
      { id: 'era', zh: '新时代', name: 'new era' },
      { id: 'kaiping', kind: 'place', zh: '开平' },
    ],
  });
  expect(found(index, '进入新时代中国')).toEqual(['era exact: 新时代']);
  expect(found(index, '开创新时代新局面')).toEqual(['era exact: 新时代']);
  expect(found(index, '刷新时代码')).toEqual([]);
  expect(found(index, '展开平台建设')).toEqual([]);
});

test('a few Chinese characters with a comma between them are of two clauses', () => {
  const index = indexOf({
    entries: [
      { id: 'law', patterns: ['法治江门'] },
      { id: 'committee', zh: '江门市委' },
      { id: 'start', zh: '开好局、起好步' },
    ],
  });
  expect(found(index, '平安和法治，江门市委说')).toEqual(['committee exact: 江门市委']);
  expect(found(index, '法治江门，人人参与')).toEqual(['law variant: 法治江门']);
  expect(found(index, '全市开好局，起好步')).toEqual(['start exact: 开好局，起好步']);
});

test('a concept gives way to a wording that it would cut in two, and keeps one that it holds', () => {
  const index = indexOf({
    entries: [
      { id: 'head-goose', concepts: [{ all: ['goose', 'villages'], within: 9 }] },
      { id: 'counties', name: 'strengthening counties and villages' },
    ],
  });
  expect(found(index, 'strengthening counties and villages, and the goose project')).toEqual([
    'counties exact: strengthening counties and villages',
  ]);
  expect(found(index, 'goose for strengthening counties and villages')).toEqual([
    'head-goose variant: goose for strengthening counties and villages',
    '  counties exact: strengthening counties and villages',
  ]);
});

describe('where a concept holds a wording of its own entry', () => {
  const index = indexOf({
    entries: [
      {
        id: 'prosperity',
        name: 'common prosperity',
        concepts: [{ all: ['prosperity', 'advance'], within: 10 }],
      },
      { id: 'revival', name: 'rural revival' },
      { id: 'county', kind: 'place', name: 'Heshan' },
    ],
  });

  test.each([
    ['what lies between', 'advance at last common prosperity'],
    ['a place', 'advance in Heshan common prosperity'],
  ])('it takes in %s', (_, text) => {
    expect(found(index, text)).toContain(`prosperity variant: ${text}`);
  });

  test.each([
    ['another slogan', 'advance rural revival and common prosperity'],
    ['what a comma cuts off', 'advance these plans, and common prosperity'],
  ])('but not %s', (_, text) => {
    expect(found(index, text)).toContain('prosperity exact: common prosperity');
  });
});
