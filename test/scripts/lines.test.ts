import { expect, test } from 'vitest';
import { lineOf, linesOf } from '../../scripts/xref/lines.ts';

test.each([
  ['\n', 'Unix'],
  ['\r\n', 'Windows'],
  ['\r', 'old Macintosh'],
])('A place is told by its line where lines end in %j, as on %s', (end) => {
  const text = ['one', '', 'three', 'four'].join(end);
  const lines = linesOf(text);
  const placesOf = (word: string) => lineOf(lines, text.indexOf(word));
  expect(['one', 'three', 'four'].map(placesOf)).toEqual([1, 3, 4]);
});
