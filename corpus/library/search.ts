import MiniSearch, { type AsPlainObject, type Options, type SearchResult } from 'minisearch';
import { hasHan } from '../text/letters.ts';
import { type Asked, askedIn } from './asked.ts';
import { type Document, linesOf } from './document.ts';
import { type Called, nearnessTo } from './nearness.ts';
import { plainQuestion } from './plain-question.ts';
import {
  all,
  bySound,
  either,
  entriesFirst,
  inPinyin,
  inWords,
  type Sounds,
  type Spelled,
} from './queries.ts';
import { initialsShare, spelledShare, withoutToneDigits } from './spelling.ts';
import { folded, spacedSumIn, termOf, withoutPlus, wordsOf } from './words.ts';

/** The look-up: which entries and articles answer to a few typed characters. */
export interface Lookup {
  /** Best first. */
  search(query: string): readonly Answer[];
}

/** What answers: its card or its page is looked up by its id. */
export interface Answer {
  readonly is: 'entry' | 'article';
  readonly id: string;
  /** Words of the corpus that answered, for showing an excerpt. */
  readonly terms: readonly string[];
}

/** What `openLookup` loads. */
export interface CompiledLookup {
  readonly index: AsPlainObject;
  readonly sounds: Sounds;
}

/** Done once, when the corpus is compiled. `sounds`: the usual characters by their syllable. */
export function compileLookup(documents: readonly Document[], sounds: Sounds): CompiledLookup {
  const index = new MiniSearch<Document>(options);
  index.addAll(documents);
  return { index: index.toJSON(), sounds };
}

/**
 * `entriesCalled` gives the entries that a few words are a wording of: also by patterns, of which the look-up has no
 * words.
 */
export function openLookup(
  { index: compiled, sounds }: CompiledLookup,
  entriesCalled: (words: string) => readonly string[],
): Lookup {
  // Opened for the first question: the background wakes for pages far more often than for look-ups.
  let opened: MiniSearch<Document> | undefined;
  return {
    search(typed) {
      opened ??= MiniSearch.loadJS<Document>(compiled, options);
      const index = opened;
      const question = withoutToneDigits(plainQuestion(typed));
      const query = withoutPlus(question);
      const asked = askedIn(query);
      if (asked.length === 0) return [];
      const ranked = rankedBy(nearnessTo(query, asked.length));
      const sum = spacedSumIn(query);
      const isSyllable = Object.hasOwn(sounds, folded(query.trim()));
      const forgiving = [
        () =>
          index.search(inWords(asked, { begun: true, misspelt: true }), {
            filter: (result) => !isDeedOfDoer(query, result) && callsAll(asked.length)(result),
          }),
        () => spelledAs(index, bySound(query, sounds)),
        () => index.search(either(...wordsOf(query)), { filter: oneOff(query) }),
      ].map((way) => () => ranked(way()));
      return firstFound([
        () => (asksForArticles(asked) ? allArticles(index) : []),
        () => (sum === undefined ? [] : ranked(index.search(inWords([[sum]])))),
        () => {
          const written = index.search(inWords(asked, { begun: !isAcronym(query) }));
          const isWord = isAcronym(query) || (isSyllable && written.some(isNamed(query)));
          const spelled = isWord ? [] : spelledAs(index, inPinyin(query));
          const found = ranked(unique([...written, ...spelled]));
          // What is a word itself is no initials.
          const initials = written.some(isNamed(query)) ? [] : withInitials(index, query);
          return withMore(found, [
            ...entriesCalled(question),
            ...ranked(initials).map(({ id }) => id),
          ]);
        },
        ...(isAcronym(query) ? [] : forgiving),
      ]);
    },
  };
}

function rankedBy(nearness: (answer: Called) => number) {
  return (results: readonly SearchResult[]): readonly Answer[] =>
    results
      .map((result) => ({
        result,
        score:
          plainScore(result) * nearness(called(result)) * (result.kind === 'slogan' ? slogan : 1),
      }))
      .sort((one, other) => other.score - one.score)
      .map(({ result }) => answerOf(result));
}

/** Of what is as near, slogans come first: whoever asks in other words wants the formula, not the body that is named after it. */
const slogan = 1.1;

function answerOf({ id: key, terms }: SearchResult): Answer {
  const [is, id] = String(key).split(':', 2) as [Answer['is'], string];
  return { is, id, terms };
}

/** Who types what they are wants all of them. */
function asksForArticles(asked: readonly Asked[]): boolean {
  return asked.every(([typed]) => termOf(typed) === 'article');
}

function allArticles(index: MiniSearch<Document>): readonly Answer[] {
  return index
    .search(MiniSearch.wildcard)
    .map(answerOf)
    .filter(({ is }) => is === 'article');
}

/** What is only called so by a pattern, or has such initials, comes after the entries that have the words themselves. */
function withMore(answers: readonly Answer[], others: readonly string[]): readonly Answer[] {
  const entries = answers.filter(({ is }) => is === 'entry');
  const more = others.filter((id) => !entries.some((entry) => entry.id === id));
  return [
    ...entries,
    ...[...new Set(more)].map((id): Answer => ({ is: 'entry', id, terms: [] })),
    ...answers.filter(({ is }) => is === 'article'),
  ];
}

const options: Options<Document> = {
  fields: ['name', 'posts', 'wordings', 'pinyin', 'body'],
  // Kept in the index, to tell how much of a wording was typed.
  storeFields: ['kind', 'name', 'posts', 'wordings', 'spelled'],
  tokenize: wordsOf,
  processTerm: (text) => termOf(text) || null,
  searchOptions: {
    boostDocument: entriesFirst,
    combineWith: 'AND',
    boost: { name: 6, posts: 6, wordings: 3, pinyin: 3, body: 1 },
    weights: { fuzzy: 0.3, prefix: 0.7 },
    // How often an entry has a word, and among how many, `nearness` tells by its wordings, one by one.
    bm25: { k: 0, b: 0, d: 0.5 },
  },
};

function firstFound<Found>(ways: readonly (() => readonly Found[])[]): readonly Found[] {
  for (const way of ways) {
    const found = way();
    if (found.length > 0) return found;
  }
  return [];
}

/** Entries that are called so in pinyin, and have the other words, too. */
function spelledAs(index: MiniSearch<Document>, { runs, others }: Spelled): SearchResult[] {
  if (runs.length === 0) return [];
  const shares = runs.map(spelledShare);
  return index.search(others.length > 0 ? all(others) : MiniSearch.wildcard, {
    filter: ({ spelled }) => shares.every((share) => linesOf(spelled).some(share)),
  });
}

/** With blanks wherever their writer sets them. */
function withInitials(index: MiniSearch<Document>, query: string): SearchResult[] {
  const share = initialsShare(folded(query.replace(/\s/g, '')));
  return index.search(MiniSearch.wildcard, {
    filter: ({ spelled }) => linesOf(spelled).some(share),
  });
}

function unique(results: readonly SearchResult[]): readonly SearchResult[] {
  return [...Map.groupBy(results, ({ id }) => id).values()].flatMap(([first]) => first ?? []);
}

/** Whether a query is a word of what something is called; one syllable is in the pinyin of nearly anything. */
function isNamed(query: string): (result: SearchResult) => boolean {
  return ({ match }) => match[termOf(query.trim())]?.some(isCalling) ?? false;
}

function isCalling(field: string): boolean {
  return ['name', 'posts', 'wordings'].includes(field);
}

/**
 * Long texts have nearly any word but for one letter. So with typos, several words must be of one wording, or of the name
 * and posts of one official.
 */
function callsAll(asked: number): (result: SearchResult) => boolean {
  return ({ match, name, posts, wordings }) => {
    const foundIn = (text: string) => {
      const terms = new Set(wordsOf(text).map(termOf));
      return Object.keys(match).filter((term) => terms.has(term));
    };
    const wholes = [`${name} ${posts}`, ...wordings.split('\n')];
    return asked === 1 || wholes.some((whole) => foundIn(whole).length >= asked);
  };
}

/** Who does a thing is no typo of what is done: a governor does not govern. */
function isDeedOfDoer(query: string, { match }: SearchResult): boolean {
  const [, deed] = /^(.+)[eo]r$/.exec(termOf(query.trim())) ?? [];
  return Object.keys(match).every((term) => term === deed);
}

/**
 * Whether a wording is the Chinese that was typed but for one character. Another number would be another slogan, and one
 * of three characters another name.
 */
function oneOff(query: string): (result: SearchResult) => boolean {
  const characters = Array.from(query.replace(/\s/g, ''));
  if (characters.length < 4 || !characters.every(hasHan)) return () => false;
  const nearly = characters.flatMap((character, off) =>
    isNumeral(character) ? [] : [new RegExp(characters.with(off, '.').join(''), 'u')],
  );
  return ({ name, posts, wordings }) =>
    nearly.some((wording) => wording.test(`${name}\n${posts}\n${wordings}`));
}

/** MiniSearch’s, without its premium for every word found: here all are, and some twice, in digits and in words. */
function plainScore(result: SearchResult): number {
  // What is told by its pinyin has no words.
  return result.score / Math.max(1, result.queryTerms.length);
}

function called({ name, posts, wordings, spelled, terms }: SearchResult): Called {
  return { name, posts, wordings, spelled, terms };
}

/** Capitals stand for themselves: BRI is neither the beginning of “bring” nor CPC a misspelt NPC. */
function isAcronym(query: string): boolean {
  return /^\s*\p{Lu}{2,5}\s*$/u.test(query);
}

function isNumeral(character: string): boolean {
  return '一二两兩三四五六七八九十百千万萬亿億'.includes(character);
}
