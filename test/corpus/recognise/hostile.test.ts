import { describe, expect, test } from 'vitest';
import type { Index } from '../../../corpus/lexicon/open.ts';
import { recognise } from '../../../corpus/recognise/recognise.ts';
import { indexOf } from './lexicon.ts';

const index = indexOf({
  entries: [
    {
      id: 'new-era',
      name: 'new era',
      zh: '新时代中国',
      when: [{ is: 'quoted' }, { is: 'near', words: ['party'] }],
    },
    {
      id: 'reform',
      name: 'reform reform reform',
      renderings: ['reform reform reform reform reform'],
    },
    {
      id: 'rebuild',
      patterns: [
        're(create|build) [modern] new {place}',
        '[(new|old)] [(new|old)] {place} [(new|old)] {number} new',
      ],
    },
    { id: 'drivers', concepts: [{ all: ['driver', 'three', 'reform', 'new'], within: 30 }] },
    { id: 'chen-lei', kind: 'official', place: 'kaiping', name: 'Chen Lei', zh: '谌磊' },
    { id: 'kaiping', kind: 'place', zh: '开平' },
  ],
  sets: { offices: ['secretary'], strangers: ['driver'] },
});

const thousand = (text: string, times = 1) => text.repeat(1000 * times);

describe('hostile text neither throws nor finds what is not there', () => {
  test.each([
    ['10 MB of one word', 'x'.repeat(10_000_000)],
    ['Chinese without a space', thousand('新时代', 300)],
    ['combining marks by the thousand', `n${thousand('\u0301', 50)}ew era`],
    ['lone surrogates', thousand('\ud800\udc00\udc00\ud800', 50)],
    ['right-to-left marks', thousand('\u202e\u200f\u2066', 50)],
    ['nothing but quotation marks', thousand('“”"‘’\'', 50)],
    ['nothing but full stops', thousand('. ', 50)],
    ['line breaks by the thousand', thousand('\n \r\n', 50)],
    ['apostrophes', thousand("s's'’s", 50)],
    ['digits and separators', thousand('1,310.5,', 50)],
    ['brackets that never close', thousand('([{《「', 50)],
  ])('%s', (_, text) => {
    const { matches } = recognise(index, { blocks: [text] });
    expect(matches).toEqual([[]]);
  });

  test('every code point once', () => {
    let text = '';
    for (let code = 0; code < 0x110000; code++) text += String.fromCodePoint(code);
    expect(recognise(index, { blocks: [text], lead: text }).matches).toEqual([[]]);
  });
});

describe('twice the text takes at most twice the steps', () => {
  test.each([
    ['plain words', 'the quick brown fox jumps over it, '],
    ['words that sequences begin with', 'new reform rebuild '],
    ['a wording that overlaps itself', 'reform '],
    ['gates that never open', 'new era '],
    ['gates that look for far words', 'new era and party '],
    ['places and numbers for slots', 'new old Kaiping new 10 '],
    ['the rarest word of a concept', 'driver three '],
    ['all words of a concept', 'driver three reform new '],
    ['names', 'Chen Lei, secretary of Kaiping, '],
    ['short Chinese', '新开平谌磊'],
  ])('%s', (_, text) => {
    const small = stepsFor(text.repeat(400));
    const large = stepsFor(text.repeat(800));
    expect(large / small).toBeLessThan(2.1);
  });
});

/** Counts what the recogniser reads from the index's tables, a measure of work that no machine's speed disturbs. */
function stepsFor(text: string): number {
  let steps = 0;
  const counted = <Table extends object>(table: Table): Table =>
    new Proxy(table, {
      get(target, key) {
        steps++;
        const value: unknown = Reflect.get(target, key);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
  const watched: Index = {
    ...index,
    fold: counted(index.fold),
    words: counted(index.words),
    pairs: counted(index.pairs),
    tokens: counted(index.tokens),
    starts: counted(index.starts),
    claims: counted(index.claims),
    flags: counted(index.flags),
    decoded: counted(index.decoded),
    beginnings: counted(index.beginnings),
  };
  recognise(watched, { blocks: [text] });
  return steps;
}
