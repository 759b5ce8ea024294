import * as v from 'valibot';
import {
  chineseStandings,
  kinds,
  levels,
  nameTypes,
  renderingTypes,
  saliences,
  sloganTypes,
} from './entry.ts';
import type { Condition, DateCondition, SeedEntry, WordCondition } from './seed.ts';

/** A mistake in a seed: where in the value, what is wrong, how to mend it. */
export interface SeedIssue {
  /** Keys and indices from the parsed root to the faulty value. */
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** Turns one entry as written into a `SeedEntry`, or into the list of what is wrong with it. */
export function readSeedEntry(value: unknown): SeedEntry | readonly SeedIssue[] {
  const result = v.safeParse(entry, value);
  if (result.success) return result.output as SeedEntry;
  return result.issues.map((issue) => ({
    path: (issue.path ?? []).map((step) => step.key as string | number),
    message: issue.type === 'strict_object' ? aboutKey(issue) : issue.message,
  }));
}

function aboutKey(issue: v.BaseIssue<unknown>): string {
  if (issue.expected === 'never') return 'is not a known key: check its spelling or remove it';
  if (issue.received === 'undefined') return 'is missing: add it';
  return `must be keys with values, not ${issue.received}`;
}

const text = v.pipe(
  v.string((issue) => `must be text, not ${issue.received}: put it in quotation marks`),
  v.trim(),
  v.nonEmpty('must not be empty: fill it in, or leave the key out'),
);

const id = v.pipe(
  text,
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens'),
);

const isoDate = v.pipe(
  text,
  v.isoDate('must be a date written as YYYY-MM-DD, in quotation marks'),
  v.check(
    (date) => !Number.isNaN(Date.parse(date)) && new Date(date).toISOString().startsWith(date),
    'is not a day of the calendar',
  ),
);

function oneOf<const T extends readonly string[]>(values: T) {
  return v.picklist(values, (issue) => `${issue.received} is not one of: ${values.join(', ')}`);
}

/** YAML reads `006` and `3` as numbers; an author's bare word is accepted wherever a list of words is. */
const words = v.pipe(
  v.union(
    [text, v.pipe(v.array(text), v.nonEmpty())],
    'must be a wording or a list of wordings, in quotation marks where they are numbers',
  ),
  v.transform((value) => (Array.isArray(value) ? value : [value])),
);

const plainConditions = ['quoted', 'capital', 'page'] as const;
const wordConditions = ['before', 'after', 'near', 'block'] as const;

const aboutWords = wordConditions.map((is) =>
  v.pipe(
    v.strictObject({ [is]: words }),
    v.transform((value): WordCondition => ({ is, words: value[is] as string[] })),
  ),
);

const period = v.union(
  [
    v.pipe(
      v.number(),
      v.integer(),
      v.minValue(1900),
      v.maxValue(2099),
      v.transform((year) => year * 100),
    ),
    v.pipe(
      v.string(),
      v.regex(/^(?:19|20)\d\d-(?:0[1-9]|1[0-2])$/),
      v.transform((month) => Number(month.replace('-', ''))),
    ),
  ],
  'must be a year, or a month written as "YYYY-MM" in quotation marks',
);

const aboutDate = v.pipe(
  v.strictObject({ outside: period }),
  v.transform(({ outside }): DateCondition => ({ is: 'outside', period: outside })),
);

/** What is known once the paragraph and the page's beginning are read. */
const settled = v.union([...aboutWords, aboutDate]);

const condition: v.GenericSchema<unknown, Condition> = v.union(
  [
    v.pipe(
      v.picklist(plainConditions),
      v.transform((is): Condition => (is === 'page' ? { is, entries: 2 } : { is })),
    ),
    v.pipe(
      v.strictObject({ page: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
      v.transform(({ page }): Condition => ({ is: 'page', entries: page })),
    ),
    v.pipe(
      v.strictObject({ here: words }),
      v.transform(({ here }): Condition => ({ is: 'here', places: here })),
    ),
    v.pipe(
      v.strictObject({ all: v.array(v.lazy(() => condition)) }),
      v.transform(({ all }): Condition => ({ is: 'all', of: all })),
    ),
    v.pipe(
      v.strictObject({ not: v.union([settled, v.array(settled)]) }),
      v.transform(({ not }): Condition => ({ is: 'not', of: Array.isArray(not) ? not : [not] })),
    ),
    settled,
  ],
  `is no condition: write ${[...plainConditions, ...wordConditions.map((is) => `${is}: …`), 'here: …', 'outside: …', 'all: […]', 'not: …'].join(', ')}`,
);

const possibly = v.pipe(
  v.strictObject({ possibly: v.pipe(v.array(condition), v.nonEmpty()) }),
  v.transform(({ possibly }): Condition => ({ is: 'possibly', of: possibly })),
);

const listOf = (one: v.GenericSchema<unknown, Condition>) =>
  v.pipe(
    v.union([one, v.array(one)], 'is no condition or list of conditions'),
    v.transform((value): readonly Condition[] => (Array.isArray(value) ? value : [value])),
  );

const conditions = listOf(condition);
const gates = listOf(v.union([possibly, condition]));

const gate = v.optional(gates);

/**
 * What rules a match out must be known from its own paragraph and the page's first words: if later paragraphs could rule
 * out what earlier ones have let through, the order of reading would decide.
 */
const exclusions = v.pipe(
  conditions,
  v.check(
    (value) => !value.some(asksPage),
    'must not ask about `page`, which grows while it is read: ask about words with `block` or `near`, or the other way round with `page` in `when`',
  ),
);

function asksPage(one: Condition): boolean {
  return one.is === 'page' || ('of' in one && one.of.some(asksPage));
}

const pattern = v.union(
  [
    v.pipe(
      text,
      v.transform((value) => ({ pattern: value })),
    ),
    v.strictObject({
      pattern: text,
      when: gate,
      confidence: v.optional(v.literal('possible')),
    }),
  ],
  'must be a pattern in quotation marks, or `pattern:` with `when:` or `confidence: possible`',
);

const concept = v.strictObject({
  all: v.pipe(v.array(text), v.minLength(2, 'needs at least two groups of words')),
  beside: v.optional(v.pipe(v.array(text), v.nonEmpty())),
  within: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(60)),
  ordered: v.optional(v.boolean()),
  when: gate,
  confidence: v.optional(v.literal('possible')),
});

const chain = v.pipe(
  text,
  v.transform((value) => value.split(/\s+/)),
  v.minLength(2, 'needs at least two sets of words'),
);

const rendering = v.strictObject({
  text,
  type: oneOf(renderingTypes),
  seen: v.optional(v.boolean(), false),
  when: gate,
});

const post = v.strictObject({
  title: text,
  body: v.optional(id),
  place: v.optional(id),
  article: text,
});
const act = v.strictObject({ text, meeting: v.optional(id), article: text });

const list = <T extends v.GenericSchema>(item: T) => v.optional(v.array(item), []);

const entry = v.pipe(
  v.strictObject({
    id,
    kind: oneOf(kinds),
    type: v.optional(oneOf(sloganTypes)),
    level: v.optional(oneOf(levels)),
    place: v.optional(id),
    salience: oneOf(saliences),
    name: text,
    english: oneOf(nameTypes),
    unseen: v.optional(v.boolean()),
    zh: v.optional(text),
    hant: v.optional(text),
    pinyin: v.optional(text),
    chinese: oneOf([...chineseStandings, 'unverified'] as const),
    gloss: v.optional(text),
    definition: text,
    basis: v.pipe(v.array(text), v.nonEmpty('must cite an article or a source')),
    parent: v.optional(id),
    parts: list(id),
    related: list(id),
    notes: list(text),
    date: v.optional(isoDate),
    posts: list(post),
    acts: list(act),
    renderings: list(rendering),
    patterns: list(pattern),
    concepts: list(concept),
    chains: list(chain),
    when: v.optional(gates, []),
    unless: v.optional(exclusions, []),
    titles: v.optional(v.pipe(v.array(text), v.nonEmpty())),
    unmistakable: v.optional(v.boolean()),
  }),
  v.forward(
    v.check(
      (value) => value.kind !== 'slogan' || value.type !== undefined,
      `must say what kind of slogan it is: ${sloganTypes.join(', ')}`,
    ),
    ['type'],
  ),
  v.forward(
    v.check(
      ({ kind, level }) => level !== undefined || !['official', 'body', 'meeting'].includes(kind),
      `must say of what level it is: ${levels.join(', ')}`,
    ),
    ['level'],
  ),
  v.forward(
    v.check(
      (value) => (value.chinese === 'unverified') === (value.zh === undefined),
      'must be `unverified` where there is no `zh`, and only there: unverified Chinese is not shown',
    ),
    ['chinese'],
  ),
);
