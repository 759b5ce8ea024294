import { describe, expect, it } from 'vitest';
import { openSample, sampleChinese } from './look-up-sample.ts';
import { sampleArticle, sampleEntry } from './sample.ts';

const circulation = sampleEntry('dual-circulation', {
  name: 'dual circulation',
  chinese: sampleChinese('国内国际双循环', '國內國際雙循環'),
  definition: 'An economic strategy.',
});
const geese = sampleEntry('head-goose-project', { name: 'head goose project' });
const deployment = sampleEntry('1310-deployment', {
  name: '1310 specific deployment',
  chinese: sampleChinese('“1310”具体部署', '「1310」具體部署'),
});
const zone = sampleEntry('rcep-zone', {
  name: 'RCEP demonstration zone',
  renderings: [{ text: '高质量实施RCEP示范区', lang: 'zh-Hans', type: 'original', seen: true }],
});
const plenum = sampleEntry('third-plenum', { name: 'Third Plenary Session, one of three' });
const reporter = sampleEntry('mo-xiaoqing', { kind: 'journalist', name: 'Mo Xiaoqing' });
const article = sampleArticle('000', '2023-06-29', 'They spoke of circulation and the economy.');

const { ids } = openSample([circulation, geese, deployment, zone, plenum, reporter], [article]);

describe('the look-up', () => {
  it.each([
    ['English', 'dual circulation'],
    ['the start of a word', 'dual circ'],
    ['one typo', 'dual circulatoin'],
    ['one typo in a short word', 'dua circulation'],
    ['simplified characters', '双循环'],
    ['traditional characters', '雙循環'],
    ['pinyin syllables', 'shuang xun huan'],
    ['pinyin run together', 'shuangxunhuan'],
    ['pinyin with tones', 'shuāng xún huán'],
    ['pinyin with tones as digits', 'shuang1 xun2huan2'],
    ['capitals', 'DUAL'],
    ['one typo in a word by itself', 'circulatoin'],
  ])('finds an entry by %s', (_, query) => {
    expect(ids(query)[0]).toBe('entry dual-circulation');
  });

  it.each([
    ['1310具体部署', '1310-deployment'],
    ['“1310”具体部署', '1310-deployment'],
    ['1310 具體部署', '1310-deployment'],
    ['RCEP示范区', 'rcep-zone'],
    ['示范区', 'rcep-zone'],
  ])('takes Chinese and the digits or letters beside it apart: %s', (query, id) => {
    expect(ids(query)).toEqual([`entry ${id}`]);
  });

  it('answers first with what is called just so, before what has it in its name', () => {
    const place = sampleEntry('jiangmen', { name: 'Jiangmen', chinese: sampleChinese('江门') });
    const daily = sampleEntry('jiangmen-daily', {
      name: 'Jiangmen Daily',
      chinese: sampleChinese('江门日报'),
    });
    const both = openSample([daily, place]);
    expect(both.ids('jiangmen ')).toEqual(['entry jiangmen', 'entry jiangmen-daily']);
  });

  it.each([
    ['third plenum', 'third-plenum'],
    ['3 plenary', 'third-plenum'],
    ['geese', 'head-goose-project'],
  ])('finds what readers call otherwise: %s', (query, id) => {
    expect(ids(query)).toEqual([`entry ${id}`]);
  });

  it.each([
    ['capitals for the beginning of a word', 'RCE'],
    ['a typo where something is found without', 'goose'],
    ['a typo in a short word', 'gause'],
  ])('does not take %s', (_, query) => {
    expect(ids(query).filter((id) => id !== 'entry head-goose-project')).toEqual([]);
  });

  it.each([
    ['plenum', 'plenary'],
    ['2', 'two'],
  ])(
    'gives with a word that readers type the word of the corpus, which alone is in its texts: %s',
    (typed, word) => {
      const session = sampleArticle('001', '2023-02-07', 'The plenary session made two plans.');
      expect(
        openSample([], [session])
          .search(typed)
          .flatMap(({ terms }) => terms),
      ).toContain(word);
    },
  );

  it.each(['hundred county project', 'hundred-county', '100-county', 'hundreds of counties'])(
    'finds a word in its other number: %s',
    (query) => {
      const counties = sampleEntry('counties', { name: 'Project for a Hundred Counties' });
      const hundred = sampleEntry('hundred', { name: 'hundred new countries' });
      expect(openSample([hundred, counties]).ids(query)).toEqual(['entry counties']);
    },
  );

  it('answers first with a word in the number that was typed', () => {
    const one = sampleEntry('one', { name: 'battle map' });
    const more = sampleEntry('more', { name: 'five battles' });
    const both = openSample([one, more]);
    expect(both.ids('battles')).toEqual(['entry more', 'entry one']);
    expect(both.ids('battle')).toEqual(['entry one', 'entry more']);
  });

  it('takes no short word for a plural', () => {
    const service = sampleEntry('service', { name: 'China News Service' });
    const age = sampleEntry('age', { name: 'service in a new age' });
    expect(openSample([service, age]).ids('new service')).toEqual(['entry age']);
  });

  it('cuts no word where digits begin', () => {
    const meeting = sampleEntry('meeting', {
      name: 'Meeting of 20 June',
      chinese: sampleChinese('江门'),
    });
    expect(openSample([meeting]).ids('j20')).toEqual([]);
  });

  it.each([
    ['headgoose', ['entry head-goose-project']],
    ['dualcirculation', ['entry dual-circulation']],
    ['theeconomy', []],
  ])('parts two words of a name that were typed as one: %s', (query, found) => {
    expect(ids(query)).toEqual(found);
  });

  it.each(['they spoka', 'circulation and the ecanomy', 'dual strotegy'])(
    'sees no typo in one of several words that are not all of what one thing is called: %s',
    (query) => {
      expect(ids(query)).toEqual([]);
    },
  );

  it('sees no typo where two wordings of one thing have a word each', () => {
    const major = sampleEntry('major', {
      name: 'Shenzhen–Jiangmen cooperation',
      renderings: [
        { text: 'three major cooperations', lang: 'en', type: 'press', seen: false },
        { text: 'two kinds of cooperation', lang: 'en', type: 'press', seen: false },
      ],
    });
    const both = openSample([major]);
    expect(both.ids('mayor of jiangmen')).toEqual([]);
    expect(both.ids('mayor kinds')).toEqual([]);
    expect(both.ids('three mayor cooperations')).toEqual(['entry major']);
  });

  it('takes who does a thing for no typo of what is done', () => {
    const governance = sampleEntry('governance', { name: 'to govern the Party' });
    const reform = sampleEntry('reform', { name: 'to reform' });
    const { ids } = openSample([governance, reform]);
    expect(['governor', 'governors', 'reformer'].flatMap(ids)).toEqual([]);
  });

  it('forgives a typo in the plural', () => {
    const committee = sampleEntry('committee', { name: 'Party committee' });
    expect(openSample([committee]).ids('commitees')).toEqual(['entry committee']);
  });

  it.each(['governn', 'governnn', 'governed'])('forgives an end that is too long: %s', (query) => {
    const governance = sampleEntry('governance', { name: 'to govern the Party' });
    expect(openSample([governance]).ids(query)).toEqual(['entry governance']);
  });

  it('finds an official by the posts, and not by the newspaper that reports them', () => {
    const post = { title: 'Party secretary', article: '000' };
    const official = sampleEntry('official', {
      kind: 'official',
      definition: 'Named as Party secretary in Jiangmen Daily.',
      posts: [post],
    });
    expect(openSample([official]).ids('party secretary')).toEqual(['entry official']);
    expect(openSample([official]).ids('party secretary jiangmen')).toEqual([]);
  });

  it.each(['Article', 'the articles '])('gives the articles to who asks for %j', (query) => {
    expect(ids(query)).toEqual(['article 000']);
  });

  it.each(['particle', 'arti'])('gives no article for what it is to who asks for %j', (query) => {
    expect(ids(query)).toEqual([]);
  });

  it.each([
    ['10 10 n', '10+10+N'],
    ['1 6 3', '1+6+3'],
  ])('takes numbers with blanks between them for a sum: %s', (query, name) => {
    const sum = sampleEntry('sum', { name: `${name} clusters` });
    const other = sampleEntry('other', { name: '163 new clusters of 10, and 1, 6 or 3' });
    expect(openSample([other, sum]).ids(query)[0]).toBe('entry sum');
    expect(openSample([other]).ids('1 6')).toEqual(['entry other']);
  });

  it('takes a word that every object has a property of for a word', () => {
    const built = sampleEntry('built', { name: 'Constructor of the road' });
    expect(openSample([built]).ids('constructor')).toEqual(['entry built']);
  });

  it('wants every word', () => {
    expect(ids('dual goose')).toEqual([]);
  });

  it('finds articles too, after entries', () => {
    expect(ids('circulation')).toEqual(['entry dual-circulation', 'article 000']);
  });

  it('does not answer with a reporter', () => {
    expect(ids('Mo Xiaoqing')).toEqual([]);
  });

  it.each(['', '   ', '“”', '💡'])('answers nothing to %j', (query) => {
    expect(ids(query)).toEqual([]);
  });
});

describe('what only a pattern has', () => {
  const champion = sampleEntry('champion', { name: 'single champion' });
  const award = sampleEntry('award', { name: 'award of champions' });
  const text = 'They strive for first place.';
  const { ids } = openSample(
    [champion, award],
    [sampleArticle('000', '2023-06-29', text), sampleArticle('001', '2023-06-29', 'An award.')],
    (words) =>
      ['单项冠军', 'award', 'first place', 'single champion'].includes(words) ? ['champion'] : [],
  );

  it('is found, though no wording has its words', () => {
    expect(ids('单项冠军')).toEqual(['entry champion']);
  });

  it('comes after the entries that have the words, and before articles', () => {
    expect(ids('award')).toEqual(['entry award', 'entry champion', 'article 001']);
    expect(ids('first place')).toEqual(['entry champion', 'article 000']);
  });

  it('is not found again where its wordings have the words', () => {
    expect(ids('single champion')).toEqual(['entry champion']);
  });
});

describe('words typed in a row', () => {
  const project = sampleEntry('project', {
    name: 'Development Project for Hundreds of Counties, Towns and Villages',
  });
  const ranking = sampleEntry('ranking', { name: 'top 100 counties' });
  const strong = sampleEntry('strong', { name: 'hundred strong counties' });
  const { ids } = openSample([ranking, strong, project]);

  it('come first where they stand in a row, not apart, nor as other words', () => {
    expect(ids('Hundred Counties')).toEqual(['entry project', 'entry ranking', 'entry strong']);
  });

  it('come after what is called just so', () => {
    const village = sampleEntry('village', { name: 'village in a county' });
    const row = sampleEntry('row', { name: 'county village, county village' });
    expect(openSample([row, village]).ids('village county')).toEqual([
      'entry village',
      'entry row',
    ]);
  });
});

describe('the order of answers', () => {
  const rendering = (text: string) => ({ text, lang: 'en', type: 'press', seen: true }) as const;
  const { ids } = openSample([
    sampleEntry('integration', { name: 'Hong Kong and Macao integration project' }),
    sampleEntry('macao', { name: 'Macao', renderings: [rendering('Macau')] }),
    sampleEntry('three', { name: 'deep-river cooperation, and two more kinds of cooperation' }),
    sampleEntry('deep-river', {
      name: 'Shenzhen–Jiangmen cooperation',
      renderings: [rendering('deep-river cooperation')],
    }),
    sampleEntry('meeting', { name: 'Meeting of the Politburo Standing Committee of February' }),
    sampleEntry('body', {
      name: 'Standing Committee of the Political Bureau',
      renderings: [rendering('Politburo Standing Committee')],
    }),
  ]);

  it('has slogans first of what is as near', () => {
    const body = sampleEntry('body', { kind: 'body', name: 'epidemic prevention headquarters' });
    const stage = sampleEntry('stage', { name: 'epidemic prevention campaign' });
    for (const entries of [
      [body, stage],
      [stage, body],
    ])
      expect(openSample(entries).ids('zero covid')).toEqual(['entry stage', 'entry body']);
  });

  it.each([
    ['Macau', 'macao'],
    ['deep-river cooperation', 'deep-river'],
    ['politburo', 'body'],
    ['PBSC', 'body'],
  ])('begins with what has least besides: %s', (query, id) => {
    expect(ids(query)[0]).toBe(`entry ${id}`);
  });
});
