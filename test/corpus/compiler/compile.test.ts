import { describe, expect, test } from 'vitest';
import { compile, twoEntries } from '../recognise/lexicon.ts';

test('an index is the same, byte for byte, when it is compiled again', () => {
  const [once, again] = [compile(twoEntries), compile(twoEntries)];
  expect(new Uint8Array(once.buffer)).toEqual(new Uint8Array(again.buffer));
});

describe('the report', () => {
  test('counts what was compiled', () => {
    const { report, buffer } = compile(twoEntries);
    expect(report).toMatchObject({
      renderings: 3,
      patterns: 1,
      expansions: 4,
      concepts: 0,
      contested: [],
    });
    expect(report.bytes).toBe(buffer.byteLength);
  });

  describe('names wordings that two entries claim with no gate', () => {
    const contested = (one: object, other: object) =>
      compile({
        entries: [
          { id: 'a-one', name: 'first', ...one },
          { id: 'b-two', name: 'second', ...other },
        ],
      }).report.contested;
    const quoted = { when: [{ is: 'quoted' as const }] };

    test.each([
      ['listed twice', { name: 'new journeys' }, { name: 'The New Journey' }, 'new journey'],
      [
        'of two patterns',
        { patterns: ['(new|long) [and hard] journey'] },
        { patterns: ['[very] (long|short) and hard (journey|road)'] },
        'long and hard journey',
      ],
      [
        'of a pattern and a name',
        { patterns: ['再造[一个]新开平'] },
        { zh: '再造新开平' },
        '再造新开平',
      ],
      ['of one token', { patterns: ['journey|road'] }, { patterns: ['roads'] }, 'road'],
      [
        'with a slot',
        { patterns: ['new {place} in {number} years'] },
        { patterns: ['[a] new {place} [in {number} years]'] },
        'new {place} in {number} year',
      ],
    ])('%s', (...[, one, other, wording]) => {
      expect(contested(one, other)).toEqual([{ wording, entries: ['a-one', 'b-two'] }]);
    });

    test.each([
      ['with a gate on one of them', { name: 'new journey', ...quoted }, { name: 'new journey' }],
      [
        'with a gate on one of their patterns',
        { patterns: ['new [long] journey'] },
        { patterns: [{ pattern: 'new journey', ...quoted }] },
      ],
      ['of which one goes on', { patterns: ['new journey'] }, { patterns: ['new journey home'] }],
      ['in one entry', { patterns: ['new journey', '(new|long) journey'] }, {}],
      ['by a template and a place', { patterns: ['new {place}'] }, { name: 'new Kaiping' }],
    ])('but not %s', (_, one, other) => {
      expect(contested(one, other)).toEqual([]);
    });
  });
});

describe('a mistake in the seeds names the entry or the set, and the pattern', () => {
  const sets = { one: ['$other', 'x'], other: ['$one'], offices: ['mayor (of'] };
  const compiling = (sketch: object) => () =>
    compile({ entries: [{ id: 'broken', ...sketch }], sets });

  test.each([
    [
      'an unknown set of words',
      { when: [{ is: 'near', words: ['$nobody'] }] },
      'broken: “$nobody”: there is no set $nobody',
    ],
    [
      'an unknown place',
      { when: [{ is: 'here', places: ['atlantis'] }] },
      'broken: “atlantis”: it is no place',
    ],
    [
      'sets that name each other, where one stands alone',
      { when: [{ is: 'near', words: ['$one'] }] },
      '$other: “$one”: $one leads back to itself',
    ],
    [
      'a mistake in a set that the recogniser reads',
      {},
      '$offices: “mayor (of”: “(” is not closed',
    ],
    [
      'a pattern of which all may be missing',
      { patterns: ['[new] [era]'] },
      'all of it may be missing',
    ],
    [
      'a group with too many wordings',
      {
        concepts: [
          { all: ['(a|b|c|d) (a|b|c|d) (a|b|c|d) (a|b|c|d) (a|b|c|d) (a|b|c|d)'], within: 4 },
        ],
      },
      'too many wordings',
    ],
    [
      'a group with a wording that is longer than any may be',
      { when: [{ is: 'near', words: ['long '.repeat(64).trim()] }] },
      'it has a wording of more than 63 words',
    ],
  ])('%s', (_, sketch, message) => {
    expect(compiling(sketch)).toThrow(message);
  });
});
