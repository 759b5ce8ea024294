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
    {
      id: 'yearly-meeting',
      name: 'yearly meeting',
      unless: [{ is: 'outside', period: 202300 }],
    },
    { id: 'chen-lei', kind: 'official', place: 'kaiping', name: 'Chen Lei', zh: '谌磊' },
    { id: 'kaiping', kind: 'place', zh: '开平' },
  ],
  sets: {
    offices: ['secretary', 'mayor', '书记'],
    heads: ['secretary', '书记'],
    strangers: ['driver'],
  },
  gazetteer: [{ name: 'Heshan', zh: '鹤山市' }],
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
    ['meetings that may be those of another year', 'yearly meeting and '],
    ['names', 'Chen Lei, secretary of Kaiping, '],
    ['names with a strange office', 'Secretary Chen Lei of Heshan, '],
    ['names among places that are not theirs', 'Chen Lei of Heshan. '],
    ['names and duties', 'Chen Lei met the mayor of Kaiping. '],
    ['names beside a post', 'Chen Lei met the Kaiping secretary. '],
    ['names beside a post, in Chinese', '谌磊由开平书记调任。'],
    ['short Chinese', '新开平谌磊'],
  ])('%s', (_, text) => {
    const small = stepsFor(text.repeat(400));
    const large = stepsFor(text.repeat(800));
    expect(large / small).toBeLessThan(2.1);
  });
});

/**
 * Counts what the recogniser reads from the index's tables, every item that it goes over in a list, map or set and
 * every character that an expression is asked of: a measure of work that no machine's speed disturbs.
 */
function stepsFor(text: string): number {
  let steps = 0;
  const count = (more = 1) => {
    steps += more;
  };
  const watched: Index = {
    ...index,
    fold: watching(index.fold, count),
    words: watching(index.words, count),
    pairs: watching(index.pairs, count),
    tokens: watching(index.tokens, count),
    starts: watching(index.starts, count),
    claims: watching(index.claims, count),
    flags: watching(index.flags, count),
    decoded: watching(index.decoded, count),
    claimsRead: watching(index.claimsRead, count),
  };
  const releases = [watchLoops(count), watchExpressions(count)];
  try {
    recognise(watched, { blocks: [text] });
  } finally {
    for (const release of releases) release();
  }
  return steps;
}

function watching<Table extends object>(table: Table, count: () => void): Table {
  return new Proxy(table, {
    get(target, key) {
      count();
      const value: unknown = Reflect.get(target, key);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

/** Counts the steps of every loop over a list, map or set, until what is returned is called. */
function watchLoops(count: () => void): () => void {
  const kinds = [[].values(), new Map().values(), new Set().values()].map(
    (iterator): Iterator<unknown> => Object.getPrototypeOf(iterator),
  );
  const plain = kinds.map((kind) => kind.next);
  for (const [i, kind] of kinds.entries())
    kind.next = function (this: Iterator<unknown>) {
      count();
      return (plain[i] as () => IteratorResult<unknown>).call(this);
    };
  return () => {
    for (const [i, kind] of kinds.entries()) kind.next = plain[i] as Iterator<unknown>['next'];
  };
}

/** Counts the characters that expressions read on their way to what they find, until what is returned is called. */
function watchExpressions(count: (characters: number) => void): () => void {
  const plain = RegExp.prototype.exec;
  RegExp.prototype.exec = function (text) {
    const from = this.lastIndex;
    const found = plain.call(this, text);
    count((found ? found.index + found[0].length : text.length) - from);
    return found;
  };
  return () => {
    RegExp.prototype.exec = plain;
  };
}
