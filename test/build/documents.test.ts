import { describe, expect, it } from 'vitest';
import { openSample, sampleChinese } from '../corpus/library/look-up-sample.ts';
import { sampleEntry } from '../corpus/library/sample.ts';

const committee = sampleEntry('jiangmen-committee', {
  kind: 'body',
  name: 'CPC Jiangmen Municipal Committee',
  chinese: sampleChinese('江门市委', '江門市委'),
});
const official = sampleEntry('chen-anming', {
  kind: 'official',
  name: 'Chen Anming',
  chinese: sampleChinese('陈岸明', '陳岸明'),
  posts: [
    {
      title: 'Secretary of the Municipal Party Committee',
      body: 'jiangmen-committee',
      place: 'jiangmen',
      article: '000',
    },
  ],
});
const deputy = sampleEntry('wu-xiaohui', {
  kind: 'official',
  name: 'Wu Xiaohui',
  posts: [
    {
      title: 'Deputy Secretary of the Municipal Party Committee',
      body: 'jiangmen-committee',
      article: '000',
    },
  ],
});
const place = sampleEntry('jiangmen', {
  kind: 'place',
  name: 'Jiangmen',
  chinese: sampleChinese('江门', '江門'),
});
const instructions = sampleEntry('instructions', {
  name: 'instructions of the Party',
  renderings: [{ text: 'what the General Secretary said', lang: 'en', type: 'press', seen: true }],
});

describe('a post in the look-up', () => {
  const { ids } = openSample([instructions, committee, official, place]);

  it.each([
    'party chief',
    'party boss',
    'party secretary',
    'Jiangmen secretary',
    'secretary of Jiangmen',
    'Chen Anming 江门',
    '江门 书记',
    '江门市委书记',
    '市委書記',
    '陈书记',
    '书记',
    'Jiangmen shiwei shuji',
    'shuji',
  ])('leads to the official who has it: %s', (query) => {
    expect(ids(query)[0]).toBe('entry chen-anming');
  });

  it('leads to a deputy by the title of a deputy', () => {
    const { ids: withDeputy } = openSample([committee, official, deputy]);
    expect(withDeputy('市委副书记')[0]).toBe('entry wu-xiaohui');
    expect(withDeputy('市委书记')[0]).toBe('entry chen-anming');
  });

  it('leads to nobody at another place', () => {
    expect(ids('开平 书记')).toEqual([]);
  });
});
