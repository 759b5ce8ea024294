import { describe, expect, it } from 'vitest';
import { plainQuestion } from '../../../corpus/library/plain-question.ts';
import { openSample, sampleChinese } from './look-up-sample.ts';
import { sampleEntry } from './sample.ts';

const prosperity = sampleEntry('prosperity', {
  name: 'common prosperity',
  chinese: sampleChinese('共同富裕'),
});
const chen = sampleEntry('chen-anming', {
  kind: 'official',
  name: 'Chen Anming',
  chinese: sampleChinese('陈岸明'),
});
const core = sampleEntry('core', {
  name: 'with Comrade Xi Jinping at its core',
  chinese: sampleChinese('以习近平同志为核心'),
});
const { ids } = openSample([prosperity, chen, core]);

describe('What is asked in a whole sentence', () => {
  it.each([
    'what does common prosperity mean?',
    'What is the meaning of common prosperity',
    '什么是共同富裕？',
    '共同富裕是什么',
    '共同富裕是什麼意思',
    'definition of common prosperity',
    'explain common prosperity',
    'common prosperity in Chinese?',
    '共同富裕 英文',
    '共同富裕的定义',
    '共同富裕英语怎么说',
    '如何理解共同富裕',
  ])('is found by what it asks for: %s', (query) => {
    expect(ids(query)).toEqual(['entry prosperity']);
  });

  it.each(['who is Chen Anming?', '陈岸明是谁', '誰是陈岸明'])('may be who: %s', (query) => {
    expect(ids(query)).toEqual(['entry chen-anming']);
  });
});

it.each(['翻译', '解释', 'translation'])(
  'A word that asks for a meaning is one by itself: %s',
  (query) => {
    expect(plainQuestion(query)).toBe(query);
  },
);

describe('Who is named politely', () => {
  it.each(['Mr Chen', 'Mr. Chen Anming', 'Comrade Chen Anming', '陈岸明同志'])(
    'is found all the same: %s',
    (query) => {
      expect(ids(query)).toEqual(['entry chen-anming']);
    },
  );

  it.each(['comrade', '同志', '以习近平同志为核心'])(
    'and what has such a word in it by that: %s',
    (query) => {
      expect(plainQuestion(query)).toBe(query);
      expect(ids(query)).toEqual(['entry core']);
    },
  );
});
