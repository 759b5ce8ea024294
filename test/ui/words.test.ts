import { describe, expect, test } from 'vitest';
import type { ArticleLink } from '../../corpus/card.ts';
import type { Entry } from '../../corpus/entry.ts';
import {
  articleDateWords,
  betterEnglish,
  corpusWords,
  counted,
  dateWords,
  doubtWords,
  knownAs,
  nameSource,
  periodWords,
  quoted,
  recognisedAs,
  wholeWords,
  wordingName,
} from '../../ui/words.ts';
import { entryOf } from './samples.ts';

describe('How sure a match is', () => {
  test('A name alone does not make it the same person', () => {
    expect(doubtWords('official', 'name')).toBe(
      'Same name; nothing here confirms that it is the same person.',
    );
  });

  test.each([
    ['pattern', 'Possibly this: the words can mean something else, too.'],
    ['rendering', 'Possibly this: the words can mean something else, too.'],
    ['concept', 'Possibly this: the words fit only in part.'],
  ] as const)('A possible slogan is said to be possible, and why: %s', (via, words) => {
    expect(doubtWords('slogan', via)).toBe(words);
  });

  test.each([
    [{ wording: 'one goal', confidence: 'exact', via: 'rendering' }, 'a known wording'],
    [
      { wording: 'a single goal', confidence: 'variant', via: 'pattern' },
      'a variant of a known wording',
    ],
    [
      { wording: '锚定一个目标、激活三大动力', confidence: 'exact', via: 'rendering' },
      'a known wording',
    ],
    [
      { wording: '锚定这个目标', confidence: 'variant', via: 'pattern' },
      'a variant of a known wording',
    ],
    [
      { wording: 'goals that are one', confidence: 'variant', via: 'concept' },
      'a free wording, told by its words',
    ],
  ] as const)('What is recognised as %o is called %s', (found, words) => {
    expect(recognisedAs(found, entryOf('slogan'))).toBe(words);
  });

  test('Chinese of what has no verified Chinese is not called known', () => {
    const found = { wording: '单项冠军', confidence: 'variant', via: 'pattern' } as const;
    expect(recognisedAs(found, {})).toBe('perhaps its Chinese; unverified');
    const inEnglish = { ...found, wording: 'a sole champion' };
    expect(recognisedAs(inEnglish, {})).toBe('a variant of a known wording');
  });
});

describe('Wordings', () => {
  test.each([
    ['1310” specific deployment', '“1310” specific deployment'],
    ['deployment of “1310', 'deployment of “1310”'],
    ['CPC) Central\n  Committee', '(CPC) Central Committee'],
    ['the people’s “1310”', 'the people’s “1310”'],
  ])('whose other half stayed on the page are whole again: %s', (found, whole) => {
    expect(wholeWords(found)).toBe(whole);
  });

  test('with quotation marks of their own are quoted with single ones inside', () => {
    expect(quoted('the “1310” deployment')).toBe('“the ‘1310’ deployment”');
  });

  test('say where their English is from', () => {
    expect(nameSource({ english: 'official' })).toBe('English name: official English');
    expect(nameSource({ english: 'description' })).toBe('English name: a description given here');
    expect(nameSource({ english: 'machine translation' })).toBe(
      'English name: machine translation',
    );
  });

  test('in the style of print that were not looked for there are called neither official nor made up', () => {
    expect(wordingName({ type: 'official', seen: true })).toBe('official English');
    expect(wordingName({ type: 'official', seen: false })).toBe(
      'in official style; not checked against a text in print',
    );
    expect(wordingName({ type: 'press', seen: false })).toBe(
      'in press style; not checked against a text in print',
    );
    expect(knownAs({ type: 'official', seen: false })).toBe(
      'a wording in official style; not checked against a text in print',
    );
    expect(nameSource({ english: 'press', unseen: true })).toBe(
      'English name: in press style; not checked against a text in print',
    );
  });

  test.each([
    ['press', 'a wording known from press English'],
    ['machine translation', 'a wording known from machine translation'],
    ['original', 'a wording known from original Chinese'],
    ['literal', 'a known literal translation'],
    ['damaged', 'a known damaged translation'],
    ['abbreviation', 'a known abbreviation'],
  ] as const)(
    'that are known are said to be known, not to be what the page is: %s',
    (type, words) => {
      expect(knownAs({ type, seen: true })).toBe(words);
    },
  );
});

describe('English that was seen in print', () => {
  const scheme = { text: 'Development Scheme', lang: 'en', type: 'official', seen: true } as const;
  const press = { ...scheme, text: 'blueprint', type: 'press' } as const;
  const named = (english: Entry['english'], renderings: Entry['renderings'], unseen = false) =>
    betterEnglish(entryOf('slogan', { english, renderings, unseen }))?.text;

  test('stands beside a name that is machine translation, the official one first', () => {
    expect(named('machine translation', [press, scheme])).toBe('Development Scheme');
    expect(named('machine translation', [press])).toBe('blueprint');
  });

  test('stands beside a press name where it is official', () => {
    expect(named('press', [press, scheme])).toBe('Development Scheme');
    expect(named('press', [press])).toBeUndefined();
  });

  test('stands beside a name that was not checked', () => {
    expect(named('official', [scheme, press], true)).toBe('Development Scheme');
    expect(named('official', [press], true)).toBe('blueprint');
  });

  test('is not named twice, nor unseen in print, nor Chinese', () => {
    expect(named('official', [scheme])).toBeUndefined();
    expect(named('literal', [{ ...scheme, seen: false }])).toBeUndefined();
    expect(named('literal', [{ ...scheme, lang: 'zh-Hans' }])).toBeUndefined();
  });
});

describe('Dates', () => {
  test('are written out, in no time zone', () => {
    expect(dateWords('2023-06-30')).toBe('30 June 2023');
  });

  test.each([
    ['2023-02-07', '2023-06-26', '7 February to 26 June 2023'],
    ['2022-12-30', '2023-06-26', '30 December 2022 to 26 June 2023'],
    ['2023-06-26', '2023-06-26', '26 June 2023'],
  ])('of a period name the year once where they can: %s to %s', (first, last, words) => {
    const on = (date: string) => ({ date, dateStatus: 'stated' }) as ArticleLink;
    expect(periodWords(on(first), on(last))).toBe(words);
  });

  test('that cannot be read are left as they are', () => {
    expect(dateWords('June')).toBe('June');
  });

  test('that are inferred say so', () => {
    const article = { date: '2023-06-26', dateStatus: 'inferred' } as ArticleLink;
    expect(articleDateWords(article)).toBe('26 June 2023 (date inferred)');
  });
});

test('What the corpus is made of is said with its publisher and year', () => {
  const report = { publisher: 'Jiangmen Daily', date: '2023-06-26' } as ArticleLink;
  expect(corpusWords(Array.from({ length: 5 }, () => report))).toBe(
    'five reports of Jiangmen Daily of 2023',
  );
  expect(corpusWords([report, { ...report, publisher: 'Heshan Daily', date: '2022-01-01' }])).toBe(
    'two reports of Heshan Daily and Jiangmen Daily of 2022 and 2023',
  );
});

test('Counts agree with their noun', () => {
  expect([counted(1, 'mention'), counted(3, 'mention')]).toEqual(['1 mention', '3 mentions']);
});
