import * as v from 'valibot';
import { renderingTypes } from '../../corpus/entry.ts';
import type { Gates } from './conditions.ts';
import { fields, filledList, list, oneOf, text, wholeNumber, yesOrNo } from './values.ts';

/** A wording as it stands in texts. A sum in dollars and brackets round words are no patterns. */
export const wording = v.pipe(
  text,
  v.check(
    (value) => !/[{}[\]|]|\$[a-z]/i.test(value),
    'must be words as they stand: write a wording with { } [ ] | or $ under `patterns:`',
  ),
);

export const chinese = v.pipe(
  wording,
  v.regex(/\p{Script=Han}/u, 'must be Chinese: English is written under another key'),
);

export const chain = v.pipe(
  text,
  v.transform((value) => value.split(/\s+/)),
  v.minLength(2, 'needs at least two sets of words'),
);

const possible = v.literal('possible', 'must be `possible`, or left out');

const barePattern = v.pipe(
  text,
  v.transform((value) => ({ pattern: value })),
);

/** Wordings that may have a gate of their own. */
export function wordingsWith(gates: Gates) {
  const when = v.optional(gates);
  const gatedPattern = fields({ pattern: text, when, confidence: v.optional(possible) });

  /** Not by trying both, so that a mistake in a gate is told as what it is. */
  const pattern = v.lazy((value) =>
    typeof value === 'object' && value !== null ? gatedPattern : barePattern,
  );

  const concept = v.pipe(
    fields({
      all: v.pipe(list(text), v.minLength(2, 'needs at least two groups of words')),
      beside: v.optional(filledList(text)),
      within: wholeNumber(2, 60),
      ordered: v.optional(yesOrNo),
      clause: v.optional(yesOrNo),
      when,
      confidence: v.optional(possible),
    }),
    v.forward(
      v.check(
        ({ all, beside = [], within }) => within >= all.length + beside.length,
        'must be at least the number of groups: each takes a word of its own',
      ),
      ['within'],
    ),
    v.forward(
      v.check(
        ({ beside, ordered }) => !beside || !ordered,
        'must not be used with `ordered`, which keeps the order of all groups: leave one of them out',
      ),
      ['beside'],
    ),
  );

  const rendering = fields({
    text: wording,
    type: oneOf(renderingTypes),
    seen: v.optional(yesOrNo, false),
    when,
  });

  return { pattern, concept, rendering };
}
