import type { Article } from '../../corpus/article.ts';
import { type Kind, kinds } from '../../corpus/entry.ts';
import { isShown } from '../../corpus/library/shown.ts';
import type { SeedEntry } from '../../corpus/seed.ts';
import { reaches } from './reaches.ts';

/** A mistake that only shows when entries are held against each other and against the articles. */
export interface SeedProblem {
  readonly entry: string;
  /** Keys and indices from the entry to the faulty value. */
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/**
 * Finds relations that point nowhere, in a circle or to an entry of another kind, people without what a person's card
 * needs, words that judge, articles without a name, and what stands without what it rests on.
 */
export function checkSeeds(
  entries: readonly SeedEntry[],
  articles: readonly Article[],
): readonly SeedProblem[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const articleIds = new Set(articles.map((article) => article.id));
  const unnamed = articlesWithoutName(articleIds);
  return entries.flatMap((entry) => [
    ...badRelations(entry, byId),
    ...circles(entry, byId),
    ...badArticles(entry, articleIds),
    ...badPerson(entry),
    ...judgements(entry),
    ...unnamedArticles(entry, unnamed),
    ...groundlessLiteral(entry),
    ...needlessUnseen(entry),
    ...retyped(entry),
  ]);
}

type Path = readonly (string | number)[];

/** Those that have a card to be led to. */
const shownKinds = kinds.filter((kind) => isShown({ kind }));

type Entries = ReadonlyMap<string, SeedEntry>;

function badRelations(entry: SeedEntry, entries: Entries): SeedProblem[] {
  return relationsOf(entry).flatMap(([path, id, allowed]) => {
    if (id === undefined) return [];
    const message = faultOf(id, { entry, entries, allowed });
    return message === undefined ? [] : [{ entry: entry.id, path, message }];
  });
}

function faultOf(
  id: string,
  from: { entry: SeedEntry; entries: Entries; allowed: readonly Kind[] },
): string | undefined {
  const kind = from.entries.get(id)?.kind;
  if (id === from.entry.id) return 'names the entry itself: remove it';
  if (kind === undefined) return `no entry has the id ${id}: correct it or remove it`;
  if (from.allowed.includes(kind)) return undefined;
  return `${id} is of the kind ${kind}, not ${from.allowed.join(' or ')}: correct it or remove it`;
}

/** Where it stands, what it names, and the kinds of entry that it may name. */
type Relation = [Path, string | undefined, readonly Kind[]];

function relationsOf(entry: SeedEntry): Relation[] {
  return [
    [['place'], entry.place, ['place']],
    [['parent'], entry.parent, [entry.kind]],
    ...entry.parts.map((id, at): Relation => [['parts', at], id, [entry.kind]]),
    ...entry.related.map((id, at): Relation => [['related', at], id, shownKinds]),
    ...entry.posts.flatMap((post, at): Relation[] => [
      [['posts', at, 'body'], post.body, ['body']],
      [['posts', at, 'place'], post.place, ['place']],
    ]),
    ...entry.acts.map((act, at): Relation => [['acts', at, 'meeting'], act.meeting, ['meeting']]),
  ];
}

/** Places that lie in each other, and wordings that come of each other. */
function circles(entry: SeedEntry, entries: Entries): SeedProblem[] {
  const onward = (id: string) => {
    const { place, parent } = entries.get(id) ?? {};
    return [place, parent].filter((next) => next !== undefined);
  };
  return (['place', 'parent'] as const).flatMap((way) => {
    const id = entry[way];
    // What names itself is told above.
    if (id === undefined || id === entry.id) return [];
    if (!reaches(entry.id, { from: [id], onward })) return [];
    const message = `is ${id}, which leads back to the entry itself: correct one of them`;
    return [{ entry: entry.id, path: [way], message }];
  });
}

function badArticles(entry: SeedEntry, articles: ReadonlySet<string>): SeedProblem[] {
  const cited: [Path, string][] = [
    ...entry.posts.map((post, at): [Path, string] => [['posts', at, 'article'], post.article]),
    ...entry.acts.map((act, at): [Path, string] => [['acts', at, 'article'], act.article]),
    // Whatever is all digits is meant for the id of an article, also where it has not its form.
    ...entry.basis.flatMap((id, at): [Path, string][] =>
      /^\d+$/.test(id) ? [[['basis', at], id]] : [],
    ),
  ];
  return cited
    .filter(([, id]) => !articles.has(id))
    .map(([path, id]) => ({
      entry: entry.id,
      path,
      message: `no article has the id ${id}: the ids are ${[...articles].join(', ')}`,
    }));
}

function badPerson(entry: SeedEntry): SeedProblem[] {
  if (entry.kind !== 'official') return [];
  const problems: SeedProblem[] = [];
  if (entry.posts.length === 0)
    problems.push({
      entry: entry.id,
      path: [],
      message: 'an official needs `posts:` as the articles report them',
    });
  if (entry.pinyin === undefined)
    problems.push({
      entry: entry.id,
      path: [],
      message: 'an official needs `pinyin:` with tone marks',
    });
  return problems;
}

/** Words of praise and of scorn that have no place in a dictionary. */
const judging =
  /\b(glorious|great leader|visionary|brilliant|wise|magnificent|heroic|hollow|empty slogan|propaganda|notorious|so-called|regime|brainwash\w*|cult|infamous|ludicrous|absurd)\b/i;

function judgements(entry: SeedEntry): SeedProblem[] {
  return textsOf(entry).flatMap(([path, text]) => {
    const word = judging.exec(text)?.[0];
    if (word === undefined) return [];
    return [
      {
        entry: entry.id,
        path,
        message: `“${word}” praises or scorns: describe, attribute and date instead`,
      },
    ];
  });
}

/** Ids of articles, but no end of a number like 1,000; and “the article”. */
function articlesWithoutName(ids: ReadonlySet<string>): RegExp {
  const listed = Array.from(ids, (id) => `(?<![,.])${id}`);
  return new RegExp(`\\b(?:${['(?:the|an|one) articles?', ...listed].join('|')})\\b`, 'i');
}

/** Who reads it reads some other article: ours have a newspaper and a date. */
function unnamedArticles(entry: SeedEntry, unnamed: RegExp): SeedProblem[] {
  return textsOf(entry).flatMap(([path, text]) => {
    const found = unnamed.exec(text)?.[0];
    if (found === undefined) return [];
    const message = `“${found}” is none that a reader knows: name the newspaper and its date`;
    return [{ entry: entry.id, path, message }];
  });
}

/** Word for word of what, where nobody knows the Chinese? */
function groundlessLiteral({ id, english, gloss, zh }: SeedEntry): SeedProblem[] {
  if (zh !== undefined) return [];
  const problems: SeedProblem[] = [];
  if (gloss !== undefined) {
    const message = '`gloss` renders the `zh` word for word, and there is none: remove it';
    problems.push({ entry: id, path: ['gloss'], message });
  }
  if (english === 'literal') {
    const message = 'a literal name renders the `zh`, and there is none: call it a description';
    problems.push({ entry: id, path: ['english'], message });
  }
  return problems;
}

/** Only English in the style of print can be unseen there, and none that is listed as seen. */
function needlessUnseen({ id, name, english, unseen, renderings }: SeedEntry): SeedProblem[] {
  const isSeen = renderings.some(({ text, seen }) => seen && text === name);
  if (!unseen || (!isSeen && (english === 'official' || english === 'press'))) return [];
  const message = isSeen
    ? 'the name is a rendering that was seen in print: remove `unseen`'
    : `a name that is ${english} claims no print: remove \`unseen\``;
  return [{ entry: id, path: ['unseen'], message }];
}

/** The sentences that a reader sees. */
function textsOf(entry: SeedEntry): [Path, string][] {
  return [
    [['definition'], entry.definition],
    ...entry.notes.map((note, at): [Path, string] => [['notes', at], note]),
    ...entry.acts.map((act, at): [Path, string] => [['acts', at], act.text]),
  ];
}

/**
 * The reader is told of one wording, or of the name, that it is of two types. Listed twice with gates of their own it may be. A
 * description is no wording.
 */
function retyped({ id, name, english, renderings }: SeedEntry): SeedProblem[] {
  const named = english === 'description' ? [] : [{ text: name, type: english }];
  return renderings.flatMap(({ text, type }, at) => {
    const first = [...named, ...renderings].find((other) => plain(other.text) === plain(text));
    if (first === undefined || first.type === type) return [];
    const message = `is ${type}, and stands above as ${first.type}: keep one of the two`;
    return [{ entry: id, path: ['renderings', at, 'type'], message }];
  });
}

/** A wording without what makes no other one of it: capitals, quotation marks and hyphens. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('-', ' ')
    .replace(/[“”‘’「」"']/g, '');
}
