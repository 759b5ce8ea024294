import * as v from 'valibot';
import {
  chineseStandings,
  idForm,
  kinds,
  levels,
  longestId,
  nameTypes,
  renderingTypes,
  saliences,
  sloganTypes,
} from './entry.ts';
import type { Condition, DateCondition, SeedEntry, WordCondition } from './seed.ts';
import {
  fields,
  filledList,
  isoDate,
  issuesOf,
  list,
  oneOf,
  optionalList,
  period,
  type SeedIssue,
  text,
  wholeNumber,
  yesOrNo,
} from './seed-values.ts';

/** Turns one entry as written into a `SeedEntry`, or into the list of what is wrong with it. */
export function readSeedEntry(value: unknown): SeedEntry | readonly SeedIssue[] {
  const result = v.safeParse(entry, value);
  if (result.success) return result.output as SeedEntry;
  return issuesOf(result.issues);
}

const id = v.pipe(
  text,
  v.regex(idForm, 'must be lower-case words joined by hyphens'),
  v.maxLength(longestId, `must not be longer than ${longestId} characters`),
);

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
const dateConditions = ['dated', 'outside'] as const;

const aboutWords = wordConditions.map((is) =>
  v.pipe(
    fields({ [is]: words }),
    v.transform((value): WordCondition => ({ is, words: value[is] as string[] })),
  ),
);

const aboutDates = dateConditions.map((is) =>
  v.pipe(
    fields({ [is]: period }),
    v.transform((value): DateCondition => ({ is, period: value[is] as number })),
  ),
);

/** What is known once the paragraph and the page's beginning are read. */
const settled = v.union([...aboutWords, ...aboutDates]);

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
      fields({ here: words }),
      v.transform(({ here }): Condition => ({ is: 'here', places: here })),
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
  `is no condition: write ${[...plainConditions, ...wordConditions.map((is) => `${is}: …`), 'here: …', ...dateConditions.map((is) => `${is}: …`), 'all: […]', 'not: …', 'possibly: […]'].join(', ')}`,
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

function isHollow(one: Condition): boolean {
  return 'of' in one && (one.of.length === 0 || one.of.some(isHollow));
}

function asksPage(one: Condition): boolean {
  return one.is === 'page' || ('of' in one && one.of.some(asksPage));
}

const possible = v.literal('possible', 'must be `possible`, or left out');

const pattern = v.union(
  [
    v.pipe(
      text,
      v.transform((value) => ({ pattern: value })),
    ),
    fields({
      pattern: text,
      when: gate,
      confidence: v.optional(possible),
    }),
  ],
  'must be a pattern in quotation marks, or `pattern:` with `when:` or `confidence: possible`',
);

const concept = v.pipe(
  fields({
    all: v.pipe(list(text), v.minLength(2, 'needs at least two groups of words')),
    beside: v.optional(filledList(text)),
    within: wholeNumber(2, 60),
    ordered: v.optional(yesOrNo),
    clause: v.optional(yesOrNo),
    when: gate,
    confidence: v.optional(possible),
  }),
  v.forward(
    v.check(
      ({ all, beside = [], within }) => within >= all.length + beside.length,
      'must be at least the number of groups: each takes a word of its own',
    ),
    ['within'],
  ),
);

const chain = v.pipe(
  text,
  v.transform((value) => value.split(/\s+/)),
  v.minLength(2, 'needs at least two sets of words'),
);

const rendering = fields({
  text,
  type: oneOf(renderingTypes),
  seen: v.optional(yesOrNo, false),
  when: gate,
});

const post = fields({
  title: text,
  body: v.optional(id),
  place: v.optional(id),
  article: text,
});
const act = fields({ text, meeting: v.optional(id), article: text });

const entry = v.pipe(
  fields({
    id,
    kind: oneOf(kinds),
    type: v.optional(oneOf(sloganTypes)),
    level: v.optional(oneOf(levels)),
    place: v.optional(id),
    salience: oneOf(saliences),
    name: text,
    english: oneOf(nameTypes),
    unseen: v.optional(yesOrNo),
    zh: v.optional(text),
    hant: v.optional(text),
    pinyin: v.optional(text),
    chinese: oneOf([...chineseStandings, 'unverified'] as const),
    gloss: v.optional(text),
    definition: text,
    basis: v.pipe(list(text), v.nonEmpty('must cite an article or a source')),
    parent: v.optional(id),
    parts: optionalList(id),
    related: optionalList(id),
    notes: optionalList(text),
    date: v.optional(isoDate),
    posts: optionalList(post),
    acts: optionalList(act),
    renderings: optionalList(rendering),
    patterns: optionalList(pattern),
    concepts: optionalList(concept),
    chains: optionalList(chain),
    when: v.optional(gates, []),
    unless: v.optional(exclusions, []),
    titles: v.optional(filledList(text)),
    unmistakable: v.optional(yesOrNo),
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
