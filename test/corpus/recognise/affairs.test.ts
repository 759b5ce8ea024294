import { describe, expect, test } from 'vitest';
import { recognise } from '../../../corpus/recognise/recognise.ts';
import { found, indexOf } from './lexicon.ts';

const index = indexOf({
  entries: [
    { id: 'head-goose-project' },
    { id: 'huang-kunming', kind: 'official', name: 'Huang Kunming', unmistakable: true },
  ],
  sets: { affairs: ['cadre', '(provincial|municipal) committee', 'Xi Jinping', 'policy'] },
});
const sentence = 'The pupils counted the wild birds over the marsh and drew them. ';
const lesson = sentence.repeat(15);

test('a long page without a word of Party and state affairs is about something else', () => {
  const reading = recognise(index, {
    blocks: ['Our head goose project.', 'Huang Kunming.'],
    lead: lesson,
  });
  expect(reading.matches).toEqual([[], []]);
  expect(reading.waiting).toEqual([0, 1]);
});

test('two such words, however often, may be there by chance', () => {
  const lead = `${lesson} A cadre has a policy. Cadres have policies.`;
  expect(found(index, 'Our head goose project.', { lead })).toEqual([]);
});

test.each([
  'Cadres wrote to Xi Jinping on policies.',
  'A cadre of the municipal committee came with a policy.',
])('three of them in the lead are enough: %s', (words) => {
  expect(found(index, 'Our head goose project.', { lead: `${lesson} ${words}` })).toHaveLength(1);
});

test('a name that nobody else has is enough', () => {
  const lead = `${lesson} Huang Kunming came.`;
  expect(found(index, 'Our head goose project.', { lead })).toHaveLength(1);
});

test.each(['The huang kunming sang.', 'Huang Kunming-tree came into leaf.'])(
  'words that only look like it are not: %s',
  (words) => {
    const lead = `${lesson} ${words}`;
    expect(found(index, 'Our head goose project.', { lead })).toEqual([]);
  },
);

describe('on a page about something else', () => {
  const places = indexOf({
    entries: [
      { id: 'head-goose-project' },
      { id: 'old-town', kind: 'place', salience: 'standing', name: 'Chikan Old Town' },
      {
        id: 'quay',
        kind: 'place',
        salience: 'standing',
        name: 'Long Quay',
        when: [{ is: 'page', entries: 2 }],
      },
      { id: 'kaiping', kind: 'place', salience: 'stock', name: 'Kaiping' },
    ],
    sets: { affairs: ['Kaiping', 'cadre', 'policy'] },
  });
  const visit = 'In Kaiping we saw Chikan Old Town, the Long Quay and a head goose project.';

  test('a landmark is itself, but no city, no place with a gate, no slogan', () => {
    expect(found(places, visit, { lead: lesson })).toEqual(['old-town exact: Chikan Old Town']);
  });

  test('a landmark does not make it one of state affairs', () => {
    const { signals, waiting } = recognise(places, { blocks: [visit], lead: lesson });
    expect(signals).toMatchObject({ anchors: [], affairs: 0 });
    expect(waiting).toEqual([0]);
  });

  test('the rest counts as soon as a later paragraph shows what it is about', () => {
    const blocks = [visit, 'A cadre of Kaiping has a policy.'];
    const { matches } = recognise(places, { blocks, lead: lesson });
    expect(matches[0]?.map(({ entry }) => entry)).toEqual(
      expect.arrayContaining(['kaiping', 'old-town', 'head-goose-project']),
    );
  });
});

test('a page of several stories shows it in the paragraph itself', () => {
  const blocks = [
    'Our head goose project.',
    'Cadres of the provincial committee began a policy, the head goose project.',
  ];
  const { matches } = recognise(index, { blocks, lead: lesson });
  expect(matches.map((list) => list.length)).toEqual([1, 1]);
});

test('a name that nobody else has is enough in a paragraph, too', () => {
  const [names, none] = [
    'A policy of Huang Kunming, no head goose project.',
    'A head goose project.',
  ];
  const { matches } = recognise(index, { blocks: [names, none], lead: lesson });
  expect(matches.map((list) => list.length)).toEqual([2, 1]);
});

test('what a page has shown travels with its signals', () => {
  const first = recognise(index, {
    blocks: ['Cadres wrote to Xi Jinping on the head goose project, a policy.'],
    lead: lesson,
  });
  const { signals } = first;
  expect(found(index, 'Our head goose project.', { lead: lesson, signals })).toHaveLength(1);
});

test('a short text has no room for them and need not show them', () => {
  expect(found(index, `${sentence} Our head goose project.`)).toHaveLength(1);
});

const formulas = indexOf({
  entries: [
    { id: 'head-goose-project' },
    {
      id: 'tough-battle-to-prevent-pollution',
      renderings: ['tough battle to at last prevent pollution'],
    },
    { id: 'industrial-chain', name: 'industrial chain', zh: '产业基础高级化产业链现代化' },
    { id: 'central-work-conference-on-trade', kind: 'meeting', zh: '中央贸易会议' },
    {
      id: 'decisive-battle',
      name: 'decisive battle',
      zh: '开局就是决战起步就是冲刺',
      type: 'metaphor',
    },
    { id: 'green-water-and-green-mountains-are-gold-and-silver-mountains', type: 'metaphor' },
    { id: 'green-water-and-mountains-are-gold-mountains', type: 'metaphor' },
    { id: 'storm-the-old-city-at-dawn', when: [{ is: 'page', entries: 1 }] },
    { id: 'blue-engine' },
    { id: 'to-the-bitter-end', salience: 'stock' },
    {
      id: 'steady-work',
      name: 'steady work',
      zh: '坚持稳中求进总基调不动摇',
      type: 'set phrase',
      level: 'central',
    },
    {
      id: 'grain',
      concepts: [{ all: ['supply', 'grain', 'farm'], within: 12, when: [] }],
    },
    ...['window-period', 'two-sessions'].map((id) => ({
      id,
      when: [{ is: 'page' as const, entries: 9 }],
    })),
    {
      id: 'horse-race',
      when: [{ is: 'page', entries: 9 }],
      patterns: [
        { pattern: '赛马', when: [] },
        { pattern: 'horse race', when: [{ is: 'page', entries: 9 }] },
      ],
    },
  ],
  sets: { affairs: ['cadre', 'policy'] },
});
/** With three words that have another meaning, too. */
const ambiguous = `${lesson} In the window period of the horse race there were two sessions.`;

test.each([
  ['of three words', 'Cadres have policies for the tough battle to prevent pollution.'],
  ['of seven characters', 'Cadres have policies for 产业基础高级化产业链现代化.'],
  ['the name of a meeting', 'Cadres have policies for the Central Work Conference on Trade.'],
  [
    'words of four and more that stand together',
    'Cadres have policies: farms supply enough grain.',
  ],
])('a formula of the lead counts like such a word where it is %s', (_, words) => {
  expect(
    found(formulas, 'Our head goose project.', { lead: `${ambiguous} ${words}` }),
  ).toHaveLength(1);
});

test.each([
  ['of six words', 'Heroes win the tough battle to at last prevent pollution.'],
  ['of nine characters', 'Heroes stand by 产业基础高级化产业链现代化.'],
  ['a set phrase of the centre', 'Heroes stand by 坚持稳中求进总基调不动摇.'],
  ['a picture of nine', 'Green water and green mountains are gold and silver mountains.'],
])('and is enough by itself where it is %s', (_, words) => {
  expect(
    found(formulas, 'Our head goose project.', { lead: `${ambiguous} ${words}` }),
  ).toHaveLength(1);
});

test.each([
  ['short', 'Cadres have policies for the blue engine.'],
  ['three words that stand together', 'Cadres have policies: farms supply grain.'],
  ['a picture of fewer', 'Heroes: green water and mountains are gold mountains.'],
  ['a picture in Chinese', 'Cadres have policies: 开局就是决战起步就是冲刺.'],
  ['one that has a gate', 'Cadres have policies to storm the old city at dawn.'],
  ['said again', 'Tough battle to prevent pollution. Tough battle to prevent pollution. Cadres.'],
])('but not where it is %s', (_, words) => {
  expect(found(formulas, 'Our head goose project.', { lead: `${ambiguous} ${words}` })).toEqual([]);
});

test('it counts in a paragraph as it does in the lead, beside a word of affairs', () => {
  const text =
    'The head goose project is a policy, as the tough battle to at last prevent pollution is.';
  expect(found(formulas, text, { lead: ambiguous })).toHaveLength(2);
  expect(found(formulas, 'The head goose project is a policy.', { lead: ambiguous })).toEqual([]);
});

test.each([
  ['one of three words', 'Cadres fought the tough battle to prevent pollution.'],
  ['a picture', '干部说开局就是决战起步就是冲刺。 Cadres said so.'],
  [
    'with two words that have another meaning',
    'Cadres say that farms supply grain in the window period, a horse race.',
  ],
  [
    'with words that have another meaning, of entries it names for certain, too',
    'Cadres say that farms supply grain. Two sessions, the horse race of 赛马, the window period.',
  ],
])('a formula said in passing beside a word of affairs needs no more of these: %s', (_, words) => {
  expect(found(formulas, 'Our head goose project.', { lead: `${lesson} ${words}` })).toHaveLength(
    1,
  );
});

test.each([
  [
    'no word of affairs: a ship may be called so',
    'They fought the tough battle to prevent pollution.',
  ],
  ['but words of another meaning', 'Cadres were at the horse race.'],
  ['more of these', 'Cadres say that farms supply grain. Horse race, window period, two sessions.'],
  ['the name of a meeting, no formula', 'Cadres were at the Central Work Conference on Trade.'],
  ['a stock phrase', 'Cadres rose to the bitter end.'],
  ['a formula of but two words', 'Cadres came in the blue engine to the horse race.'],
])('but not where the page has %s', (_, words) => {
  expect(found(formulas, 'Our head goose project.', { lead: `${lesson} ${words}` })).toEqual([]);
});

describe('in Chinese such a word stands on word boundaries', () => {
  const chinese = indexOf({
    entries: [{ id: 'head-goose-project', name: 'head goose project', zh: '头雁工程' }],
    sets: { affairs: ['干部', '政协', '全市', '书记'] },
  });
  const bicycles = '他把自行车拆开，擦干净链条，再一件一件装回去。'.repeat(12);

  test.each([
    ['主干部分', '先画主干部分，行政协调由他做，安全市场的车多。'],
    ['行政协调', '行政协调由他做，读书记录在本子上，先画主干部分。'],
  ])('and none is in %s', (_, words) => {
    expect(found(chinese, '头雁工程', { lead: bicycles + words })).toEqual([]);
  });

  test('three that do are enough', () => {
    const lead = `${bicycles}书记和干部都来了，政协也来了。`;
    expect(found(chinese, '头雁工程', { lead })).toHaveLength(1);
  });

  test('and one of them that does, wherever else it does not', () => {
    const lead = `${bicycles}先画主干部分。书记和干部都来了，政协也来了。`;
    expect(found(chinese, '头雁工程', { lead })).toHaveLength(1);
  });
});
