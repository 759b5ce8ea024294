import { describe, expect, test } from 'vitest';
import { kinds, saliences } from '../../../corpus/entry.ts';
import { packTraits, traitIn } from '../../../corpus/lexicon/layout.ts';

describe('the traits of an entry', () => {
  test('are read as they were written, each beside the others', () => {
    for (const kind of kinds.keys()) {
      for (const salience of saliences.keys()) {
        const packed = packTraits({ kind, salience, figurative: 1 });
        expect(traitIn(packed, 'kind')).toBe(kind);
        expect(traitIn(packed, 'salience')).toBe(salience);
        expect(traitIn(packed, 'figurative')).toBe(1);
      }
    }
  });

  test.each([-1, 4])('are refused where they do not fit: salience %i', (salience) => {
    expect(() => packTraits({ kind: 0, salience, figurative: 0 })).toThrow('no room for salience');
  });
});
