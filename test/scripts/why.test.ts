import { describe, expect, test } from 'vitest';
import type { Found } from '../../scripts/xref/cross-reference.ts';
import { whyItCounts } from '../../scripts/xref/why.ts';
import { doubtWords, recognisedAs } from '../../ui/words.ts';
import { sampleEntry } from '../corpus/library/sample.ts';

const entries = [
  sampleEntry('guangdong', { kind: 'place', name: 'Guangdong' }),
  sampleEntry('jiangmen', { kind: 'place', name: 'Jiangmen' }),
  sampleEntry('one-six-three', { name: '1+6+3' }),
];
const sets = { upholding: ['(uphold|defend)', 'maintain'] };

function why(gate: string | undefined, via: Found['reason']['via'] = 'concept'): string {
  const found = { confidence: 'variant', reason: { via, ...(gate && { gate }) } } as Found;
  return whyItCounts(found, { entries, sets });
}

describe('why a match counts is said in plain words:', () => {
  test.each([
    ['rendering', 'variant: a variant of a known wording'],
    ['pattern', 'variant: a variant of a known wording'],
    ['concept', 'variant: a free wording, told by its words'],
    ['name', 'variant: a name'],
  ] as const)('found by %s', (via, said) => {
    expect(why(undefined, via)).toBe(said);
  });

  test.each(
    (['rendering', 'pattern', 'concept'] as const).flatMap((via) =>
      (['exact', 'variant', 'possible'] as const).map((confidence) => ({ via, confidence })),
    ),
  )('as the card says it: $confidence by $via', ({ via, confidence }) => {
    const found = { confidence, reason: { via } } as Found;
    const recognised = { wording: 'words', confidence, via };
    const card =
      confidence === 'possible' ? doubtWords('slogan', via) : recognisedAs(recognised, {});
    expect(card).toContain(whyItCounts(found, { entries, sets }).replace(`${confidence}: `, ''));
  });

  test('with the place that fills a template', () => {
    const found = { confidence: 'exact', reason: { via: 'pattern' }, place: 'Foshan' } as Found;
    const said = 'exact: a known wording, said here of Foshan';
    expect(whyItCounts(found, { entries, sets })).toBe(said);
    const ofNone = 'exact: a known wording, said here of no place';
    expect(whyItCounts({ ...found, place: null }, { entries, sets })).toBe(ofNone);
  });

  test.each([
    ['quoted + page', 'in quotation marks, other entries on the page'],
    ['here: guangdong + dated: 2023-06', 'on a page about Guangdong, dated 2023-06'],
    ['here: Foshan', 'on a page about Foshan'],
    ['outside: 2023 + elsewhen: 2023', 'not dated 2023, other years than 2023 in its sentence'],
    ['named', 'named in full elsewhere on the page'],
    ['near: Heshan', '“Heshan” in its sentence'],
    ['block: 1+3+10', '“1+3+10” in its paragraph'],
    ['near: 1 + 6 + 3 + page', '“1 + 6 + 3” in its sentence, other entries on the page'],
    ['near: jiangmen', '“jiangmen” in its sentence'],
    [
      'before: (entrusted|given) by + page',
      'behind words like “entrusted by”, other entries on the page',
    ],
    ['after: [and] [(do|of)] two $upholding', 'before words like “two uphold”'],
    ['block: {place}', 'a place in its paragraph'],
    ['after: (make|build) new {place}', 'before words like “make new (a place)”'],
    [
      'near: park (renewal|rebuilding)|(rebuild|remake) park',
      'words like “park renewal” in its sentence',
    ],
    [
      'near: jiangmen + [deputy] [(party|city)] (secretary|mayor)',
      '“Jiangmen” and words like “secretary” in its sentence',
    ],
    ['byline: (reporter|photo) + here', 'in a byline, on a page about its place'],
    ['full name on the page', 'the full name on the page'],
  ])('%s', (gate, said) => {
    expect(why(gate)).toBe(`variant: a free wording, told by its words, ${said}`);
  });
});
