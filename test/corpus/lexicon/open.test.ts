import { describe, expect, test } from 'vitest';
import { checksumStride } from '../../../corpus/lexicon/layout.ts';
import { openIndex } from '../../../corpus/lexicon/open.ts';
import { compile, twoEntries } from '../recognise/lexicon.ts';

describe('an index', () => {
  test('gives back its entries', () => {
    const index = openIndex(compile(twoEntries).buffer);
    expect(index.entryCount).toBe(2);
    expect(index.entry(0)).toMatchObject({ id: 'new-era', kind: 'slogan', salience: 'signature' });
  });

  test('that is something else, of another version or damaged is refused', () => {
    const { buffer } = compile(twoEntries);
    const changed = (int: number, value: number) => {
      const copy = buffer.slice(0);
      new Int32Array(copy)[int] = value;
      return copy;
    };
    expect(() => openIndex(new ArrayBuffer(8))).toThrow('too short');
    expect(() => openIndex(changed(0, 1))).toThrow('not a Tifa Lens index');
    expect(() => openIndex(changed(1, 99))).toThrow('format 99');
    expect(() => openIndex(changed(3 + 60 * checksumStride, 7))).toThrow('damaged');
    expect(() => openIndex(buffer.slice(0, -4))).toThrow('damaged');
  });
});
