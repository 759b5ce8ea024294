import { describe, expect, test } from 'vitest';
import { countWordings, expand, readPattern } from '../../../corpus/compiler/pattern.ts';
import { PatternError } from '../../../corpus/compiler/pattern-error.ts';

const wordings = (pattern: string) => expand(readPattern(pattern, {}));

test.each([
  ['(rebuild|recreate) a new Kaiping', ['rebuild a new Kaiping', 'recreate a new Kaiping']],
  [
    '[modern] new (town|[old] city)',
    [
      'modern new town',
      'modern new old city',
      'modern new city',
      'new town',
      'new old city',
      'new city',
    ],
  ],
  ['re(create|build)', ['recreate', 'rebuild']],
  ['village[s]', ['villages', 'village']],
  ['八个[(新|大)]跃升', ['八个新跃升', '八个大跃升', '八个跃升']],
])('%s stands for all its wordings', (pattern, expected) => {
  expect(wordings(pattern)).toEqual(expected);
  expect(countWordings(readPattern(pattern, {}))).toBe(expected.length);
});

test('$set stands for any member of a set, wherever it stands, also inside another set', () => {
  const sets = { grow: ['develop', 'growth'], fast: ['rapid', '(very|most) fast'] };
  const all = { ...sets, rush: ['$fast $grow'] };
  expect(expand(readPattern('new $grow', {}, all))).toEqual(['new develop', 'new growth']);
  expect(expand(readPattern('[$fast] $grow|$rush', {}, all))).toHaveLength(8);
});

describe('a pattern that cannot be read is refused with what is wrong and how to mend it', () => {
  test.each([
    ['a (b|c', '“(” is not closed', 'Put “)” where it ends'],
    ['a [b', '“[” is not closed', 'Put “]” where it ends'],
    ['a b)', '“)” closes nothing', 'Take it out'],
    ['new {city}', 'there is no slot {city}', 'Use {place} or {number}'],
    ['new {place', '“{” is not closed', 'Write slots as {place} or {number}'],
    ['new place}', '“}” closes nothing', 'Write slots as {place} or {number}'],
    ['new $City', 'there is no set $City', 'Add it to seeds/words.yaml'],
    ['new $ city', '“$” names no set', 'Write the name of one right behind it'],
    ['new $city', 'there is no set $city', 'Add it to seeds/words.yaml'],
  ])('%s', (pattern, problem, remedy) => {
    const read = () => readPattern(pattern, { entry: 'some-entry' });
    expect(read).toThrow(PatternError);
    expect(read).toThrow(`some-entry: “${pattern}”: ${problem}. ${remedy}.`);
  });
});

describe('a mistake inside a set is that of the set', () => {
  const sets = {
    open: ['old (city'],
    outer: ['good $open'],
    missing: ['new $nobody'],
    loop: ['new $loop'],
    one: ['first $other'],
    other: ['second $one'],
  };

  test.each([
    ['a $open', '$open: “old (city”: “(” is not closed. Put “)” where it ends.'],
    ['$outer', '$open: “old (city”: “(” is not closed. Put “)” where it ends.'],
    ['$missing', '$missing: “new $nobody”: there is no set $nobody. Add it to seeds/words.yaml.'],
    ['$loop', '$loop: “new $loop”: $loop leads back to itself. Write its words out here.'],
    ['a $one', '$other: “second $one”: $one leads back to itself. Write its words out here.'],
  ])('%s', (pattern, message) => {
    expect(() => readPattern(pattern, { entry: 'some-entry' }, sets)).toThrow(message);
  });
});

test('a pattern with too many wordings to write out is told apart', () => {
  const ways = (count: number) => expand(readPattern('(a|b) '.repeat(count), {}));
  expect(ways(11)).toBeUndefined();
  expect(ways(10)).toHaveLength(1024);
});
