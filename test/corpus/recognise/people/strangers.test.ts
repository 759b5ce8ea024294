import { describe, expect, test } from 'vitest';
import { fate, people } from './known.ts';

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

describe('the place of a dateline is not that of the title behind it', () => {
  test.each([
    ['the capital', '新华社北京3月7日电 市委书记陈岸明讲话'],
    ['the capital', 'BEIJING (Xinhua) -- Municipal Party secretary Chen Anming spoke'],
    ['inside his own', '中新网开平3月7日电（记者 李文）市委书记陈岸明讲话'],
    ['inside his own', 'KAIPING — Municipal Party secretary Chen Anming spoke'],
  ])('where it is %s: %s', (_, text) => {
    expect(fate(text)).toBe('confirmed');
  });

  test.each([
    ['the dateline is of another city', '新华社佛山3月7日电 市委书记陈岸明讲话'],
    ['the dateline is of another city', 'FOSHAN — Municipal Party secretary Chen Anming spoke'],
    ['the title names one', 'BEIJING — Foshan Municipal Party secretary Chen Anming spoke'],
    ['the title names one', '新华社北京3月7日电 佛山市委书记陈岸明讲话'],
    ['the capital is no dateline', '北京市委书记陈岸明讲话'],
  ])('but he is another where %s: %s', (_, text) => {
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
