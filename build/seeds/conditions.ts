import * as v from 'valibot';
import type { Condition, DateCondition, PlaceCondition, WordCondition } from '../../corpus/seed.ts';
import { fields, filledList, list, period, text, year } from './values.ts';

/** YAML reads `006` and `3` as numbers; an author's bare word is accepted wherever a list of words is. */
const words = v.pipe(
  v.union(
    [text, filledList(text)],
    'must be a wording or a list of wordings, in quotation marks where they are numbers',
  ),
  v.transform((value) => (Array.isArray(value) ? value : [value])),
);

const plainConditions = ['quoted', 'capital', 'page'] as const;
const wordConditions = ['before', 'after', 'near', 'block'] as const;
/** A sentence is `elsewhen` by its years alone. */
const dateConditions = { dated: period, outside: period, elsewhen: year } as const;

const aboutWords = wordConditions.map((is) =>
  v.pipe(
    fields({ [is]: words }),
    v.transform((value): WordCondition => ({ is, words: value[is] as string[] })),
  ),
);

const aboutDates = (Object.keys(dateConditions) as DateCondition['is'][]).map((is) =>
  v.pipe(
    fields({ [is]: dateConditions[is] }),
    v.transform((value): DateCondition => ({ is, period: value[is] as number })),
  ),
);

const aboutPlace = v.pipe(
  fields({ here: words }),
  v.transform(({ here }): PlaceCondition => ({ is: 'here', places: here })),
);

/** What is known once the paragraph and the page's beginning are read. */
const settled = v.union([...aboutWords, ...aboutDates, aboutPlace]);

const condition: v.GenericSchema<unknown, Condition> = v.union(
  [
    v.pipe(
      v.picklist(plainConditions),
      v.transform((is): Condition => (is === 'page' ? { is, entries: 2 } : { is })),
    ),
    v.pipe(
      fields({ page: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
      v.transform(({ page }): Condition => ({ is: 'page', entries: page })),
    ),
    v.pipe(
      fields({ all: list(v.lazy(() => condition)) }),
      v.transform(({ all }): Condition => ({ is: 'all', of: all })),
    ),
    v.pipe(
      fields({ not: v.union([settled, list(settled)]) }),
      v.transform(({ not }): Condition => ({ is: 'not', of: Array.isArray(not) ? not : [not] })),
    ),
    settled,
  ],
  `is no condition: write ${[...plainConditions, ...wordConditions.map((is) => `${is}: …`), 'here: …', ...Object.keys(dateConditions).map((is) => `${is}: …`), 'all: […]', 'not: …', 'possibly: […]'].join(', ')}`,
);

const possibly = v.pipe(
  fields({ possibly: filledList(condition) }),
  v.transform(({ possibly }): Condition => ({ is: 'possibly', of: possibly })),
);

const listOf = (one: v.GenericSchema<unknown, Condition>) =>
  v.pipe(
    v.union([one, list(one)], 'is no condition or list of conditions'),
    v.transform((value): readonly Condition[] => (Array.isArray(value) ? value : [value])),
    v.check(
      (value) => !value.some(isHollow),
      'must not have an empty `all` or `not`, which always holds: give it a condition or take it away',
    ),
  );

/** What must hold, for sure or possibly, where a wording counts. */
export const gates = listOf(v.union([possibly, condition]));

/**
 * What rules a match out must be known from its own paragraph and the page's first words: if later paragraphs could rule
 * out what earlier ones have let through, the order of reading would decide.
 */
export const exclusions = v.pipe(
  listOf(condition),
  v.check(
    (value) => !value.some(asksPage),
    'must not ask about `page`, which grows while it is read: ask about words with `block` or `near`, or the other way round with `page` in `when`',
  ),
);

function isHollow(one: Condition): boolean {
  return 'of' in one && (one.of.length === 0 || one.of.some(isHollow));
}

function asksPage(one: Condition): boolean {
  return one.is === 'page' || ('of' in one && one.of.some(asksPage));
}
