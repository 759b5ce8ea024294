import { describe, expect, it } from 'vitest';
import { compileLookup, openLookup } from '../../../corpus/library/search.ts';
import { sampleArticle, sampleEntry } from './sample.ts';

const circulation = sampleEntry('dual-circulation', {
  name: 'dual circulation',
  chinese: {
    hans: '国内国际双循环',
    hant: '國內國際雙循環',
    pinyin: 'guónèi guójì shuāng xúnhuán',
    standing: 'seen in print',
  },
  definition: 'An economic strategy.',
});
const geese = sampleEntry('head-goose-project', { name: 'head goose project' });
const deployment = sampleEntry('1310-deployment', {
  name: '1310 specific deployment',
  chinese: {
    hans: '“1310”具体部署',
    hant: '「1310」具體部署',
    pinyin: '“1310” jùtǐ bùshǔ',
    standing: 'seen in print',
  },
});
const zone = sampleEntry('rcep-zone', {
  name: 'RCEP demonstration zone',
  renderings: [{ text: '高质量实施RCEP示范区', lang: 'zh-Hans', type: 'original', seen: true }],
});
const plenum = sampleEntry('third-plenum', { name: 'Third Plenary Session, one of three' });
const official = sampleEntry('chen-anming', {
  kind: 'official',
  name: 'Chen Anming',
  posts: [
    {
      title: 'Secretary of the Municipal Party Committee',
      place: 'jiangmen',
      article: '000',
    },
  ],
});
const reporter = sampleEntry('mo-xiaoqing', { kind: 'journalist', name: 'Mo Xiaoqing' });
const article = sampleArticle('000', '2023-06-29', 'They spoke of circulation and the economy.');
const compiled = compileLookup(
  [circulation, geese, deployment, zone, plenum, official, reporter],
  [article],
  (entry) => (entry.id === 'dual-circulation' ? 'shuang xun huan\nshuangxunhuan lv' : ''),
);
const lookup = openLookup(JSON.parse(JSON.stringify(compiled)));
const ids = (query: string) => lookup.search(query, 5).map((found) => `${found.is} ${found.id}`);

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
    ['an ü with its tone', 'lǜ'],
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
    const place = sampleEntry('jiangmen', { name: 'Jiangmen' });
    const daily = sampleEntry('jiangmen-daily', { name: 'Jiangmen Daily' });
    const pinyin = 'jiangmen jiangmen jiangmenribao';
    const both = openLookup(
      compileLookup([daily, place], [], ({ id }) => (id === 'jiangmen' ? '' : pinyin)),
    );
    expect(both.search('jiangmen ', 5).map(({ id }) => id)).toEqual(['jiangmen', 'jiangmen-daily']);
  });

  it.each([
    ['a word for a post', 'party chief'],
    ['a post and its place', 'Jiangmen secretary'],
  ])('finds an official by %s', (_, query) => {
    expect(ids(query)[0]).toBe('entry chen-anming');
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
      const inArticle = openLookup(compileLookup([], [session], () => ''));
      expect(inArticle.search(typed, 5).flatMap(({ terms }) => terms)).toContain(word);
    },
  );

  it('takes a word that every object has a property of for a word', () => {
    const built = sampleEntry('built', { name: 'Constructor of the road' });
    const words = openLookup(compileLookup([built], [], () => ''));
    expect(words.search('constructor', 5).map(({ id }) => id)).toEqual(['built']);
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
