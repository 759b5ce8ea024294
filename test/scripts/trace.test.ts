import { expect, test } from 'vitest';
import { timeOf } from '../../scripts/browsers/trace.ts';

const event = { name: 'RunTask', pid: 1, tid: 1, ts: 0, args: {} };

test('a task lasts as long as its thread worked, and never longer than the clock on the wall says', () => {
  expect(timeOf({ ...event, dur: 50_000, tdur: 8_000 })).toBe(8);
  expect(timeOf({ ...event, dur: 4_000, tdur: 20_000 })).toBe(4);
  expect(timeOf({ ...event, dur: 4_000 })).toBe(4);
});
