import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Match } from '../../../corpus/match.ts';
import { recognise } from '../../../corpus/recognise/recognise.ts';
import { indexOf } from './lexicon.ts';
import { characters, type Expected, expectedMatches, type Rendering, wordForms } from './oracle.ts';

const anyOf = (groups: readonly (readonly string[])[]) => fc.constantFrom(...groups.flat());

const english = fc
  .array(anyOf(wordForms), { minLength: 1, maxLength: 4 })
  .map((words) => words.join(' '));
/** Four characters and more: shorter ones depend on word boundaries, which have tests of their own. */
const chinese = fc
  .array(anyOf(characters), { minLength: 4, maxLength: 6 })
  .map((chars) => chars.join(''));

const lexicon = fc
  .array(fc.oneof(english, chinese), { minLength: 4, maxLength: 14 })
  .map((texts) =>
    texts.map((text, i): Rendering => ({ entry: `entry-${String.fromCharCode(97 + i)}`, text })),
  );

/** Words as they come on pages: capitals, soft hyphens, marks, full-width letters. */
const written = anyOf(wordForms).chain((word) =>
  fc.constantFrom(
    word,
    word,
    word.toUpperCase(),
    `${word.slice(0, 1)}\u00ad${word.slice(1)}`,
    word.replace('n', 'n\u0303'),
    word.replace(/^[a-z]/, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  ),
);
const gap = fc.constantFrom(
  ' ',
  ' ',
  ' ',
  '\n',
  ', ',
  ' “',
  '” ',
  '\u00a0',
  ' – ',
  ' the ',
  '. ',
  '！',
  '\n\n',
  ' other ',
  ' 😀 ',
);
const between = fc.constantFrom('', '', '', '', '、', '\n', '\u200b', '。', ' of ', '外');
const text = fc
  .array(fc.oneof(fc.tuple(written, gap), fc.tuple(anyOf(characters), between)), { maxLength: 24 })
  .map((pieces) => pieces.flat().join(''));

const textsPerLexicon = 260;

/** A rendering counts once: of two with the same words, which entry wins depends on ids alone. */
test('finds what a naive matcher finds, at the same places, in both languages', () => {
  let cases = 0;
  fc.assert(
    fc.property(
      lexicon,
      fc.array(text, { minLength: textsPerLexicon, maxLength: textsPerLexicon }),
      (renderings, texts) => {
        const index = indexOf({
          entries: renderings.map(({ entry, text: name }) => ({ id: entry, name })),
        });
        const { matches } = recognise(index, { blocks: texts });
        for (const [i, one] of texts.entries()) {
          cases++;
          expect([one, (matches[i] ?? []).map(plain)]).toEqual([
            one,
            expectedMatches(one, renderings),
          ]);
        }
      },
    ),
    { numRuns: 40, endOnFailure: true },
  );
  expect(cases).toBeGreaterThanOrEqual(10_000);
}, 60_000);

function plain({ start, end, entry, confidence, nested }: Match): Expected {
  return {
    start,
    end,
    entry,
    confidence: confidence === 'exact' ? 'exact' : 'variant',
    nested: nested.map(plain),
  };
}
