import { describe, expect, test } from 'vitest';
import type { Index } from '../../../corpus/lexicon/open.ts';
import { recognise } from '../../../corpus/recognise/recognise.ts';
import type { Condition } from '../../../corpus/seed.ts';
import { found, indexOf } from './lexicon.ts';

describe('elsewhen: any year but one is named in the sentence', () => {
  const index = indexOf({
    entries: [
      {
        id: 'session',
        name: 'third session',
        zh: '三次全会',
        unless: [{ is: 'elsewhen', period: 202300 }],
      },
    ],
  });

  test.each([
    'As spring came, in 2015, the third session was held',
    'As spring came, in 2027, the third session was held',
    'The third session was called, as planned, for January 8, 2031',
    '2099年春天，在广州召开三次全会',
    '三次全会，即2018年1月8日的那次',
  ])('which rules it out: %s', (text) => {
    expect(found(index, text)).toEqual([]);
  });

  test.each([
    ['the year itself', 'As spring came, in 2023, the third session was held'],
    ['beside another', 'Unlike that of 2022, the third session met in 2023'],
    ['no year', 'The third session was held in June'],
    ['a plan’s year', 'The third session asks for a modern city by 2035'],
    ['a plan’s year in Chinese', '三次全会提出，到2035年建成'],
    ['a range', 'The third session discussed the 2021-2025 plan'],
    ['another sentence', 'It was founded in 2015. The third session was held'],
  ])('but not %s', (_, text) => {
    expect(found(index, text)).toHaveLength(1);
  });
});

describe('outside: the meeting of another year', () => {
  test('may be asked of one wording alone', () => {
    const when = [{ is: 'not', of: [{ is: 'outside', period: 202300 }] }] as const;
    const renderings = [{ text: 'the yearly session', type: 'press', seen: false, when }] as const;
    const index = indexOf({
      entries: [{ id: 'session', name: 'third session of the committee', renderings }],
    });
    const dated = (year: number) =>
      found(index, `In May ${year} the third session of the committee, the yearly session, met`);
    expect(dated(2023)).toHaveLength(2);
    expect(dated(2025)).toHaveLength(1);
  });

  const monthly = (when: readonly Condition[]) =>
    indexOf({ entries: [{ id: 'meeting', name: 'monthly meeting', when }] });

  /** What speaks for it or against it, the text, the page's beginning, and how often it is found. */
  type Row = readonly [string, string, string, number];
  const testCounts = (index: Index, rows: readonly Row[]) =>
    test.each(rows)('%s', (_, ...[text, lead, count]) => {
      expect(found(index, text, lead === '' ? {} : { lead })).toHaveLength(count);
    });

  describe('may be asked by the month', () => {
    const index = monthly([{ is: 'not', of: [{ is: 'outside', period: 202302 }] }]);

    testCounts(index, [
      ['the month beside it', 'On February 16, 2023, the monthly meeting was held', '', 1],
      ['its year beside it', 'In 2023 the monthly meeting was held', '', 1],
      ['another month beside it', 'On August 17, 2023, the monthly meeting was held', '', 0],
      ['a page of the month', 'the monthly meeting was held', '2023-02-17 08:30', 1],
      ['a later page', 'the monthly meeting was held', '2023-08-17 08:30', 0],
      ['an earlier page', 'the monthly meeting was held', '2023-01-30 08:30', 0],
      ['a year long before', 'the monthly meeting was held', 'in the year of 2021', 1],
      ['a later page that names the month', 'the monthly meeting', '2023-08-17: February 16', 1],
      ['its month on a later page', 'On February 16 the monthly meeting was held', '2023-08-17', 1],
      [
        'that month of another year',
        'On February 16 the monthly meeting was held',
        '2026-02-17',
        0,
      ],
      [
        'its month and year on a page of a later year',
        'in February 2023 Beijing saw the monthly meeting',
        '2024-02-17',
        1,
      ],
      [
        'its year alone there',
        'since early 2023 Beijing has seen the monthly meeting',
        '2024-02-17',
        0,
      ],
      ['its month, soon after a date', 'On February 16 the monthly meeting', 'since 2022-12-07', 1],
    ]);
  });

  describe('dated: and no other date will do', () => {
    const index = monthly([{ is: 'dated', period: 202302 }]);

    testCounts(index, [
      ['the month beside it', 'On February 16, 2023, the monthly meeting was held', '', 1],
      ['the month without a year', 'On February 16 the monthly meeting was held', '', 1],
      ['a page of the month', 'the monthly meeting was held', '2023-02-17 08:30', 1],
      ['no date', 'the monthly meeting was held', '', 0],
      ['its year alone', 'In 2023 the monthly meeting was held', '', 0],
      ['a later page', 'the monthly meeting was held', '2023-08-17 08:30', 0],
      ['another date beside it', 'On August 17, 2023, the monthly meeting', '2023-02-17', 0],
      [
        'that month of another year',
        'On February 16 the monthly meeting was held',
        '2026-02-17',
        0,
      ],
      ['a plan’s day', 'the monthly meeting: to be done by 16 February 2023', '', 0],
      ['a plan’s month', 'the monthly meeting: to be done by the end of February', '', 0],
    ]);
  });

  const index = indexOf({
    entries: [
      {
        id: 'conference',
        name: 'provincial conference',
        zh: '全省大会',
        unless: [{ is: 'outside', period: 202300 }],
      },
    ],
  });

  test.each([
    ['the provincial conference met', 1],
    ['On January 28, 2023, the provincial conference met', 1],
    ['the provincial conference of 2023', 1],
    ['2023年1月28日，全省大会召开', 1],
    ['the 2025 provincial conference', 0],
    ['the “provincial conference” of 2024', 0],
    ['On 5 February 2025 the provincial conference met', 0],
    ['On February 5 the provincial conference met', 1],
    ['the provincial conference was held on February 5, 2021', 0],
    ['2025年2月5日，全省大会召开', 0],
    ['全省大会2025年2月召开', 0],
    ['By February 2025, when the province and its cities held the provincial conference', 0],
    // An earlier date may be what led to it; a year without a month may be a plan's.
    ['It began in December 2022 and became the theme of the provincial conference', 1],
    ['The provincial conference set goals to be reached by 2035', 1],
  ])('is told by its date: %s', (text, count) => {
    expect(found(index, text)).toHaveLength(count);
  });

  test.each([
    ['A report of July 9, 2025', 0],
    ['2024-03-05 10:00', 0],
    ['A report of July 9, 2025 on that of June 2023', 0],
    ['A report of June 9, 2023 on plans for July 2025', 1],
    ['A report of December 2022', 1],
    ['A report of July 9, 2025, on what began on June 3', 0],
    ['A plan for 2035', 1],
  ])('is told by the beginning of the page: %s', (lead, count) => {
    const first = recognise(index, { blocks: ['provincial conference'], lead });
    expect(first.matches[0]).toHaveLength(count);
    const later = recognise(index, { blocks: ['provincial conference'], signals: first.signals });
    expect(later.matches[0]).toHaveLength(count);
  });

  test.each([
    ['On January 28, 2023, the provincial conference met', 1],
    ['the provincial conference of 2023', 1],
    ['the provincial conference spoke of what began in early 2023', 0],
    ['全省大会回顾了2023年1月以来的工作', 0],
    ['It began in December 2022 and is a theme of the provincial conference', 0],
  ])('is told by a later dateline where no date stands beside it: %s', (text, count) => {
    expect(found(index, text, { lead: 'GUANGZHOU, Feb. 18, 2024' })).toHaveLength(count);
  });
});
