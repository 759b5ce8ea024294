import { describe, expect, test } from 'vitest';
import type { PageSignals } from '../../../../corpus/match.ts';
import { recognise } from '../../../../corpus/recognise/recognise.ts';
import type { SeedPattern } from '../../../../corpus/seed.ts';
import { found, indexOf } from '../lexicon.ts';

const post = (title: string, body: string, place: string) => ({
  title,
  body,
  place,
  article: '001',
});
const index = indexOf({
  entries: [
    {
      id: 'chen-anming',
      kind: 'official',
      place: 'jiangmen',
      name: 'Chen Anming',
      zh: '陈岸明',
      posts: [post('secretary of the Municipal Party Committee', 'jm-committee', 'jiangmen')],
      titles: ['(Municipal|City) Party secretary', '市委书记'],
    },
    {
      id: 'yu-zhonghua',
      kind: 'official',
      place: 'kaiping',
      name: 'Yu Zhonghua',
      zh: '余中华',
      posts: [post('secretary', 'jm-committee', 'kaiping')],
    },
    { id: 'xi-jinping', kind: 'official', name: 'Xi Jinping', zh: '习近平', unmistakable: true },
    { id: 'he-wenyi', kind: 'official', place: 'jiangmen', name: 'He Wenyi', zh: '何雯意' },
    {
      id: 'yan-jianguang',
      kind: 'journalist',
      name: 'Yan Jianguang',
      zh: '严建广',
      posts: [post('reporter', 'jm-daily', 'jiangmen')],
    },
    { id: 'jm-daily', kind: 'body', name: 'Jiangmen Daily', zh: '江门日报' },
    {
      id: 'jm-committee',
      kind: 'body',
      name: 'Jiangmen Municipal Party Committee',
      zh: '江门市委',
    },
    { id: 'jiangmen', kind: 'place', salience: 'standing', zh: '江门' },
    { id: 'kaiping', kind: 'place', salience: 'standing', place: 'jiangmen', zh: '开平' },
    { id: 'common-prosperity' },
    { id: 'two-establishments' },
    { id: 'four-functions', place: 'jiangmen' },
  ],
  gazetteer: [{ name: 'Foshan', zh: '佛山市' }],
  sets: {
    offices: ['secretary', 'mayor', '书记', '市长', '常委'],
    heads: ['secretary', '书记'],
    stateOffices: ['mayor', '市长'],
    duties: ['(speak|spoke)', '(讲话|调研)'],
    strangers: [
      '(actor|driver|suspect)',
      'brother of',
      '妻子',
      '[deputy] manager',
      '{number} year old',
      'aged {number}',
      '男子',
    ],
    trades: ['(forward|dentist|reporter)', '电工'],
    organizations: ['(school|police|subdistrict|bureau)', '(学校|街道|纪委|共青团)'],
    deputies: ['(deputy|former)', '副'],
    beforeNames: ['(and|met|visit|is|of|by)', '(由|的)'],
    affairs: ['party school', 'political bureau'],
    bylines: ['reporter', 'correspondent', '记者', '摄影'],
    committees: ['municipal party committee', '市委'],
  },
});
const people = (text: string, signals?: PageSignals) =>
  found(index, text, signals && { signals })
    .filter((line) => /chen-|yu-|xi-|he-|yan-/.test(line))
    .map((line) => line.split(':')[0]);
const anchors = ['common-prosperity', 'four-functions'];
/** What becomes of the official that a text names, on a page where a bare name is already possible. */
function fate(text: string): 'confirmed' | 'possible' | 'nobody' {
  const named = people(text, { anchors, people: [] });
  if (named.length === 0) return 'nobody';
  return named.includes('chen-anming exact') ? 'confirmed' : 'possible';
}

describe('a post or place of the person near the name confirms it', () => {
  test.each([
    'Chen Anming, secretary of the Jiangmen Municipal Party Committee, spoke',
    'Chen Anming, a member of the Political Bureau of the Communist Party of China (CPC) Central Committee and secretary of the Jiangmen Municipal Party Committee, spoke',
    'Chen Anming, secretary of the Municipal Party Committee, spoke',
    'In Jiangmen, CHEN ANMING spoke',
    'Anming Chen of Jiangmen spoke',
    'Chen An-ming of Jiangmen spoke',
    'Chen An Ming of Jiangmen spoke',
    'CHEN Anming of Jiangmen spoke',
    'Jiangmen met. Chen Anming spoke',
    '江门市委书记陈岸明',
    '江門市委書記陳岸明出席',
    '江门：陈岸明（左）讲话',
    '江门市委书记陈岸明率队调研',
    '江门市委书记陈岸明充分肯定',
    '江门市委书记陈岸明一行',
    '江门市委书记陈岸明还指出',
    '江门市委书记陈岸明刚到开平',
    '江门市委书记陈岸明亦到场',
    '江门市委书记陈岸明坦言压力不小',
    '江门市委书记陈岸明讲话',
    '江门市委书记陈岸明调研',
    '江门市委书记陈岸明督导防汛',
    '江门市委书记陈岸明暗访',
    '江門市委書記陳岸明點評',
    '江门市委书记陈岸明揭牌',
    '江门市委书记陈岸明连日调研',
    '江門市委書記陳岸明與代表座談',
    '江門市委書記陳岸明說',
  ])('%s', (text) => {
    expect(fate(text)).toBe('confirmed');
  });
});

describe('a further title of his post confirms the name that it stands right beside', () => {
  test.each([
    'Municipal Party Secretary Chen Anming spoke',
    'Chen Anming, City Party secretary, spoke',
    'The Municipal Party secretary, Chen Anming, spoke',
    '市委书记陈岸明讲话',
    '市委书记，陈岸明，讲话',
    '陈岸明（市委书记）讲话',
  ])('%s', (text) => {
    expect(fate(text)).toBe('confirmed');
  });

  test.each([
    ['possible', 'somewhere else in the sentence', '陈岸明走进商店，一位市委书记也在'],
    ['possible', 'another’s', 'An aide of the Municipal Party secretary, Chen Anming, spoke'],
    ['possible', 'another’s', 'Met by the Municipal Party secretary, Chen Anming spoke'],
    ['possible', 'of a deputy', 'The deputy Municipal Party secretary, Chen Anming, spoke'],
    ['possible', 'of another place', 'The Foshan Municipal Party secretary, Chen Anming, spoke'],
    ['nobody', 'of a deputy', 'Deputy Municipal Party Secretary Chen Anming spoke'],
    ['nobody', 'of another place', '佛山市委书记陈岸明讲话'],
    ['nobody', 'of an organization', 'school Municipal Party Secretary Chen Anming spoke'],
  ])('but is %s, if %s', (expected, _, text) => {
    expect(fate(text)).toBe(expected);
  });

  test('but not on a page about another place', () => {
    const text = '市委书记陈岸明讲话';
    const about = (here: string) => people(text, { anchors: [], people: [], here });
    expect(about('Foshan')).toEqual([]);
    expect(about('kaiping')).toEqual(['chen-anming exact']);
  });
});

describe('a place of the person near the name, without a word of what officials do, confirms nothing', () => {
  test.each([
    'Chen Anming of Jiangmen sells bread',
    'In Jiangmen, Chen Anming opened a shop',
    '陈岸明在江门开店',
  ])('%s', (text) => {
    expect(fate(text)).toBe('possible');
  });
});

describe('words beside the name that say it is somebody else rule it out', () => {
  test.each([
    'actor Chen Anming came to Jiangmen',
    'Chen Anming, 45, came to Jiangmen',
    'Chen Anming, a driver from Jiangmen',
    'Chen Anming, deputy manager of a Jiangmen company',
    'Chen Anming (45) of Jiangmen',
    'Jiangmen: Chen Anming, a 30 year old suspect',
    'Jiangmen: 30 year old Chen Anming spoke',
    'Jiangmen: thirty-one year old Chen Anming spoke',
    'Jiangmen: Chen Anming, aged thirty, spoke',
    'Chen Anming, a baker in Jiangmen, spoke',
    'Foshan mayor Chen Anming visited Jiangmen yesterday, where he spoke',
    'Chen Anming, secretary of the Foshan committee, visited Jiangmen',
    '江门男子陈岸明',
  ])('%s', (text) => {
    expect(fate(text)).toBe('nobody');
  });
});

describe('a trade that means other things too counts where the name is called by it', () => {
  test.each([
    'Forward Chen Anming came to Jiangmen',
    'The dentist, Chen Anming, came to Jiangmen',
    'Chen Anming, a retired dentist of Jiangmen, spoke',
    'Chen Anming (dentist) spoke in Jiangmen',
    '江门电工陈岸明讲话',
    '江門：陳岸明是一名電工',
    '江门：陈岸明老人讲话',
    'A Chen Anming in Jiangmen spoke',
    'There is another Chen Anming in Jiangmen',
    '江门还有一位陈岸明讲话',
    '江門一個叫陳岸明的人講話',
  ])('%s', (text) => {
    expect(fate(text)).toBe('nobody');
  });

  test.each([
    'Chen Anming, looking forward, spoke in Jiangmen',
    'Chen Anming, who met dentists, spoke in Jiangmen',
    'Having met a dentist, Chen Anming spoke in Jiangmen',
    'Chen Anming forwards the letter that he spoke of in Jiangmen',
    '陈岸明在江门水电工程讲话',
    '江门慰问电工，陈岸明讲话',
    'After a Chen Anming speech Jiangmen spoke',
  ])('but not by what he does: %s', (text) => {
    expect(fate(text)).toBe('confirmed');
  });

  test.each(['They put forward Chen Anming', 'He told reporters Chen Anming spoke'])(
    'nor where it leads up to no name: %s',
    (text) => {
      expect(fate(`${text} in Jiangmen`)).toBe('possible');
    },
  );
});

describe('an office is not the office of the person', () => {
  test.each([
    ['in an association, a school or a firm', 'Chen Anming, secretary of a Jiangmen school, spoke'],
    ['in a bureau', 'Chen Anming, secretary of the Jiangmen water bureau, spoke'],
    ['in one that is named before the name', '江门学校书记陈岸明讲话'],
    ['in another place, however long its name', '佛山市顺德区某某街道党工委书记陈岸明到江门讲话'],
  ])('%s', (_, text) => {
    expect(fate(text)).toBe('nobody');
  });
});

describe('an organ of his own place is not the post of the person', () => {
  test.each([
    'Jiangmen police secretary Chen Anming spoke',
    'Chen Anming, secretary of a subdistrict of Jiangmen, spoke',
    'Chen Anming, secretary of the Municipal Party Committee school, spoke in Jiangmen',
    '江门市某某街道书记陈岸明讲话',
    '江门市纪委书记陈岸明讲话',
    '共青团江门市委书记陈岸明讲话',
  ])('%s', (text) => {
    expect(fate(text)).toBe('nobody');
  });

  test.each([
    ['when it does something to him', 'The police told Jiangmen secretary Chen Anming, who spoke'],
    ['when it speaks of him', '纪委通报江门市委书记陈岸明讲话'],
    ['when he does something to it', 'Chen Anming, the Jiangmen secretary who thanked the school'],
    [
      'when its head is named next',
      'Present: secretary Chen Anming, police chief Li Wen. Jiangmen',
    ],
    ['when its head is named next', '江门市委书记陈岸明，街道书记李文讲话'],
  ])('but it does not rule him out %s', (_, text) => {
    expect(fate(text)).toBe('confirmed');
  });
});

test('a relative of the official is none, and he stays himself beside one', () => {
  expect(fate('Chen Anming, brother of the Jiangmen secretary, spoke')).toBe('nobody');
  expect(fate('陈岸明，江门市委书记的妻子，讲话')).toBe('nobody');
  expect(fate('The brother of Jiangmen secretary Chen Anming spoke')).toBe('confirmed');
});

describe('who comes from another place or works for an organization is somebody else', () => {
  test.each([
    'Chen Anming of Foshan met the Jiangmen secretary',
    'Chen Anming, who comes from Foshan, met the Jiangmen secretary',
    'Chen Anming (Foshan) met the Jiangmen secretary',
    'Foshan’s Chen Anming met the Jiangmen secretary',
    'Chen Anming of the Jiangmen School met the Jiangmen secretary',
    '佛山的陈岸明与江门市委书记座谈',
    '来自佛山的陈岸明与江门市委书记座谈',
    '陈岸明（佛山人）与江门市委书记座谈',
    '陳岸明來自佛山，與江門市委書記座談',
  ])('%s', (text) => {
    expect(fate(text)).toBe('nobody');
  });

  test.each([
    'Chen Anming of Tencent met the Jiangmen secretary',
    'Tencent’s Chen Anming met the Jiangmen secretary',
    '来自腾讯的陈岸明与江门市委书记座谈',
    '来自BYD的陈岸明与江门市委书记座谈',
    'Chen Anming (Tencent) spoke at the Jiangmen Municipal Party Committee',
    'Chen Anming (DJI Holding) spoke at the Jiangmen Municipal Party Committee',
    '陈岸明（大疆）在江门市委讲话',
    '腾讯的陈岸明在江门市委讲话',
  ])('and for what nobody knows, unconfirmed: %s', (text) => {
    expect(fate(text)).toBe('possible');
  });

  test.each([
    'Chen Anming of the Municipal Party Committee spoke in Jiangmen',
    'Jiangmen’s Chen Anming spoke',
    'Chen Anming from 2021 on spoke in Jiangmen and Foshan',
    'Jiangmen: a meeting led by Chen Anming from Wednesday on spoke',
    'A report of Chen Anming of February 9 to the Jiangmen Municipal Party Committee',
    'Chen Anming (right) spoke in Jiangmen',
    'Chen Anming (L) spoke in Jiangmen',
    'Chen Anming (岸明) spoke in Jiangmen',
    'Chen Anming (Jiangmen secretary) spoke',
    '陈岸明（前排左二）在江门讲话',
    '江门讲话：亲自部署的陈岸明说',
    '江门市委开会，讲话的陈岸明说',
    '江门的陈岸明讲话',
    '江门讲话：到佛山的陈岸明说',
  ])('but not: %s', (text) => {
    expect(fate(text)).toBe('confirmed');
  });
});

describe('beside a namesake the name stays his where it has his own post', () => {
  test.each([
    ['before it', 'The Jiangmen secretary Chen Anming spoke. Actor Chen Anming came.'],
    ['behind it', 'Actor Chen Anming came. Chen Anming, the Jiangmen secretary, spoke.'],
    ['of another place', 'Foshan mayor Chen Anming met Jiangmen secretary Chen Anming.'],
  ])('%s: %s', (_, text) => {
    expect(people(text)).toEqual(['chen-anming exact']);
  });

  test('but not where it has a title that may be the namesake’s', () => {
    const text = 'Foshan mayor Chen Anming came to Jiangmen. Mayor Chen Anming spoke.';
    expect(fate(text)).toBe('nobody');
  });
});

test('an official who meets people of a trade is none of them', () => {
  const text = 'In Jiangmen, the secretary spoke. Chen Anming met drivers and an actor.';
  expect(fate(text)).toBe('confirmed');
});

describe('who is described otherwise once is not confirmed by what else the paragraph says', () => {
  test.each([
    [
      'nobody',
      'a trade that the seeds know',
      'Actor Chen Anming came. In Jiangmen, the secretary and Chen Anming spoke.',
    ],
    [
      'possible',
      'any word that leads up to the name',
      'The Jiangmen secretary spoke to beekeeper Chen Anming.',
    ],
    ['possible', 'the same in Chinese', '江门市委书记与养蜂人陈岸明讲话'],
    [
      'possible',
      'for its other mentions too',
      'Beekeeper Chen Anming came. The Jiangmen secretary and Chen Anming spoke.',
    ],
  ])('but is %s: %s', (expected, _, text) => {
    expect(fate(text)).toBe(expected);
  });

  test('but words that may stand before any name say nothing', () => {
    expect(fate('The Jiangmen committee met Chen Anming, who spoke.')).toBe('confirmed');
    expect(fate('江门市委会议由陈岸明主持')).toBe('confirmed');
  });

  test('nor does the first half of a headline, before a blank', () => {
    expect(fate('江门市委全会召开 陈岸明讲话')).toBe('confirmed');
    expect(fate('江门市委全会开幕　陳岸明講話')).toBe('confirmed');
  });
});

describe('who meets the holder of the post does not hold it', () => {
  test.each([
    'The Jiangmen secretary met Chen Anming, who spoke.',
    'The Jiangmen secretary met with Chen Anming and spoke.',
    'The secretary of the Jiangmen Municipal Party Committee went to visit Chen Anming.',
    'Chen Anming met the Jiangmen secretary.',
    'Chen Anming and the Jiangmen secretary spoke.',
    'Chen Anming visited a school and the Jiangmen secretary.',
    'Chen Anming, who thanked the Jiangmen secretary, spoke.',
    '江门市委书记看望陈岸明',
    '江門市委書記到市委會見陳岸明一行',
    '陈岸明给江门市委书记写信',
  ])('%s', (text) => {
    expect(fate(text)).toBe('possible');
  });

  test.each([
    ['whom the words make its holder', 'The Jiangmen secretary is Chen Anming'],
    ['whom the words make its holder', 'Chen Anming was named Jiangmen secretary'],
    ['whom the words make its holder', '江门市委书记由陈岸明担任'],
    ['whom the words make its holder', '陈岸明任中共江门市委书记'],
    ['who meets a former one', 'Chen Anming met the former Jiangmen secretary'],
    ['who meets the holder of another post', 'Chen Anming met the Jiangmen mayor, and spoke'],
    ['who chairs a meeting of that name', '陈岸明主持江门市委书记专题会议'],
    ['who meets another place’s', '江门市委书记陈岸明会见开平市委书记'],
  ])('but not him %s: %s', (_, text) => {
    expect(fate(text)).toBe('confirmed');
  });
});

describe('who is given a post of the state is confirmed by nothing beside it', () => {
  test.each([
    'Jiangmen mayor Chen Anming spoke',
    'Chen Anming, the Jiangmen mayor, spoke',
    'The mayor of Jiangmen, Chen Anming, spoke',
    'Mayor Chen Anming spoke in Jiangmen. Chen Anming met the Jiangmen committee.',
    '江门市长陈岸明讲话',
    '陳岸明（江門市長）講話',
    '江门市长由陈岸明担任，他讲话',
  ])('%s', (text) => {
    expect(fate(text)).toBe('possible');
  });

  test('nor by what another paragraph says', () => {
    const signals = { anchors, people: ['chen-anming'] };
    expect(people('Jiangmen mayor Chen Anming spoke', signals)).toEqual(['chen-anming possible']);
  });

  test.each([
    ['where his own stands beside it', 'Jiangmen secretary and mayor Chen Anming spoke'],
    ['who meets its holder', 'The Jiangmen mayor met Chen Anming, who spoke'],
    ['where it is the next name’s', 'Jiangmen: Chen Anming and mayor Li Wen spoke'],
    ['where it is the name’s before', '江门市长李文、陈岸明讲话'],
  ])('but not him %s: %s', (_, text) => {
    expect(fate(text)).toBe('confirmed');
  });
});

test('a word of an office in the name of a body is none', () => {
  expect(fate('陈岸明在江门常委会')).toBe('possible');
  expect(fate('陈岸明在江门任常委')).toBe('confirmed');
});

describe('of several titles one that is his is enough', () => {
  test.each([
    '江门市委书记、市总河长陈岸明讲话',
    '江门市委书记、党校校长陈岸明讲话',
    '江门市委书记、一级调研员、市长陈岸明讲话',
    '江门市委书记兼纪委书记陈岸明讲话',
    'Jiangmen secretary and mayor Chen Anming spoke',
    'Jiangmen secretary and secretary of the Party school Chen Anming spoke',
    'Chen Anming, Jiangmen secretary and mayor of the school, spoke',
  ])('%s', (text) => {
    expect(fate(text)).toBe('confirmed');
  });

  test.each([
    [
      'nobody',
      'of two people',
      'The Jiangmen secretary and the secretary of the school Chen Anming spoke',
    ],
    [
      'nobody',
      'of two people',
      'The Jiangmen secretary and secretary of the school Chen Anming spoke',
    ],
    ['nobody', 'of two people', 'The Jiangmen secretary and Foshan mayor Chen Anming spoke'],
    ['possible', 'of two people', '江门市委书记、养蜂人陈岸明讲话'],
    ['nobody', 'of which none is', '江门学校校长、书记陈岸明讲话'],
    ['nobody', 'of which none is', '佛山市委书记、市总河长陈岸明到江门讲话'],
    [
      'nobody',
      'of which the other only names his place',
      'Chen Anming, secretary of a school and citizen of Jiangmen, spoke',
    ],
  ])('but is %s, if %s: %s', (expected, _, text) => {
    expect(fate(text)).toBe(expected);
  });
});

describe('a post before a comma is his where the name is followed by another office', () => {
  test.each([
    'When Jiangmen’s secretary, Chen Anming, a former mayor of Foshan, spoke',
    'When Jiangmen’s secretary, Chen Anming, a political bureau secretary, spoke',
    'The Jiangmen secretary, Chen Anming, a former secretary, spoke',
  ])('%s', (text) => {
    expect(fate(text)).toBe('confirmed');
  });

  test.each([
    ['by a trade', 'The wife of Jiangmen’s secretary, Chen Anming, a retired actor, spoke'],
    ['by a trade', 'The driver of Jiangmen’s secretary, Chen Anming, a former soldier, spoke'],
    ['by a trade', 'After a visit by Jiangmen’s secretary, Chen Anming, a beekeeper, spoke'],
    ['by a trade', 'They met Jiangmen’s secretary, Chen Anming, a beekeeper, and two teachers'],
    ['by a trade', 'Before he met Jiangmen’s secretary, Chen Anming, a driver from Foshan, spoke'],
    ['by a trade', 'An aide to Jiangmen’s secretary, Chen Anming, a poet, spoke'],
    ['by a manner', 'When Jiangmen’s secretary, Chen Anming, a man of few words, spoke'],
    [
      'by one whom he knows',
      'They met Jiangmen’s secretary, Chen Anming, a friend of the Foshan mayor',
    ],
    ['by one whom he knows', 'They met Jiangmen’s secretary, Chen Anming, a Foshan mayor’s cousin'],
    ['by an office in a school', 'They met Jiangmen’s secretary, Chen Anming, a school secretary'],
  ])('but not %s: %s', (_, text) => {
    expect(fate(text)).toBe('nobody');
  });

  test.each([
    [
      'of another place',
      'When Foshan’s secretary, Chen Anming, a mayor of Foshan, spoke in Jiangmen',
    ],
    [
      'of a school',
      'When the secretary of the Jiangmen school, Chen Anming, a mayor of Foshan, spoke',
    ],
    [
      'that is none',
      'When the secretary met Jiangmen people, Chen Anming, a mayor of Foshan, spoke',
    ],
    [
      'whose holder leads to him',
      'The wife of Jiangmen’s secretary, Chen Anming, a mayor of Foshan, spoke',
    ],
    [
      'whose holder leads to him',
      'An aide to the Jiangmen secretary, Chen Anming, a mayor of Foshan, spoke',
    ],
    [
      'whose holder leads to him',
      'After a visit by Jiangmen’s secretary, Chen Anming, a mayor of Foshan, spoke',
    ],
  ])('nor is a post %s: %s', (_, text) => {
    expect(fate(text)).toBe('nobody');
  });
});

describe('an age is no stranger’s where the post follows', () => {
  test.each([
    'Chen Anming, 45, secretary of the Jiangmen Municipal Party Committee, spoke',
    'Chen Anming (aged 45), Jiangmen secretary, spoke',
    'Chen Anming, 45 years old, is the secretary of Jiangmen',
    '陈岸明，45岁，江门市委书记',
    '陳岸明（45歲），現任江門市委書記',
  ])('%s', (text) => {
    expect(fate(text)).toBe('confirmed');
  });

  test.each([
    'Chen Anming, 45, told the secretary of the Jiangmen Municipal Party Committee',
    'Chen Anming, 45, secretary of the Jiangmen School, spoke',
    'Chen Anming, 45, secretary of Foshan, spoke in Jiangmen',
    '陈岸明，45岁，江门市委书记的妻子，讲话',
    '陈岸明，45岁，向江门市委书记讲话',
  ])('but where anything else does: %s', (text) => {
    expect(fate(text)).toBe('nobody');
  });
});

describe('a name is no name', () => {
  test.each([
    ['inside a longer word', 'Jiangmen: Chen Anmingda'],
    ['inside a longer hyphenated name', 'Jiangmen: Chen Anming-da, Lao-Chen Anming'],
    ['in lower case', 'in Jiangmen he wenyi, chen anming'],
    ['inflected', 'Jiangmen: Chens Anming'],
    ['across Chinese words', '开平业余中华武术'],
    ['at the beginning of a longer Chinese name', '江门市委书记陈岸明远 讲话'],
    ['at the beginning of a longer traditional one', '江門市委書記陳岸明輝主打新政'],
  ])('%s', (_, text) => {
    expect(fate(text)).toBe('nobody');
  });
});

describe('what bears a name is nobody, even on a page that has confirmed the name', () => {
  const signals = { anchors, people: ['chen-anming'] };

  test.each([
    'Jiangmen: the Chen Anming Foundation spoke',
    'CHEN ANMING MIDDLE SCHOOL OF JIANGMEN',
    'Jiangmen: on Chen Anming Road',
    'Jiangmen: the Chen Anming Prizes were given',
    '江门：陈岸明中学讲话',
    '江門：陳岸明獎學金',
    '江门：陈岸明路通车',
    '江门：陈岸明大桥通车',
  ])('%s', (text) => {
    expect(people(text, signals)).toEqual([]);
  });

  test.each([
    ['a headline says what he does', 'Chen Anming Prizes Jiangmen School'],
    ['a headline says what he does', 'Chen Anming Visits Jiangmen School'],
    ['what follows is no name', 'Chen Anming school secretary of Jiangmen'],
    ['it is told where he was at school', '江门：陈岸明中学毕业'],
    ['it is told whom he knows from there', '江門：陳岸明大學同學'],
  ])('but %s: %s', (_, text) => {
    expect(people(text, signals)).toEqual(['chen-anming exact']);
  });

  test('nor where nobody else can be meant', () => {
    expect(people('The Xi Jinping Institute spoke')).toEqual(['xi-jinping exact']);
  });
});

describe('a name with nothing near it', () => {
  test('stays unmarked on a page that has nothing to do with the corpus', () => {
    expect(people('Chen Anming won the race')).toEqual([]);
  });

  test('is possible where the page has two unambiguous entries', () => {
    expect(found(index, 'Chen Anming won the race', { signals: { anchors, people: [] } })).toEqual([
      'chen-anming possible: Chen Anming',
    ]);
  });

  test('is nobody’s where they are said all over the country, unless the page is about his province', () => {
    const doctrine = { anchors: ['common-prosperity', 'two-establishments'], people: [] };
    expect(people('Chen Anming won the race', doctrine)).toEqual([]);
    const here = { ...doctrine, here: 'jiangmen' };
    expect(people('Chen Anming won the race', here)).toEqual(['chen-anming possible']);
  });

  test('is the person where the page has confirmed the name elsewhere', () => {
    const { matches } = recognise(index, {
      blocks: ['Chen Anming spoke.', 'Chen Anming of Jiangmen spoke'],
    });
    expect(matches.map(([match]) => match?.confidence)).toEqual(['exact', 'exact']);
  });

  test('counts where nobody else can be meant', () => {
    expect(people('Xi Jinping said')).toEqual(['xi-jinping exact']);
  });

  test('and an office beside it counts on a page about the place', () => {
    const page = { lead: 'Jiangmen Municipal Party Committee' };
    expect(found(index, 'Secretary Chen Anming spoke', page)).toEqual([
      'chen-anming exact: Chen Anming',
    ]);
    expect(found(index, 'Chen Anming spoke', page)).toEqual([]);
  });
});

describe('a surname with a title', () => {
  test('counts only after the full name was confirmed on the page', () => {
    const named = recognise(index, {
      blocks: ['Secretary Chen spoke. 陈书记说', 'Chen Anming of Jiangmen spoke'],
    });
    expect(named.matches[0]?.map((match) => match.entry)).toEqual(['chen-anming', 'chen-anming']);
    expect(people('Secretary Chen spoke in Jiangmen')).toEqual([]);
  });

  test('counts, too, where it is the page’s place that confirmed the full name', () => {
    const page = { blocks: ['Secretary Chen spoke', 'Secretary Chen Anming spoke'] };
    const lead = 'Jiangmen Municipal Party Committee';
    const { matches } = recognise(index, { ...page, lead });
    expect(matches.flat().map((match) => match.entry)).toEqual(['chen-anming', 'chen-anming']);
  });

  test('confirms nobody, however many unambiguous entries the page has', () => {
    const blocks = ['In Jiangmen, Secretary Chen spoke. 陈书记说', 'Chen Anming won the race'];
    const { signals, matches } = recognise(index, { blocks, signals: { anchors, people: [] } });
    expect(signals.people).toEqual([]);
    const named = matches.flat().filter(({ entry }) => entry === 'chen-anming');
    expect(named.map(({ confidence }) => confidence)).toEqual(['possible']);
  });

  test('has to be a title of the person', () => {
    const signals = { anchors: [], people: ['chen-anming'] };
    expect(found(index, 'Secretary Chen and Mayor Chen', { signals })).toEqual([
      'chen-anming exact: Secretary Chen',
    ]);
  });

  test.each([
    ['Secretary Chen Jining spoke', []],
    ['SECRETARY CHEN JINING spoke', []],
    ['Secretary Chen-Smith spoke', []],
    ['Foshan Secretary Chen spoke', []],
    ['the school secretary Chen spoke', []],
    ['deputy Secretary Chen spoke', []],
    ['General Secretary Chen spoke', []],
    ['ASEAN Secretary General Li and Interpol General Secretary Chen spoke', []],
    ['First Party Secretary Chen spoke', []],
    ['the Press Secretary Chen spoke', []],
    [
      'Jiangmen Municipal Party Committee Secretary Chen spoke',
      ['chen-anming exact: Secretary Chen'],
    ],
    ['On Monday Secretary Chen spoke', ['chen-anming exact: Secretary Chen']],
    ['Town Is Visited By Secretary Chen', ['chen-anming exact: Secretary Chen']],
    ['Annual Report\nSecretary Chen spoke', ['chen-anming exact: Secretary Chen']],
    ['佛山陈书记讲话', []],
    ['学校的陈书记讲话', []],
    ['Secretary Chen Visits Town', ['chen-anming exact: Secretary Chen']],
    ['In Foshan, Secretary Chen spoke', ['chen-anming exact: Secretary Chen']],
    ['Jiangmen Secretary Chen spoke', ['chen-anming exact: Secretary Chen']],
    ['江门陈书记讲话', ['chen-anming exact: 陈书记']],
    ['Foshan met Secretary Chen', ['chen-anming exact: Secretary Chen']],
    ['Foshan Municipal Party Committee Secretary Chen spoke', []],
    ['佛山由陈书记讲话', ['chen-anming exact: 陈书记']],
    ['佛山市委陈书记讲话', []],
    ['Secretary Chen’s visit', ['chen-anming exact: Secretary Chen']],
  ])('is that of the person himself: %s', (text, expected) => {
    const signals = { anchors: [], people: ['chen-anming'] };
    const matches = found(index, text, { signals }).filter((line) => line.startsWith('chen'));
    expect(matches).toEqual(expected);
  });

  describe('is made from his name and posts', () => {
    const posts = (title: string) => [{ title, article: '001' }];
    const kind = 'official';
    const titled = indexOf({
      entries: [
        {
          id: 'ouyang',
          kind,
          name: 'Ouyang Feng',
          zh: '欧阳锋',
          posts: posts('secretary of the committee'),
        },
        {
          id: 'wu',
          kind,
          name: 'Wu Xiaohui',
          zh: '吴晓晖',
          posts: posts('deputy secretary of the committee'),
        },
        { id: 'li', kind, name: 'Li Wen', zh: '李文', posts: posts('former mayor') },
        { id: 'su', kind, name: 'Su Lin', zh: '苏林', posts: posts('General Secretary') },
        {
          id: 'he',
          kind,
          name: 'He Qing',
          zh: '何青',
          posts: posts('Deputy Municipal Party Committee Secretary and Mayor'),
        },
        { id: 'lu', kind, name: 'Lu Ping', zh: '陆平', posts: posts('Secretary-General') },
      ],
    });
    const signals = { anchors: [], people: ['ouyang', 'wu', 'li', 'su', 'he', 'lu'] };

    test.each([
      ['of two characters, where the surname has two', '欧阳书记', 'ouyang'],
      ['with the title of a deputy', 'Deputy Secretary Wu', 'wu'],
      ['with the title of a deputy', '吴副书记', 'wu'],
      ['with the title of a deputy, however far before', 'Deputy Secretary He', 'he'],
      ['with the title of a deputy, however far before', '何副书记', 'he'],
      ['with the title of another office, which he holds himself', 'Mayor He', 'he'],
      ['with the longest title that the post gives', 'General Secretary Su', 'su'],
    ])('%s: %s', (_, text, entry) => {
      expect(found(titled, text, { signals })).toEqual([`${entry} exact: ${text}`]);
    });

    test.each([
      ['with part of a surname', '欧书记'],
      ['with the title of his superior', 'Secretary Wu'],
      ['with the title of his superior', '吴书记'],
      ['with the title of his superior', 'Party Secretary He'],
      ['with the title of his superior', '何书记'],
      ['with a title that he had', 'Mayor Li'],
      ['with part of a title', 'Secretary Su'],
      ['with part of a title', 'Secretary Lu'],
      ['with part of a title', '陆书记'],
    ])('never %s: %s', (_, text) => {
      expect(found(titled, text, { signals })).toEqual([]);
    });
  });

  test('gives way to the full name that it is part of', () => {
    const signals = { anchors: [], people: ['chen-anming'] };
    expect(found(index, 'Secretary Chen Anming spoke', { signals })).toEqual([
      'chen-anming exact: Chen Anming',
    ]);
  });
});

test('a pattern for a person must say what confirms him', () => {
  const compiled = (pattern: SeedPattern) => () =>
    indexOf({ entries: [{ id: 'wu', kind: 'official', patterns: [pattern] }] });
  expect(compiled({ pattern: 'mister wu' })).toThrow('nothing confirms who is meant');
  expect(compiled({ pattern: 'mister wu', when: [{ is: 'quoted' }] })).not.toThrow();
});

describe('a writer counts only in a byline of the newspaper', () => {
  test.each([
    ['Jiangmen Daily (Reporter/Yan Jianguang)', ['yan-jianguang exact']],
    ['江门日报记者 严建广', ['yan-jianguang exact']],
    ['Jiangmen Daily: Yan Jianguang spoke', []],
    ['Reporter Yan Jianguang', []],
    ['江门日报讯 市委开会。（严建广）', ['yan-jianguang exact']],
    ['江门日报讯（严建广）市委开会。', ['yan-jianguang exact']],
    ['江门日报刊登了名单（严建广、李文），市委开会。', []],
    ['with thanks to Yan Jianguang of the Jiangmen Daily', ['yan-jianguang exact']],
    ['By Yan Jianguang\nJiangmen Daily', ['yan-jianguang exact']],
    ['江门日报记者严建广明远', []],
    ['Jiangmen Daily. Reporters met the driver Yan Jianguang.', []],
    ['江门日报记者严建广江门报道', ['yan-jianguang exact']],
    ['江門日報記者嚴建廣江門報道', ['yan-jianguang exact']],
    ['Jiangmen Daily. Photo by Yan Jianguang driver.', []],
    ['Jiangmen Daily. Reporter Yan Jianguang: drivers at a market.', ['yan-jianguang exact']],
  ])('%s', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  test.each([
    ['（记者/严建广）', ['yan-jianguang exact']],
    ['记者 | 严建广', ['yan-jianguang exact']],
    ['(Yan Jianguang)', ['yan-jianguang exact']],
    ['摄影/严建广', ['yan-jianguang exact']],
    ['新华社记者严建广', []],
    ['廣東廣播記者嚴建廣', []],
    ['Yan Jianguang won the race', []],
  ])('or of its city: %s', (text, expected) => {
    const page = { lead: 'Kaiping Municipal Party Committee' };
    expect(found(index, text, page).map((line) => line.split(':')[0])).toEqual(expected);
  });

  test('and is possible where the page is plainly a report of this world', () => {
    const four = { anchors: ['a', 'b', 'c', 'four-functions'], people: [] };
    const lines = found(index, '(Reporter Yan Jianguang)', { signals: four });
    expect(lines).toEqual(['yan-jianguang possible: Yan Jianguang']);
    const three = { anchors: ['a', 'b', 'four-functions'], people: [] };
    expect(found(index, '(Reporter Yan Jianguang)', { signals: three })).toEqual([]);
    const doctrine = { anchors: ['a', 'b', 'c', 'd'], people: [] };
    expect(found(index, '(Reporter Yan Jianguang)', { signals: doctrine })).toEqual([]);
  });
});
