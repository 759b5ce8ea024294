import { describe, expect, test } from 'vitest';
import { yearOf } from '../../../corpus/period.ts';
import { datesIn } from '../../../corpus/recognise/dates.ts';
import { found, indexOf } from './lexicon.ts';

const yearsIn = (text: string) => [...new Set(datesIn(text).map(yearOf).filter(Boolean))];

describe('a text is dated', () => {
  test.each([
    'July 9, 2026',
    'Feb. 5, 2026',
    'Feb 5,2026',
    'Sept. 2026',
    'FEBRUARY 5TH, 2026',
    'February of 2026',
    'February 5 (Thursday), 2026',
    '5 February 2026',
    'the 5th of February 2026',
    '5-Feb-2026',
    'February 5-6, 2026',
    'from February 5 to 6, 2026',
    'Feb. 5, 6 and 7, 2026',
    '28 February – 1 March 2026',
    'in early 2026',
    'at the beginning of 2026',
    'held on 20 June 2026',
    'held on Friday, June 20, 2026',
    'held in late June 2026',
    'held in mid-June 2026',
    'held by the city on 20 June 2026',
    'attended by 20 people on the 20th of June 2026',
    'after the 2026 Spring Festival',
    'picture 20260205 of the hall',
  ])('in English: %s', (text) => {
    expect(yearsIn(text)).toEqual([2026]);
  });

  test.each([
    '2026年2月',
    '2026 年 2 月 5 日',
    '2026年2月5日至6日',
    '２０２６年２月',
    '二〇二六年二月五日',
    '二○二六年二月',
    '二O二六年二月',
    '二0二六年二月',
    '二零二六年元月',
    '民國115年2月5日',
    '民国一一五年二月',
    '2026年初',
    '2026年春节后',
  ])('in Chinese: %s', (text) => {
    expect(yearsIn(text)).toEqual([2026]);
  });

  test.each(['2026-02-05T10:00', '2026/2/5', '2026.02.05', '05/02/2026'])(
    'in numbers: %s',
    (text) => {
      expect(yearsIn(text)).toEqual([2026]);
    },
  );

  test('in two years where it gives dates of both', () => {
    expect(yearsIn('December 30, 2025 to January 2, 2026')).toEqual([2025, 2026]);
  });

  test.each([
    'By February 2026, when it met',
    'by 20 June 2026, when it met',
    '截至2026年2月',
    '2026年2月前往',
    '2026年2月前后',
    'Before 27 February 2026, the county had built it',
    'By February 2026, the county had built it',
    'By February 2026, the province of Hà Nội had built it',
    'ran from 25 until 27 February 2026',
    'ran from 25 February until 27 February 2026',
    'ran from February 25 till February 27, 2026',
    'ran from Wednesday 25 February until 27 February 2026',
    'not until 20 February 2026 did it meet',
    'did not meet before 20 February 2026',
    'it didn’t meet until 20 February 2026',
    'delayed until late February 2026',
    'was put off by the rain until late February 2026',
    'was postponed till 20 February 2026',
  ])('even where words of plans stand there and mean none: %s', (text) => {
    expect(yearsIn(text)).toEqual([2026]);
  });

  test.each([
    'Marathon 2026',
    'the Decision of 2024',
    'Market 2026',
    'Mayor of 2026',
    'Novel 2020',
    '2026',
    '2025-26',
    '2021—2025年',
    'by early 2026',
    'by June 2026',
    'by the end of June 2026',
    'before December 30, 2026',
    'no later than May 2026',
    'by June 20, 2026',
    'by 20 June 2026',
    'by the 20th of June 2026',
    'by 20-25 June 2026',
    'by late June 2026',
    'by mid-June 2026',
    'by mid- to late June 2026',
    'by early June 2026',
    'by Friday, June 20, 2026',
    'by Friday 20 June 2026',
    'before 5 March 2026',
    'until 30 June 2026',
    'from now until 30 June 2026',
    'from 2024 until 30 June 2026',
    '力争到2026年6月',
    '力爭2026年6月建成',
    '至2026年6月完工',
    '2026年12月底前',
    '2026年6月30日之前',
    '二〇二六年六月三十日前',
    '2026年底',
    '2026年初步',
    '2026财年',
    '192.168.20.25',
    'by June 20',
    'By June 20',
    'by 20 June',
    'by late June',
    'by Friday, June 20',
    'by the end of June 2030',
    'the top 10 may take part',
    '12月底前完成',
    '十二月底前完成',
    '6月30日之前',
    '连续3月',
  ])('not by what only looks like it, or is a plan’s: %s', (text) => {
    expect(datesIn(text)).toEqual([]);
  });
});

describe('a date tells its month', () => {
  test.each([
    ['February 5-6, 2026', [202602]],
    ['Sept. 2026', [202609]],
    ['28 February – 1 March 2026', [202602, 202603]],
    ['2026年2月5日至6日', [202602]],
    ['二〇二六年十一月五日', [202611]],
    ['二零二六年元月', [202601]],
    ['2026-02-05T10:00', [202602]],
    ['5.2.2026', [202602]],
    ['July 12, 2026. In late June, and on June 25', [202607, 6]],
    ['2026年7月12日，6月20日', [202607, 6]],
    ['ran from 25 June until 27 June 2023', [202306, 6]],
    ['今年2月', [2]],
    ['on 20 June and in early July', [6, 7]],
    ['held on 27 June 2025; done by 20 June 2030', [202506]],
    ['2025年6月27日召开，力争到2030年6月建成，12月底前见效', [202506]],
    ['December 28 to January 3, 2026', [202512, 202601]],
    ['2022年12月28日至1月3日', [202212, 202301]],
    ['２０２２年１２月２８日－１月３日', [202212, 202301]],
    ['2022年12月28日至2023年1月3日', [202212, 202301]],
    ['二〇二二年十二月二十八日至一月三日', [202212, 202301]],
    ['2022 年 12 月 28 日至 1 月 3 日', [202212, 202301]],
    ['2023年1月28日至2月3日', [202301, 202302]],
    ['February the 20th, 2023', [202302]],
    ['on February the 20th', [2]],
  ])('%s', (text, expected) => {
    expect(datesIn(text)).toEqual(expected);
  });

  test.each([
    ['where it gives none', 'in early 2026'],
    ['nor where day and month cannot be told apart', '05/02/2026'],
  ])('but not %s', (_, text) => {
    expect(datesIn(text)).toEqual([202600]);
  });
});

describe('a date beside a wording', () => {
  const index = indexOf({
    entries: [
      {
        id: 'conference',
        name: 'provincial conference',
        zh: '省大会',
        unless: [{ is: 'outside', period: 202300 }],
      },
    ],
  });

  // Earlier years: elsewhere in the sentence they would say nothing.
  test.each([
    'the 2021 provincial conference',
    'the 2021 annual provincial conference',
    '2021’s provincial conference',
    'February 2021’s provincial conference',
    'On Feb. 5-6, 2021, the provincial conference',
    'On February 5, 2021, at the provincial conference',
    'In 2021 Guangdong held its provincial conference',
    'the provincial conference 2021',
    'the provincial conference (2021)',
    'the “provincial conference” of February 28 – March 1, 2021',
    'the provincial conference in early 2021',
    'the provincial conference at the end of 2021',
    'the provincial conference held in Guangzhou in 2021',
    'the provincial conference was held from February 5 to 6, 2021',
    'the provincial conference, which was held on the morning of Friday, February 5, 2021',
    'Provincial Conference | 5 February 2021',
    'Provincial Conference (2021-02-05)',
  ])('tells its year in English: %s', (text) => {
    expect(found(index, text)).toEqual([]);
  });

  test.each([
    '2021年全省大会',
    '2021年度全省大会',
    '２０２１年全省大会',
    '二〇二一年全省大会',
    '2021年2月5日至6日，全省大会',
    '2021年2月5日（星期五）上午，全省大会',
    '2021年召开的全省大会',
    '2021年，广东省召开全省大会',
    '2021年2月5日在广州举行的全省大会',
    '全省大会2021年2月5日召开',
    '全省大会于2021年召开',
    '全省大会（2021年）',
    '全省大会（２０２１）',
    '民國110年2月5日，全省大會',
  ])('tells its year in Chinese: %s', (text) => {
    expect(found(index, text)).toEqual([]);
  });

  test.each([
    'the provincial conference was attended by 2025 delegates',
    'the provincial conference of 2000 local cadres',
    'the provincial conference, 2025 projects',
    'the provincial conference for 2021–2025',
    'the provincial conference (2021 to 2025)',
    'By 2035, the provincial conference said',
    'By the end of 2025 the provincial conference',
    'In FY2026 the provincial conference',
    'For fiscal year 2026, the provincial conference',
    'the provincial conference, $2025',
    'the provincial conference: 2035 is the goal',
    'the provincial conference discussed Marathon 2026',
    '到2035年，全省大会',
    '2021-2025年全省大会',
    '2025学年全省大会',
    '全省大会2025人参加',
    '全省大会，2025个项目',
    '去年全省大会',
    '全省大会，2025年12月底前完成',
    'the provincial conference, to be done by June 2030',
    'the provincial conference, to be done by 20 June 2030',
    'By June 20, 2030, the provincial conference’s tasks',
    'By 20 June 2030 the provincial conference’s tasks',
    '2025年12月底前全省大会的任务',
  ])('is none that is a plan’s, a budget’s, a range or a count: %s', (text) => {
    expect(found(index, text)).toHaveLength(1);
  });

  test.each([
    'The 2023 provincial conference planned for February 2026',
    '二〇二三年全省大会提出，2025年12月完成',
    '民國112年1月28日，全省大會',
  ])('counts for more than another of its sentence: %s', (text) => {
    expect(found(index, text)).toHaveLength(1);
  });

  test.each([
    'The provincial conference ran from 25 June until 27 June 2024',
    'The provincial conference did not meet until 20 June 2024',
    'The provincial conference was put off until late June 2024',
  ])('later in its sentence tells when it was held, if that is no plan: %s', (text) => {
    expect(found(index, text)).toEqual([]);
  });
});
