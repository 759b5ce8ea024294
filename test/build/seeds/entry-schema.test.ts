import { describe, expect, it } from 'vitest';
import { entryReader } from '../../../build/seeds/entry-schema.ts';
import type { Condition } from '../../../corpus/seed.ts';

const readSeedEntry = entryReader(new Map());

const head = {
  id: 'head-goose-project',
  kind: 'slogan',
  type: 'programme',
  level: 'provincial',
  salience: 'signature',
  name: 'head goose project',
  english: 'machine translation',
  zh: '头雁工程',
  chinese: 'seen in print',
  definition: 'A Party-building programme for village Party secretaries.',
  basis: ['002'],
};

function messages(change: Record<string, unknown>): string[] {
  // As YAML gives it: a key that is left out is absent, not undefined.
  const read = readSeedEntry(JSON.parse(JSON.stringify({ ...head, ...change })));
  return 'id' in read ? [] : read.map((issue) => `${issue.path.join('.')} ${issue.message}`);
}

describe('readSeedEntry', () => {
  it('reads an entry and fills in empty lists', () => {
    expect(readSeedEntry(head)).toMatchObject({ id: 'head-goose-project', parts: [], when: [] });
  });

  it.each([
    ['quoted', [{ is: 'quoted' }]],
    ['page', [{ is: 'page', entries: 2 }]],
    [{ page: 3 }, [{ is: 'page', entries: 3 }]],
    [{ near: 'Heshan' }, [{ is: 'near', words: ['Heshan'] }]],
    [{ after: ['project', 'plan'] }, [{ is: 'after', words: ['project', 'plan'] }]],
    [{ here: 'jiangmen' }, [{ is: 'here', places: ['jiangmen'] }]],
    [{ not: { before: 'room' } }, [{ is: 'not', of: [{ is: 'before', words: ['room'] }] }]],
    [{ not: { outside: 2023 } }, [{ is: 'not', of: [{ is: 'outside', period: 202300 }] }]],
    [{ not: { outside: '2023-02' } }, [{ is: 'not', of: [{ is: 'outside', period: 202302 }] }]],
    [{ dated: 2023 }, [{ is: 'dated', period: 202300 }]],
    [{ not: { here: 'jiangmen' } }, [{ is: 'not', of: [{ is: 'here', places: ['jiangmen'] }] }]],
    [{ elsewhen: 2023 }, [{ is: 'elsewhen', period: 202300 }]],
    [{ not: { holds: 'welcome' } }, [{ is: 'not', of: [{ is: 'holds', words: ['welcome'] }] }]],
    [{ possibly: ['quoted'] }, [{ is: 'possibly', of: [{ is: 'quoted' }] }]],
    [
      { possibly: ['page', { surely: { dated: 2023 } }] },
      [
        {
          is: 'all',
          of: [
            { is: 'page', entries: 2 },
            { is: 'dated', period: 202300 },
          ],
        },
        { is: 'possibly', of: [{ is: 'page', entries: 2 }] },
      ],
    ],
    [
      ['quoted', { all: ['page', { before: 'the' }] }],
      [
        { is: 'quoted' },
        {
          is: 'all',
          of: [
            { is: 'page', entries: 2 },
            { is: 'before', words: ['the'] },
          ],
        },
      ],
    ],
  ])('reads the gate %j', (when, expected) => {
    expect(readSeedEntry({ ...head, when })).toMatchObject({ when: expected });
  });

  it.each([
    'facts',
    '002',
    'Xinhua, 31 October 2024',
    'en.people.cn/n3',
    '江门日报，2023',
    '中国共产党章程',
  ])('takes %s for a source', (source) => {
    expect(messages({ basis: [source] })).toEqual([]);
  });

  it.each([
    ['余中华', '余中華'],
    ['显著成效', '顯著成效'],
    ['10+10+N', undefined],
  ])('reads the Chinese %s', (zh, hant) => {
    expect(messages({ zh: `${zh}工程`, hant: hant && `${hant}工程` })).toEqual([]);
  });

  it('reads what rules a match out', () => {
    const unless = ['quoted', { all: [{ near: 'Heshan' }, { here: 'jiangmen' }] }];
    expect(readSeedEntry({ ...head, unless })).toMatchObject({
      unless: [{ is: 'quoted' }, { is: 'all', of: [{ is: 'near' }, { is: 'here' }] }],
    });
  });

  describe('with conditions that entries share', () => {
    const near = { is: 'near', words: ['Foshan'] } as const;
    const page = { is: 'page', entries: 2 } as const;
    const read = entryReader(
      new Map<string, readonly Condition[]>([
        ['nearby', [near]],
        ['either', [near, page]],
        ['both', [{ is: 'all', of: [near, page] }]],
      ]),
    );

    it.each<[Record<string, unknown>, Record<string, unknown>]>([
      [{ when: '$either' }, { when: [near, page] }],
      [{ when: ['quoted', '$either'] }, { when: [{ is: 'quoted' }, near, page] }],
      [{ unless: ['quoted', '$nearby'] }, { unless: [{ is: 'quoted' }, near] }],
      [
        { when: { all: ['quoted', '$nearby'] } },
        { when: [{ is: 'all', of: [{ is: 'quoted' }, near] }] },
      ],
      [{ when: { not: '$nearby' } }, { when: [{ is: 'not', of: [near] }] }],
    ])('reads %j', (written, expected) => {
      expect(read({ ...head, ...written })).toMatchObject(expected);
    });

    it.each<[string, Record<string, unknown>]>([
      ['a name that nobody has given', { when: '$nowhere' }],
      ['several of which one is enough where all must hold', { when: { all: ['$either'] } }],
      ['what more than words, dates and places decides under not', { when: { not: '$both' } }],
      ['what the page shows later where it would rule out', { unless: ['$either'] }],
    ])('refuses %s', (_, written) => {
      expect(read({ ...head, ...written })).toEqual([
        expect.objectContaining({ path: expect.arrayContaining(Object.keys(written)) }),
      ]);
    });
  });

  it('reads a bare pattern and a pattern with a gate of its own', () => {
    const patterns = ['(lead|head) goose', { pattern: 'goose', when: 'quoted' }];
    expect(readSeedEntry({ ...head, patterns })).toMatchObject({
      patterns: [{ pattern: '(lead|head) goose' }, { pattern: 'goose', when: [{ is: 'quoted' }] }],
    });
  });

  it.each(['Decision (draft)', 'US$1.5 billion', '1+3+10'])('reads the wording %s', (text) => {
    expect(messages({ name: text, renderings: [{ text, type: 'press' }] })).toEqual([]);
  });

  it.each([
    'new {place}',
    'new {place',
    '[the] goose',
    'red|blue',
    '(red|blue) thing',
    '$party goose',
  ])('refuses %s where words are taken as they stand', (text) => {
    const refused = 'must be words as they stand: write a wording with';
    expect(
      messages({ name: text, zh: `头雁${text}`, renderings: [{ text, type: 'press' }] }),
    ).toEqual(
      ['name', 'zh', 'renderings.0.text'].map((path) =>
        expect.stringContaining(`${path} ${refused}`),
      ),
    );
  });

  it.each(['slogan', 'document', 'place'])('reads a %s of no level', (kind) => {
    const type = kind === 'slogan' ? 'goal' : undefined;
    expect(messages({ kind, type, level: undefined })).toEqual([]);
  });

  it.each([
    [{ name: undefined }, 'name is missing: add it'],
    [{ nmae: 'x' }, 'nmae is not a known key: check its spelling or remove it'],
    [{ kind: 'slogn' }, 'kind "slogn" is not one of: slogan, official'],
    [{ id: 'Head Goose' }, 'id must be lower-case words joined by hyphens'],
    [{ id: 'a'.repeat(121) }, 'id must not be longer than 120 characters'],
    [{ date: '2023-02-30' }, 'date is not a day of the calendar'],
    [{ date: 'June 2023' }, 'date must be a date written as YYYY-MM-DD'],
    [{ type: undefined }, 'type must say what kind of slogan it is'],
    [{ kind: 'meeting', level: undefined }, 'level must say of what level it is: central'],
    [{ basis: [] }, 'basis must cite an article or a source'],
    [{ basis: ['002', 'fact'] }, 'basis.1 names no source: write `facts`, the id of an article'],
    [{ basis: ['Xinhua'] }, 'basis.0 names no source'],
    [{ basis: ['Xinhua2021'] }, 'basis.0 names no source'],
    [{ chinese: 'unverified' }, 'chinese must be `unverified` where there is no `zh`'],
    [
      { unless: 'page' },
      'unless must not ask about `page` or `named`, which come while it is read',
    ],
    [{ unless: ['quoted', { page: 2 }] }, 'unless must not ask about `page` or `named`'],
    [
      { unless: { all: ['quoted', { all: ['page'] }] } },
      'unless must not ask about `page` or `named`',
    ],
    [{ zh: 'head goose' }, 'zh must be Chinese: English is written under another key'],
    [{ zh: '頭雁工程' }, 'zh must be in simplified characters: 头雁工程'],
    [{ hant: 'head goose' }, 'hant must be Chinese'],
    [{ hant: '領頭雁工程' }, 'hant must be the `zh` in traditional characters'],
    [{ zh: undefined, chinese: 'unverified', hant: '頭雁工程' }, 'hant must be the `zh`'],
    [{ when: { all: [] } }, 'when must not have an empty `all` or `not`, which always holds'],
    [{ when: { all: ['page', { not: [] }] } }, 'when must not have an empty `all` or `not`'],
    [{ unless: { all: [] } }, 'unless must not have an empty `all` or `not`'],
    [{ concepts: [{ all: ['one'], within: 5 }] }, 'needs at least two groups of words'],
    [
      { concepts: [{ all: ['one', 'two'], beside: ['three'], within: 2 }] },
      'concepts.0.within must be at least the number of groups',
    ],
    [
      { concepts: [{ all: ['one', 'two'], beside: ['three'], within: 5, ordered: true }] },
      'concepts.0.beside must not be used with `ordered`',
    ],
    [
      { concepts: [{ all: ['one', 'two'], within: 100 }] },
      'concepts.0.within must be a whole number from 2 to 60, not 100',
    ],
    [{ notes: 'x' }, 'notes must be a list, not "x": write “- ” before each item'],
    [{ patterns: null }, 'patterns must be a list, not null: write “- ” before each item'],
    [{ parts: [''] }, 'parts.0 must not be empty: fill it in, or leave the key out'],
    [{ titles: [] }, 'titles must not be empty: fill it in, or leave the key out'],
    [{ unmistakable: 'yes' }, 'unmistakable must be true or false, not "yes"'],
    [{ posts: ['x'] }, 'posts.0 must be keys with values, not "x"'],
  ])('refuses %j and says how to mend it', (change, message) => {
    expect(messages(change).join('\n')).toContain(message);
  });

  it.each([
    [
      'slogan',
      { unmistakable: true },
      'unmistakable is only for the kinds official, person, journalist',
    ],
    ['slogan', { titles: ['mayor'] }, 'titles is only for the kinds official, person, journalist'],
    [
      'body',
      { posts: [{ title: 'mayor', article: '000' }] },
      'posts is only for the kinds official',
    ],
    ['place', { acts: [{ text: 'spoke', article: '000' }] }, 'acts is only for the kinds official'],
    ['official', { date: '2023-06-20' }, 'date is only for the kinds meeting, document'],
    ['meeting', { type: 'goal' }, 'type is only for the kinds slogan'],
  ])('refuses of a %s what means nothing of it: %j', (kind, change, message) => {
    const type = kind === 'slogan' ? 'goal' : undefined;
    expect(messages({ kind, type, ...change })).toEqual([
      expect.stringMatching(`^${message}.*, not for ${kind}: remove it$`),
    ]);
  });

  const inWhen =
    'is no condition that can stand here: write quoted, capital, named, page, before: …, after: …, near: …, block: …, holds: …, dated: …, outside: …, elsewhen: …, here: …, page: …, all: …, not: …';
  const inNot =
    'is no condition that can stand here: write before: …, after: …, near: …, block: …, holds: …, dated: …, outside: …, elsewhen: …, here: …';
  const period = 'must be a year, or a month written as "YYYY-MM" in quotation marks';

  it.each([
    [{ when: 'quotd' }, `when ${inWhen}, possibly: …`],
    [{ when: ['quoted', { nera: 'x' }] }, `when.1 ${inWhen}, possibly: …`],
    [{ when: { near: 'x', block: 'y' } }, `when ${inWhen}, possibly: …`],
    [{ when: [{ constructor: 'x' }] }, `when.0 ${inWhen}, possibly: …`],
    [{ when: { possibly: [{ possibly: ['page'] }] } }, `when.possibly.0 ${inWhen}, surely: …`],
    [{ when: { surely: ['page'] } }, `when ${inWhen}, possibly: …`],
    [
      { when: { possibly: [{ surely: { dated: 2023 } }] } },
      'when.possibly must have what makes a match possible beside what makes it sure',
    ],
    [{ when: { all: ['page', { possibly: ['page'] }] } }, `when.all.1 ${inWhen}`],
    [{ unless: { possibly: ['quoted'] } }, `unless ${inWhen}`],
    [{ unless: [{ not: 'quoted' }] }, `unless.0.not ${inNot}`],
    [{ unless: [{ not: { all: ['quoted'] } }] }, `unless.0.not ${inNot}`],
    [{ unless: [{ not: [{ near: 'x' }, { page: 2 }] }] }, `unless.0.not.1 ${inNot}`],
    [
      { when: { all: 'quoted' } },
      'when.all must be a list, not "quoted": write “- ” before each item',
    ],
    [{ unless: [{ outside: '2023-2' }] }, `unless.0.outside ${period}`],
    [{ when: { not: { dated: 23 } } }, `when.not.dated ${period}`],
    [
      { patterns: ['x', { pattern: 'y', when: { outside: '2023-2' } }] },
      `patterns.1.when.outside ${period}`,
    ],
    [
      { patterns: [{ pattern: 'y', wehn: 'page' }] },
      'patterns.0.wehn is not a known key: check its spelling or remove it',
    ],
    [{ patterns: [1310] }, 'patterns.0 must be text, not 1310: put it in quotation marks'],
    [{ when: { page: 0 } }, 'when.page must be a whole number from 1 to 20, not 0'],
    [
      { when: { near: 2023 } },
      'when.near must be a wording or a list of wordings, in quotation marks where they are numbers',
    ],
  ])('says of the condition %j what is wrong in the words of its key', (change, message) => {
    expect(messages(change)).toEqual([message]);
  });

  it.each([undefined, null, 'text', 7, []])('refuses %j without throwing', (value) => {
    expect(Array.isArray(readSeedEntry(value))).toBe(true);
  });
});
