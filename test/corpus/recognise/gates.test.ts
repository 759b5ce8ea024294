import { describe, expect, test } from 'vitest';
import type { Index } from '../../../corpus/lexicon/open.ts';
import { recognise } from '../../../corpus/recognise/recognise.ts';
import type { Condition } from '../../../corpus/seed.ts';
import { found, indexOf } from './lexicon.ts';

const gated = (when: readonly Condition[], unless: readonly Condition[] = []) =>
  indexOf({
    entries: [
      { id: 'deployment', name: '1310', zh: '头雁', when, unless },
      { id: 'anchor', name: 'common prosperity' },
      { id: 'other-anchor', name: 'two establishments' },
    ],
    sets: { party: ['Party (committee|secretary)', '省委'] },
  });

describe('quoted', () => {
  const index = gated([{ is: 'quoted' }]);

  test.each([
    '“1310”',
    '"1310"',
    '‘1310’',
    '「1310」',
    '《1310》',
    '”1310“',
    '″1310″',
    '``1310``',
    '« 1310 »',
    'the “1310” deployment',
    '“1310 deployment”',
    '“the 1310 specific deployment”',
    'the “spirit of 1310”',
    'the “1310’s”',
    '“1310.”',
    '“头雁”工程',
    '“头雁工程”',
    '「頭雁」',
  ])('%s', (text) => {
    expect(found(index, text)).toHaveLength(1);
  });

  test.each([
    '1310',
    'the 1310 deployment',
    '“new” 1310 “deployment”',
    'the counties’ 1310 villages',
    '“they came in 1310 and stayed for years”',
    'a “1310',
    '头雁',
    '“头雁领着雁群飞过”',
    '“天鹅”与头雁“灰鹤”',
    '「天鵝」頭雁「灰鶴」',
  ])('and not: %s', (text) => {
    expect(found(index, text)).toEqual([]);
  });

  test('also where a part of the wording is in the quotation marks', () => {
    const part = indexOf({
      entries: [{ id: 'mind', name: 'big country in mind', when: [{ is: 'quoted' }] }],
    });
    expect(found(part, 'keep the “big country” in mind')).toHaveLength(1);
    expect(found(part, 'keep the big country in mind')).toEqual([]);
  });
});

test('capital: a capital letter inside lower-case text, no heading and no beginning of a sentence', () => {
  const index = indexOf({ entries: [{ id: 'two-sessions', when: [{ is: 'capital' }] }] });
  expect(found(index, 'during the Two Sessions the delegates met')).toHaveLength(1);
  expect(found(index, 'during the two sessions the delegates met')).toEqual([]);
  expect(found(index, 'Two Sessions were held in the gym')).toEqual([]);
  expect(found(index, 'Coach Holds Two Sessions On Friday Night')).toEqual([]);
  expect(found(index, 'Coach holds Two Sessions')).toEqual([]);
});

describe('before, after, near and block', () => {
  test.each<{ where: string; condition: Condition; yes: string; no: string }>([
    {
      where: 'directly before',
      condition: { is: 'before', words: ['provincial [party]'] },
      yes: 'provincial party 1310',
      no: 'provincial plan 1310',
    },
    {
      where: 'directly after',
      condition: { is: 'after', words: ['(deployment|project)'] },
      yes: '1310 deployments',
      no: '1310 big deployment',
    },
    {
      where: 'in the sentence',
      condition: { is: 'near', words: ['$party'] },
      yes: 'Party committees spoke of 1310',
      no: 'The Party secretary. Then 1310',
    },
    {
      where: 'in the paragraph',
      condition: { is: 'block', words: ['$party'] },
      yes: 'The Party secretary. Then 1310',
      no: 'Parties of 1310',
    },
  ])('$where', ({ condition, yes, no }) => {
    expect(found(gated([condition]), yes)).toHaveLength(1);
    expect(found(gated([condition]), no)).toEqual([]);
  });

  test('what stands directly before may be of twelve words', () => {
    const words = 'one two six ten red green blue white black brown pink grey'.split(' ');
    const gate = (most: readonly string[]) => gated([{ is: 'before', words: [most.join(' ')] }]);
    expect(found(gate(words), `${words.join(' ')} 1310`)).toHaveLength(1);
    const more = ['old', ...words];
    expect(found(gate(more), `${more.join(' ')} 1310`)).toEqual([]);
  });

  test('the wording itself does not count', () => {
    const index = indexOf({
      entries: [
        {
          id: 'sessions',
          name: 'provincial sessions',
          when: [{ is: 'near', words: ['provincial'] }],
        },
      ],
    });
    expect(found(index, 'provincial sessions')).toEqual([]);
    expect(found(index, 'provincial sessions of the provincial congress')).toHaveLength(1);
  });

  test('places may stand in for themselves', () => {
    const index = indexOf({
      entries: [
        {
          id: 'sheet',
          name: 'answer sheet',
          when: [
            { is: 'before', words: ['{place}'] },
            { is: 'near', words: ['handed by {place}'] },
          ],
        },
      ],
      gazetteer: [{ name: 'Foshan', zh: '佛山市' }],
    });
    expect(found(index, 'the Foshan City answer sheet')).toHaveLength(1);
    expect(found(index, 'an answer sheet handed in by Foshan')).toEqual([]);
    expect(found(index, 'an answer sheet handed by Foshan')).toHaveLength(1);
    expect(found(index, 'the answer sheet')).toEqual([]);
  });

  test('the reason names the condition that was met', () => {
    const text = 'Party committees spoke of 1310';
    const { matches } = recognise(gated([{ is: 'quoted' }, { is: 'near', words: ['$party'] }]), {
      blocks: [text],
    });
    expect(matches[0]?.[0]?.reason).toEqual({
      via: 'rendering',
      gate: 'near: Party (committee|secretary)',
    });
  });
});

test('all: every condition', () => {
  const index = gated([
    { is: 'all', of: [{ is: 'quoted' }, { is: 'after', words: ['deployment'] }] },
  ]);
  expect(found(index, '“1310” deployment')).toHaveLength(1);
  expect(found(index, '“1310” plan, 1310 deployment')).toEqual([]);
});

test('not: none of the conditions', () => {
  const index = gated([
    { is: 'all', of: [{ is: 'quoted' }, { is: 'not', of: [{ is: 'before', words: ['room'] }] }] },
  ]);
  expect(found(index, 'the “1310”')).toHaveLength(1);
  expect(found(index, 'room “1310”')).toEqual([]);
});

test('unless: any condition rules the match out', () => {
  const index = gated(
    [{ is: 'quoted' }],
    [
      { is: 'before', words: ['room'] },
      { is: 'near', words: ['kHz'] },
    ],
  );
  expect(found(index, 'the “1310”')).toHaveLength(1);
  expect(found(index, 'room “1310”')).toEqual([]);
  expect(found(index, 'tune in to “1310” kHz')).toEqual([]);
});

describe('page: other unambiguous entries on the page', () => {
  const index = gated([{ is: 'page', entries: 2 }]);

  test('wherever they stand', () => {
    const { matches, waiting } = recognise(index, {
      blocks: ['1310', 'common prosperity', 'two establishments'],
    });
    expect(matches[0]).toHaveLength(1);
    expect(waiting).toEqual([]);
  });

  test('while there are too few the block waits for more of the page', () => {
    const first = recognise(index, { blocks: ['1310', 'common prosperity'] });
    expect(first.matches[0]).toEqual([]);
    expect(first.waiting).toEqual([0]);
    const second = recognise(index, { blocks: ['two establishments'], signals: first.signals });
    const again = recognise(index, { blocks: ['1310'], signals: second.signals });
    expect(again.matches[0]).toHaveLength(1);
  });

  test('central doctrine alone does not vouch for what is of one place', () => {
    const local = indexOf({
      entries: [
        { id: 'guangdong', kind: 'place', name: 'Guangdong' },
        { id: 'goose', name: 'lead goose', place: 'guangdong', when: [{ is: 'page', entries: 2 }] },
        { id: 'deployment', name: '1310', place: 'guangdong' },
        { id: 'prosperity', name: 'common prosperity' },
        { id: 'establishments', name: 'two establishments' },
      ],
    });
    const goose = (here: string | null, ...blocks: string[]) => {
      const signals = { anchors: [], people: [], here };
      return recognise(local, { blocks: ['the lead goose', ...blocks], signals }).matches[0];
    };
    expect(goose(null, 'common prosperity', 'two establishments')).toEqual([]);
    expect(goose(null, 'common prosperity', '1310')).toHaveLength(1);
    expect(goose('guangdong', 'common prosperity', 'two establishments')).toHaveLength(1);
  });

  test('nor does what another province says of itself in words of that place', () => {
    const local = indexOf({
      entries: [
        { id: 'guangdong', kind: 'place', name: 'Guangdong' },
        { id: 'goose', name: 'lead goose', place: 'guangdong', when: [{ is: 'page', entries: 1 }] },
        { id: 'rebuild', place: 'guangdong', patterns: ['rebuild a new {place}'] },
      ],
      gazetteer: [
        { name: 'Foshan', zh: '佛山市', within: 'guangdong' },
        { name: 'Zhejiang', zh: '浙江省' },
      ],
    });
    const goose = (text: string) => recognise(local, { blocks: ['the lead goose', text] });
    expect(goose('They rebuild a new Zhejiang.').signals.anchors).toEqual([]);
    expect(goose('They rebuild a new Zhejiang.').matches[0]).toEqual([]);
    expect(goose('They rebuild a new Foshan.').matches[0]).toHaveLength(1);
    expect(goose('They rebuild a new Guangdong.').matches[0]).toHaveLength(1);
  });

  test('neither itself, nor stock phrases, places, gated or merely possible wordings count', () => {
    const weak = indexOf({
      entries: [
        { id: 'deployment', name: '1310', when: [{ is: 'page', entries: 1 }] },
        { id: 'new-era', salience: 'stock' },
        { id: 'jiangmen', kind: 'place', salience: 'standing' },
        { id: 'journey', name: 'new journey', when: [{ is: 'page', entries: 0 }] },
        {
          id: 'maybe',
          patterns: [{ pattern: 'red line', confidence: 'possible' }],
          name: 'ecological line',
        },
      ],
    });
    expect(
      recognise(weak, { blocks: ['1310 1310 new era Jiangmen new journey red line'] }).signals
        .anchors,
    ).toEqual([]);
  });
});

describe('named: the page has another wording of the entry', () => {
  const index = indexOf({
    entries: [
      {
        id: 'deployment',
        name: '1310 deployment',
        renderings: [
          {
            text: '1310',
            type: 'abbreviation',
            seen: false,
            when: [
              {
                is: 'all',
                of: [{ is: 'named' }, { is: 'not', of: [{ is: 'before', words: ['room'] }] }],
              },
            ],
          },
        ],
      },
      { id: 'common-prosperity' },
      { id: 'two-establishments' },
    ],
  });
  const starts = (...blocks: readonly string[]) =>
    recognise(index, { blocks }).matches.map((list) => list.map(({ start }) => start));

  test('wherever on the page it stands', () => {
    expect(starts('All talk of 1310.', 'The 1310 deployment.')).toEqual([[12], [4]]);
    expect(starts('The 1310 deployment. All talk of 1310.')).toEqual([[4, 33]]);
  });

  test('not where it is said only in short, or where another condition fails', () => {
    expect(starts('All talk of 1310, common prosperity.', 'Two establishments, 1310.')).toEqual([
      [18],
      [0],
    ]);
    expect(starts('The 1310 deployment. Room 1310.')).toEqual([[4]]);
  });

  test('the page waits for it from one request to the next', () => {
    const first = recognise(index, { blocks: ['All talk of 1310.'] });
    expect(first.waiting).toEqual([0]);
    const { signals } = recognise(index, {
      blocks: ['The 1310 deployment.'],
      signals: first.signals,
    });
    const [found] = recognise(index, { blocks: ['All talk of 1310.'], signals }).matches;
    expect(found?.[0]?.reason).toEqual({ via: 'rendering', gate: 'named' });
  });
});

describe('here: what place the page is about', () => {
  const committee = (id: string, here: string) => ({
    id,
    name: `${id} committee office`,
    renderings: [
      {
        text: 'Municipal Party Committee',
        type: 'press' as const,
        seen: true,
        when: [{ is: 'here' as const, places: [here] }],
      },
    ],
  });
  const index = indexOf({
    entries: [
      { id: 'guangdong', kind: 'place' },
      { id: 'jiangmen', kind: 'place', place: 'guangdong', zh: '江门' },
      { id: 'heshan', kind: 'place', place: 'jiangmen', zh: '鹤山' },
      committee('jiangmen-committee', 'jiangmen'),
      committee('heshan-committee', 'heshan'),
      {
        id: 'province',
        patterns: [{ pattern: 'the province', when: [{ is: 'here', places: ['guangdong'] }] }],
      },
    ],
    sets: {
      committees: ['[(municipal|district)] party committee', '[(市|区)]委'],
      papers: ['Daily', '日报'],
      offices: ['[party] secretary'],
    },
    gazetteer: [
      { name: 'Foshan', zh: '佛山市', within: 'guangdong' },
      { name: 'Henan', zh: '河南省' },
      { name: 'Heshan District', zh: '鹤山区', within: 'Henan' },
      // Two of one name.
      { name: 'Chaoyang', zh: '朝阳市', within: 'Henan' },
      { name: 'Chaoyang', zh: '潮阳区', within: 'Foshan' },
    ],
  });
  const text = 'the Municipal Party Committee of the province';
  const ids = (lead: string) => found(index, text, { lead }).map((line) => line.split(' ')[0]);

  test.each([
    [
      'Heshan Municipal Party Committee met. Jiangmen Party Committee',
      ['heshan-committee', 'province'],
    ],
    ['Jiangmen Municipal Party Committee met', ['jiangmen-committee', 'province']],
    ['鹤山市委召开会议', ['heshan-committee', 'province']],
    ['Jiangmen Daily reports: in Foshan', ['jiangmen-committee', 'province']],
    ['Foshan Municipal Party Committee met', ['province']],
    ['HESHAN, June 27 -- The city', ['heshan-committee', 'province']],
    ['London Party Committee', []],
    // A city's page may name a county's committee in full and its own not at all; a province says less.
    [
      'Jiangmen studies the plenum\nHeshan Municipal Party Committee met',
      ['jiangmen-committee', 'province'],
    ],
    [
      'Jiangmen and its Heshan\nHeshan Municipal Party Committee met',
      ['heshan-committee', 'province'],
    ],
    [
      'Guangdong studies the plenum\nJiangmen Municipal Party Committee met',
      ['jiangmen-committee', 'province'],
    ],
    ['Jiangmen is a city', []],
    [
      'Jiangmen lies in Guangdong. Jiangmen grows. Foshan waits for Jiangmen.',
      ['jiangmen-committee', 'province'],
    ],
    // News of a county names the city's committee in full and its own in short; news of the city names counties too.
    ['HESHAN, July 3 – Jiangmen Municipal Party Committee', ['heshan-committee', 'province']],
    [
      'Heshan reads a notice\nJiangmen Municipal Party Committee sent it\nHESHAN, July 3 – It met',
      ['heshan-committee', 'province'],
    ],
    [
      'Heshan party secretary Li read a notice of Jiangmen Municipal Party Committee',
      ['heshan-committee', 'province'],
    ],
    [
      'JIANGMEN, July 3 – Heshan party secretary Li came. Jiangmen Municipal Party Committee met',
      ['jiangmen-committee', 'province'],
    ],
    [
      'FOSHAN, July 3 – Heshan party secretary Li came. Jiangmen Municipal Party Committee met',
      ['jiangmen-committee', 'province'],
    ],
    [
      'Jiangmen meets\nHeshan party secretary Li came. Jiangmen Municipal Party Committee met',
      ['jiangmen-committee', 'province'],
    ],
    ['In Heshan the Jiangmen Municipal Party Committee met', ['jiangmen-committee', 'province']],
    // Another province has a county of the same name.
    ['Heshan City of Henan: Heshan Municipal Party Committee met', []],
    ['HESHAN, Henan – Heshan Municipal Party Committee met', []],
    [
      'To Heshan, Henan and Jiangmen. Heshan Municipal Party Committee met',
      ['heshan-committee', 'province'],
    ],
    // A rank makes it another place.
    ['Heshan District Party Committee met', []],
    ['鹤山区委召开会议', []],
    ['Henan and Heshan District, Heshan District, Heshan District', []],
    ['Jiangmen and Heshan, Heshan, Heshan', ['heshan-committee', 'province']],
    ['Jiangmen and Heshan, Heshan', []],
    // Two places of one name are told apart by their Chinese, their rank or a place named beside them.
    ['潮阳区委召开会议', ['province']],
    ['朝阳市委召开会议', []],
    ['Chaoyang District Party Committee met', ['province']],
    ['Chaoyang Municipal Party Committee met', []],
    ['In Foshan the Chaoyang Party Committee met', ['province']],
    ['In Henan the Chaoyang Party Committee met', []],
    ['Chaoyang, Chaoyang, Chaoyang and Foshan', ['province']],
    // Nothing bears out that it is that place, or another is named as often.
    ['Jiangmen and Jiangmen and Jiangmen again', []],
    ['Jiangmen, Foshan, Jiangmen, Foshan, Jiangmen, Foshan, Guangdong', []],
  ])('%s', (lead, expected) => {
    expect(ids(lead)).toEqual(expected);
  });

  test('may rule out a place inside that it is not about', () => {
    const here = { is: 'here', places: ['jiangmen'] } as const;
    const but = { is: 'not', of: [{ is: 'here', places: ['heshan'] }] } as const;
    const city = indexOf({
      entries: [
        { id: 'jiangmen', kind: 'place' },
        { id: 'heshan', kind: 'place', place: 'jiangmen' },
        { id: 'office', name: 'city office', when: [{ is: 'all', of: [here, but] }] },
      ],
      sets: { committees: ['party committee'] },
    });
    const about = (place: string) =>
      found(city, 'city office', { lead: `${place} Party Committee` });
    expect(about('Jiangmen')).toHaveLength(1);
    expect(about('Heshan')).toEqual([]);
  });

  test('is told from the first blocks where there is no lead, and stays with the page', () => {
    const first = recognise(index, { blocks: ['Heshan Municipal Party Committee met.'] });
    expect(first.signals.here).toBe('heshan');
    const later = recognise(index, {
      blocks: ['Jiangmen Municipal Party Committee', text],
      signals: first.signals,
    });
    expect(later.matches[1]?.[0]?.entry).toBe('heshan-committee');
    expect(later.signals.here).toBe('heshan');
  });
});

describe('possibly: what speaks for a match leaves room for doubt', () => {
  const index = gated([
    { is: 'near', words: ['party'] },
    {
      is: 'possibly',
      of: [
        { is: 'block', words: ['cadre'] },
        { is: 'page', entries: 1 },
      ],
    },
  ]);
  const confidences = (blocks: string[]) =>
    recognise(index, { blocks }).matches.map(([match]) => match?.confidence);

  test('it is marked as possible', () => {
    expect(confidences(['the 1310 deployment. A cadre. Common prosperity'])).toEqual(['possible']);
  });

  test('a condition that leaves none outweighs it', () => {
    expect(confidences(['1310 deployment of the party. A cadre. Common prosperity'])).toEqual([
      'exact',
    ]);
  });

  test('later words of the page may bring it', () => {
    expect(confidences(['the 1310 deployment. A cadre.'])).toEqual([undefined]);
    expect(confidences(['the 1310 deployment. A cadre.', 'Common prosperity'])[0]).toBe('possible');
  });

  test('and is settled where nothing else can come', () => {
    const settled = gated([{ is: 'possibly', of: [{ is: 'block', words: ['cadre'] }] }]);
    const { matches, waiting } = recognise(settled, { blocks: ['1310 deployment. A cadre.'] });
    expect(matches[0]?.[0]?.confidence).toBe('possible');
    expect(waiting).toEqual([]);
  });

  test('it vouches for nothing else', () => {
    const { signals } = recognise(index, {
      blocks: ['1310 deployment. A cadre. Common prosperity'],
    });
    expect(signals.anchors).toEqual(['anchor']);
  });
});

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

test('a Chinese number is no part of a longer one', () => {
  const index = indexOf({ entries: [{ id: 'matters', zh: '十件实事' }] });
  for (const text of [
    '办好十件实事',
    '2023十件实事',
    '第二，十件实事',
    '三、十件实事',
    '統一十件实事',
  ])
    expect(found(index, text)).toEqual(['matters exact: 十件实事']);
  for (const text of ['办好二十件实事', '第三十件实事', '百十件实事'])
    expect([text, found(index, text)]).toEqual([text, []]);
});

test('bare 1310 is no number formula as a room, year, price, phone number or part of a number', () => {
  const index = gated([{ is: 'quoted' }, { is: 'page', entries: 0 }]);
  expect(found(index, 'the 1310 deployment')).toHaveLength(1);
  for (const text of [
    '13100',
    '1,310',
    '1310.5',
    '¥1310',
    '$1310',
    '1310%',
    '13-1310',
    '+1310',
    '1310年',
    '1310元',
    '1310町步',
    '1310辆',
    '1310:22',
    '1310号',
  ]) {
    expect([text, found(index, text)]).toEqual([text, []]);
  }
});
