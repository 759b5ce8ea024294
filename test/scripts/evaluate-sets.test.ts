import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { isHeldOut, sets } from '../../scripts/evaluate/sets.ts';
import { root } from '../../scripts/steps/run-step.ts';

const unseen = resolve(root, 'test/evaluation/unseen');

test.each([
  'test/evaluation/unseen',
  './test/evaluation/measure/',
  'test/evaluation/tune/../unseen',
  unseen,
])(
  'The text of pages that are held out is shown to nobody, also who names their folder: %s',
  (folder) => {
    expect(isHeldOut(root, folder)).toBe(true);
  },
);

test('All other sets, and pages of one’s own, are shown with their errors', () => {
  expect([...sets, 'my-pages'].filter((folder) => !isHeldOut(root, folder))).toEqual([
    'test/evaluation/tune',
    'my-pages',
  ]);
});
