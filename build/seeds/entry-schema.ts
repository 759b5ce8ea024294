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
import { conditionsWith, type SharedConditions } from './conditions.ts';
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
import { chain, chinese, wording, wordingsWith } from './wording-schema.ts';

/** Turns one entry as written into a `SeedEntry`, or into the list of what is wrong with it. */
export type ReadsEntry = (value: unknown) => SeedEntry | readonly SeedIssue[];

/** Reads entries that may name these conditions. */
export function entryReader(shared: SharedConditions): ReadsEntry {
  const entry = entryWith(shared);
  return (value) => {
    const result = v.safeParse(entry, value);
    if (result.success) return result.output as SeedEntry;
    return issuesOf(result.issues);
  };
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

/** Every key that holds no wording with a gate. */
const plain = {
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
  chains: optionalList(chain),
  titles: v.optional(filledList(text)),
  unmistakable: v.optional(yesOrNo),
};

function entryWith(shared: SharedConditions) {
  const { gates, exclusions } = conditionsWith(shared);
  const { rendering, pattern, concept } = wordingsWith(gates);
  return v.pipe(
    fields({
      ...plain,
      renderings: optionalList(rendering),
      patterns: optionalList(pattern),
      concepts: optionalList(concept),
      when: v.optional(gates, []),
      unless: v.optional(exclusions, []),
    }),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return;
      const { value: input } = dataset;
      for (const [key, message] of [...misplacedKeys(input), ...contradictions(input)]) {
        const step = { type: 'object', origin: 'value', input, key, value: input[key] } as const;
        addIssue({ message, path: [step] });
      }
    }),
  );
}

type Read = v.InferOutput<ReturnType<typeof fields<typeof plain>>>;
type Mistake = readonly [key: keyof Read, message: string];

function misplacedKeys(entry: Read): Mistake[] {
  const keys = Object.keys(kindsOfKey) as KeyOfKinds[];
  const misplaced = keys.filter((key) => {
    const value = entry[key];
    const isThere = Array.isArray(value) ? value.length > 0 : value !== undefined;
    return isThere && !kindsOfKey[key].includes(entry.kind);
  });
  return misplaced.map((key) => {
    const kinds = kindsOfKey[key].join(', ');
    return [key, `is only for the kinds ${kinds}, not for ${entry.kind}: remove it`];
  });
}

/** What one key says against another. */
function contradictions({ kind, type, level, chinese, zh, hant }: Read): Mistake[] {
  const mistakes: (Mistake | false)[] = [
    kind === 'slogan' &&
      type === undefined && [
        'type',
        `must say what kind of slogan it is: ${sloganTypes.join(', ')}`,
      ],
    level === undefined &&
      ['official', 'body', 'meeting'].includes(kind) && [
        'level',
        `must say of what level it is: ${levels.join(', ')}`,
      ],
    (chinese === 'unverified') !== (zh === undefined) && [
      'chinese',
      'must be `unverified` where there is no `zh`, and only there: unverified Chinese is not shown',
    ],
    hant !== undefined &&
      simplified(hant) !== zh && [
        'hant',
        'must be the `zh` in traditional characters: correct one of them',
      ],
  ];
  return mistakes.filter((one) => one !== false);
}
