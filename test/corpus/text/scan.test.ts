import { expect, test } from 'vitest';
import { wordTable } from '../../../corpus/compiler/wording-reader.ts';
import { scan } from '../../../corpus/text/scan.ts';
import { Tokens, token } from '../../../corpus/text/tokens.ts';
import { foldTable, isHan } from '../../../corpus/text/units.ts';

const tables = {
  fold: foldTable(),
  words: wordTable(['a', 'an', 'the'].map((word) => [word, token.article] as const)),
  pairs: new Int32Array(2),
};

/** The words of a text as the scanner cuts them; sentence ends as a bar. */
function words(text: string): string[] {
  const tokens = new Tokens();
  scan(text, tables, tokens);
  return Array.from({ length: tokens.count }, (_, i) => {
    if (tokens.ids[i] === token.end) return '|';
    const start = tokens.starts[i] ?? 0;
    return text.slice(start, isHan(text.charCodeAt(start)) ? start + 1 : tokens.ends[i]);
  });
}

test.each([
  [
    'a Latin word is one token, a Chinese character is one token',
    'Xinhui 新会',
    ['Xinhui', '新', '会'],
  ],
  ['words and characters need no space between them', '“1310”具体', ['1310', '具', '体']],
  ['articles are read over', 'the spirit of a meeting', ['spirit', 'of', 'meeting']],
  [
    'hyphens and dashes separate words',
    'high-quality urban–rural',
    ['high', 'quality', 'urban', 'rural'],
  ],
  [
    'commas, brackets and quotation marks are not there',
    '“reform”, (opening up)、',
    ['reform', 'opening', 'up'],
  ],
  [
    'a possessive s is left out',
    "Jiangmen’s work, Kaiping's work",
    ['Jiangmen', 'work', 'Kaiping', 'work'],
  ],
  ['the apostrophe inside a name is left out of nothing', "Xi'an", ["Xi'an"]],
  ['a plural possessive ends before its mark', 'the towns’ work', ['towns', 'work']],
  [
    'a soft hyphen and zero-width characters are not there',
    'devel\u00adop\u200bment',
    ['devel\u00adop\u200bment'],
  ],
  ['combining marks belong to their letter', 'cafe\u0301 bar', ['cafe\u0301', 'bar']],
  [
    'a number keeps its separators',
    '1,310 and 2.5 and 13100',
    ['1,310', 'and', '2.5', 'and', '13100'],
  ],
  ['a comma that groups no thousands separates numbers', '1,3,10', ['1', '3', '10']],
  ['an ordinal is one word', 'the 14th congress', ['14th', 'congress']],
  [
    'a raised ordinal that lost the blank behind it ends before the capital',
    'the 14thParty and 3rdRound, 5G and 14therm',
    ['14th', 'Party', 'and', '3rd', 'Round', '5G', 'and', '14therm'],
  ],
  ['a plus sign is a token', '1 + 6＋3', ['1', '+', '6', '＋', '3']],
  [
    'full stops, also Chinese ones, end a sentence',
    'Go on. Stop！完。',
    ['Go', 'on', '|', 'Stop', '|', '完', '|'],
  ],
  ['a full stop without a space behind it ends a sentence', 'held.Photo', ['held', '|', 'Photo']],
  ['several ends are one', 'end. , . ?! next', ['end', '|', 'next']],
  [
    'abbreviations and initials end no sentence',
    'Mt. Emei, J. Smith',
    ['Mt', 'Emei', 'J', 'Smith'],
  ],
  ['nor does a month cut short', 'a Feb. 24 meeting', ['Feb', '24', 'meeting']],
  [
    'what goes on behind a comma has not ended',
    'Wind Co., Ltd., of Heshan.',
    ['Wind', 'Co', 'Ltd', 'of', 'Heshan', '|'],
  ],
  [
    'a single line break is a space, an empty line ends a paragraph',
    'new\nera\n \nwork',
    ['new', 'era', '|', 'work'],
  ],
  ['non-breaking and ideographic spaces are spaces', 'new\u00a0era\u3000新', ['new', 'era', '新']],
  ['full-width letters and digits are words', 'ＧＤＰ １３１０', ['ＧＤＰ', '１３１０']],
  ['a surrogate pair is one token, a lone surrogate too', '𠮷 😀 \ud800', ['𠮷', '😀', '\ud800']],
  ['an empty text has no tokens', '', []],
])('%s', (_, text, expected) => {
  expect(words(text)).toEqual(expected);
});
