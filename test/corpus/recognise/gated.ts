import type { Condition } from '../../../corpus/seed.ts';
import { indexOf } from './lexicon.ts';

/** One entry behind a gate, and two that can mean nothing else. */
export const gated = (when: readonly Condition[], unless: readonly Condition[] = []) =>
  indexOf({
    entries: [
      { id: 'deployment', name: '1310', zh: '头雁', when, unless },
      { id: 'anchor', name: 'common prosperity' },
      { id: 'other-anchor', name: 'two establishments' },
    ],
    sets: { party: ['Party (committee|secretary)', '省委'] },
  });
