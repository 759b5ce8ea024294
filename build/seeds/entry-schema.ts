import * as v from 'valibot';
import {
  chineseStandings,
  idForm,
  type Kind,
  kinds,
  levels,
  longestId,
  nameTypes,
  saliences,
  sloganTypes,
} from '../../corpus/entry.ts';
import type { SeedEntry } from '../../corpus/seed.ts';
import { simplified } from '../chinese.ts';
import { exclusions, gates } from './conditions.ts';
import {
  fields,
  filledList,
  isoDate,
  issuesOf,
  list,
  oneOf,
  optionalList,
  type SeedIssue,
  text,
  yesOrNo,
} from './values.ts';
import { chain, chinese, concept, pattern, rendering, wording } from './wording-schema.ts';

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

const post = fields({
  title: text,
  body: v.optional(id),
  place: v.optional(id),
  article: text,
});
const act = fields({ text, meeting: v.optional(id), article: text });

const people: readonly Kind[] = ['official', 'person', 'journalist'];

/** Keys that mean nothing of other kinds. */
const kindsOfKey: Readonly<Record<KeyOfKinds, readonly Kind[]>> = {
  type: ['slogan'],
  date: ['meeting', 'document'],
  posts: people,
  acts: people,
  titles: people,
  unmistakable: people,
};
type KeyOfKinds = 'type' | 'date' | 'posts' | 'acts' | 'titles' | 'unmistakable';

/** An article by its number, the notes of this project, or a source; a single word leads nobody to one, a Chinese title does. */
const source = v.pipe(
  text,
  v.check(
    (value) => value === 'facts' || /^\d+$/.test(value) || !/^[\p{Script=Latin}\d-]+$/u.test(value),
    'names no source: write `facts`, the id of an article, or where a reader finds it',
  ),
);

const entry = v.pipe(
  fields({
    id,
    kind: oneOf(kinds),
    type: v.optional(oneOf(sloganTypes)),
    level: v.optional(oneOf(levels)),
    place: v.optional(id),
    salience: oneOf(saliences),
    name: wording,
    english: oneOf(nameTypes),
    unseen: v.optional(yesOrNo),
    zh: v.optional(
      v.pipe(
        chinese,
        v.check(
          (zh) => simplified(zh) === zh,
          ({ input }) => `must be in simplified characters: ${simplified(String(input))}`,
        ),
      ),
    ),
    hant: v.optional(chinese),
    pinyin: v.optional(text),
    chinese: oneOf([...chineseStandings, 'unverified'] as const),
    gloss: v.optional(text),
    definition: text,
    basis: v.pipe(list(source), v.nonEmpty('must cite an article or a source')),
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
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const { value: input } = dataset;
    for (const key of misplacedKeys(input)) {
      const message = `is only for the kinds ${kindsOfKey[key].join(', ')}, not for ${input.kind}: remove it`;
      const step = { type: 'object', origin: 'value', input, key, value: input[key] } as const;
      addIssue({ message, path: [step] });
    }
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
  v.forward(
    v.check(
      ({ zh, hant }) => hant === undefined || simplified(hant) === zh,
      'must be the `zh` in traditional characters: correct one of them',
    ),
    ['hant'],
  ),
);

function misplacedKeys(
  entry: Readonly<Partial<Record<KeyOfKinds, unknown>>> & { readonly kind: Kind },
): KeyOfKinds[] {
  return (Object.keys(kindsOfKey) as KeyOfKinds[]).filter((key) => {
    const value = entry[key];
    const isThere = Array.isArray(value) ? value.length > 0 : value !== undefined;
    return isThere && !kindsOfKey[key].includes(entry.kind);
  });
}
