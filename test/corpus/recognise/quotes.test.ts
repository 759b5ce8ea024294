import { describe, expect, test } from 'vitest';
import { gated } from './gated.ts';
import { found, indexOf } from './lexicon.ts';

describe('quoted', () => {
  const index = gated([{ is: 'quoted' }]);

  test.each([
    '“1310”',
    '"1310"',
    '‘1310’',
    '「1310」',
    '《1310》',
    '”1310“',
    '″1310″',
    '``1310``',
    '« 1310 »',
    'the “1310” deployment',
    '“1310 deployment”',
    '“the 1310 specific deployment”',
    'the “spirit of 1310”',
    'the “1310’s”',
    '“1310.”',
    '“头雁”工程',
    '“头雁工程”',
    '「頭雁」',
  ])('%s', (text) => {
    expect(found(index, text)).toHaveLength(1);
  });

  test.each([
    '1310',
    'the 1310 deployment',
    '“new” 1310 “deployment”',
    'the counties’ 1310 villages',
    '“they came in 1310 and stayed for years”',
    'a “1310',
    '头雁',
    '“头雁领着雁群飞过”',
    '“天鹅”与头雁“灰鹤”',
    '「天鵝」頭雁「灰鶴」',
  ])('and not: %s', (text) => {
    expect(found(index, text)).toEqual([]);
  });

  test('also where a part of the wording is in the quotation marks', () => {
    const part = indexOf({
      entries: [{ id: 'mind', name: 'big country in mind', when: [{ is: 'quoted' }] }],
    });
    expect(found(part, 'keep the “big country” in mind')).toHaveLength(1);
    expect(found(part, 'keep the big country in mind')).toEqual([]);
  });
});
