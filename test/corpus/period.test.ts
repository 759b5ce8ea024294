import { describe, expect, test } from 'vitest';
import { agree, isKnownToBeIn, isLater, nearest, writtenPeriod } from '../../corpus/period.ts';

describe('two agree where they can be the same month, or year', () => {
  test.each([
    [202302, 202302, true],
    [202302, 202300, true],
    [202302, 2, true],
    [202302, 202303, false],
    [202302, 202202, false],
    [202302, 3, false],
  ])('%i and %i: %s', (one, other, expected) => {
    expect([agree(one, other), agree(other, one)]).toEqual([expected, expected]);
  });

  test('but a month of any year says nothing of a year', () => {
    expect(agree(2, 202300)).toBe(false);
  });
});

test('a year is not known to be in one of its months', () => {
  expect(isKnownToBeIn(202302, 202300)).toBe(true);
  expect(isKnownToBeIn(202300, 202302)).toBe(false);
});

test('only what has a year is known to be later', () => {
  expect(isLater(202303, 202302)).toBe(true);
  expect(isLater(202400, 202302)).toBe(true);
  expect(isLater(202300, 202302)).toBe(false);
  expect(isLater(12, 202302)).toBe(false);
});

test.each([
  [2, 202306, 202302],
  [2, 202308, 202302],
  [2, 202212, 202302],
  [12, 202401, 202312],
  [12, 202306, 202212],
  [12, 202300, 202312],
])('a month without a year is the one nearest to a date: %i to %i', (month, date, expected) => {
  expect(nearest(month, date)).toBe(expected);
});

test('it is written as in the seeds', () => {
  expect([202302, 202300].map(writtenPeriod)).toEqual(['2023-02', '2023']);
});
