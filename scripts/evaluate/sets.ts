import { join, relative, resolve } from 'node:path';

const tuned = 'test/evaluation/tune';
const heldOut = ['test/evaluation/measure', 'test/evaluation/unseen'];

/** The sets of labelled pages, in the order in which they are scored; folders below the repository's root. */
export const sets: readonly string[] = [tuned, ...heldOut];

/** Whether nobody is to see the text of the pages in a folder, however it is written: who has seen their errors tunes on them. */
export function isHeldOut(root: string, folder: string): boolean {
  return heldOut.some((one) => relative(join(root, one), resolve(folder)) === '');
}
