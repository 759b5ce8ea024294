import { describe, expect, test } from 'vitest';
import { createVocabulary } from '../../build/vocabulary/vocabulary.ts';

const vocabulary = createVocabulary();
const same = (...words: string[]) => new Set(words.map((word) => vocabulary.root(word))).size === 1;

describe('one root for', () => {
  test.each([
    ['singular and plural', ['county', 'counties']],
    ['the forms of a verb', ['govern', 'governs', 'governing', 'governed']],
    ['irregular forms', ['build', 'built', 'building', 'buildings']],
    ['American and British spelling', ['modernization', 'modernisation']],
    ['spellings that the word list lacks', ['digitalization', 'digitalisation']],
    ['words made of such', ['organizationally', 'organisationally']],
    ['labor and labour', ['labor', 'labour']],
    ['comparatives', ['high', 'higher', 'highest']],
    ['numbers in words and digits', ['ten', '10']],
    ['ordinals in words and digits', ['fourteenth', '14th']],
    ['plural thousands', ['thousand', 'thousands', '1,000', '1000']],
  ])('%s', (_, words) => {
    expect(same(...words)).toBe(true);
  });
});

test.each([
  ['a noun and its verb', 'governance', 'govern'],
  ['number and numb', 'number', 'numb'],
  ['as and a', 'as', 'a'],
  ['four and fourth', 'four', 'fourth'],
  ['better and good', 'better', 'good'],
  ['masses and mass', 'masses', 'mass'],
  ['Laos and the surname Lao', 'laos', 'lao'],
])('%s stay two words', (_, one, other) => {
  expect(same(one, other)).toBe(false);
});

test('the forms of a root lead back to it', () => {
  for (const word of [
    'county',
    'build',
    'modernize',
    'study',
    'plan',
    'party',
    'high',
    'ten',
    'labor',
  ]) {
    const root = vocabulary.root(word);
    const forms = vocabulary.forms(root);
    expect(forms).toContain(root);
    expect(forms.map((form) => vocabulary.root(form))).toEqual(forms.map(() => root));
  }
});

test.each(['1310', '1.8', '3rd', '二'])('%s is a number', (word) => {
  expect(vocabulary.isNumber(word)).toBe(true);
});

test.each(['5g', '1.8bn', 'ten-fold'])('%s is none', (word) => {
  expect(vocabulary.isNumber(word)).toBe(false);
});

test('adjoining number words are one number', () => {
  expect(vocabulary.numberPairs.get('10 1000')).toBe('10000');
  expect(vocabulary.numberPairs.get('20 1st')).toBe('21st');
});

test('traditional characters and their regional variants are read as simplified ones', () => {
  expect(Array.from('發裡裏峯為爲', vocabulary.simplify).join('')).toBe('发里里峰为为');
});

test('the characters of Hong Kong are read as those of Taiwan and of the mainland', () => {
  expect(Array.from('衞衛枱檯敍敘', vocabulary.simplify).join('')).toBe('卫卫台台叙叙');
});

test('signs that are no Chinese characters are read as themselves, full-width ones as plain', () => {
  expect(Array.from('aé（５𠮷', vocabulary.simplify).join('')).toBe('aé(5𠮷');
});

test('Chinese is also known in the words of other regions', () => {
  expect(vocabulary.regional('信息网络')).toContain('资讯网路');
});

test('names are cut into syllables', () => {
  expect(vocabulary.syllables('陈岸明')).toEqual(['chen', 'an', 'ming']);
});
