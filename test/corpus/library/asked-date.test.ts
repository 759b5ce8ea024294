import { describe, expect, it } from 'vitest';
import { askedDates } from '../../../corpus/library/asked-date.ts';

const written = (query: string) =>
  askedDates(query).map(({ year, month, day }) => [year ?? '', month, day ?? ''].join('-'));

describe('A date that is asked for', () => {
  it.each([
    ...[
      '20 June 2023',
      '20 Jun 2023',
      '20th of June, 2023',
      'the 20th of June 2023',
      '20-Jun-2023',
    ],
    ...['June 20, 2023', 'june 20 2023', 'Jun. 20, 2023', 'June 20th 2023', 'June the 20th, 2023'],
    ...['Tuesday, 20 June 2023', 'Tue 20 June 2023', '2023-06-20', '2023/6/20', '2023.06.20'],
    ...['20/6/2023', '6/20/2023', '20.6.2023'],
    ...['2023年6月20日', '2023 年 6 月 20 日', '2023年6月20号', '２０２３年６月２０日'],
    ...['二〇二三年六月二十日', '2023年6月20日星期二'],
  ])('may be written as %s', (query) => {
    expect(new Set(written(query))).toEqual(new Set(['2023-6-20']));
  });

  it.each([
    '26 June',
    'June 26',
    'Jun 26',
    '26 jun',
    'June 26th',
    '6月26日',
    '六月二十六日',
    '6/26',
    '26/6',
  ])('may leave out its year: %s', (query) => {
    expect(written(query)).toEqual(['-6-26']);
  });

  it.each(['June 2023', 'Jun 2023', '2023-06', '2023年6月'])('may be a month: %s', (query) => {
    expect(written(query)).toEqual(['2023-6-']);
  });

  it('is both of what its numbers can be', () => {
    expect(written('6/2/2023').toSorted()).toEqual(['2023-2-6', '2023-6-2']);
  });

  it.each([
    ...['June', 'may', 'march', '1310', '2023', '20', '10+10+N', '1.6.3', '6 2 2023', '两会'],
    ...['31 June 2023', '2023-13-01', '6月32日', '20 Juneau 2023', 'June 20 plenum', '十月革命'],
  ])('is not %s', (query) => {
    expect(askedDates(query)).toEqual([]);
  });
});
