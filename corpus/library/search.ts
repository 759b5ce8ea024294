import MiniSearch, { type AsPlainObject, type Options, type SearchOptions } from 'minisearch';
import type { Article } from '../article.ts';
import type { Entry } from '../entry.ts';
import { isShown } from './shown.ts';
import { folded, wordsOf } from './words.ts';

/** The look-up: which entries and articles answer to a few typed characters. */
export interface Lookup {
  /** Best first; at most `limit`. */
  search(query: string, limit: number): readonly Answer[];
}

/** What answers: its card or its page is looked up by its id. */
export interface Answer {
  readonly is: 'entry' | 'article';
  readonly id: string;
  /** Words of the corpus that answered, for showing an excerpt. */
  readonly terms: readonly string[];
}

/** Pinyin of an entry without tones: by syllables, by words run together, and whole. */
export type PinyinOf = (entry: Entry) => string;

interface Document {
  readonly id: string;
  /** Kept in the index: who asks for a name wants what is called so before all that has it in its name. */
  readonly called: string;
  readonly name: string;
  /** Of officials. */
  readonly posts: string;
  readonly wordings: string;
  readonly pinyin: string;
  readonly body: string;
}

/** Builds the index that `openLookup` loads. Done once, when the corpus is compiled. */
export function compileLookup(
  entries: readonly Entry[],
  articles: readonly Article[],
  pinyinOf: PinyinOf,
): AsPlainObject {
  const index = new MiniSearch<Document>(options);
  index.addAll(entries.filter(isShown).map((entry) => entryDocument(entry, pinyinOf)));
  index.addAll(articles.map(articleDocument));
  return index.toJSON();
}

export function openLookup(compiled: AsPlainObject): Lookup {
  const index = MiniSearch.loadJS<Document>(compiled, options);
  return {
    search(query, limit) {
      const boostDocument = preferring(query);
      const prefix = isAcronym(query) ? false : isBegun;
      const exact = index.search(query, { boostDocument, prefix });
      const found =
        exact.length > 0 || isAcronym(query)
          ? exact
          : index.search(query, { boostDocument, prefix, fuzzy: typosForgiven });
      return found.slice(0, limit).map((result) => {
        const [is, id] = String(result.id).split(':', 2) as ['entry' | 'article', string];
        return { is, id, terms: result.terms.flatMap(asInCorpus) };
      });
    },
  };
}

const options: Options<Document> = {
  fields: ['name', 'posts', 'wordings', 'pinyin', 'body'],
  storeFields: ['called'],
  tokenize: wordsOf,
  processTerm: (text) => {
    const term = folded(text);
    const typed = typedFor.get(term);
    return typed === undefined ? term || null : [term, typed];
  },
  searchOptions: {
    processTerm: (text) => folded(text) || null,
    combineWith: 'AND',
    boost: { name: 6, posts: 6, wordings: 3, pinyin: 3, body: 1 },
    weights: { fuzzy: 0.3, prefix: 0.7 },
  },
};

/** Entries before articles, and first what is called just as was typed. */
function preferring(query: string): NonNullable<SearchOptions['boostDocument']> {
  const asked = query.trim().toLowerCase();
  return (id, _, stored) =>
    (String(id).startsWith('entry:') ? 1 : 0.2) * (stored?.called === asked ? 4 : 1);
}

/** What readers type for a word of the corpus. A `Map`: every object has a property “constructor”. */
const typedFor: ReadonlyMap<string, string> = new Map([
  ['plenary', 'plenum'],
  ['secretary', 'chief'],
  ['cpc', 'ccp'],
  ['hong', 'hk'],
  ['goose', 'geese'],
  ['two', '2'],
  ['three', '3'],
  ['four', '4'],
  ['five', '5'],
  ['six', '6'],
  ['seven', '7'],
  ['eight', '8'],
  ['nine', '9'],
  ['ten', '10'],
]);
const corpusWordFor = new Map(Array.from(typedFor, ([word, typed]) => [typed, word]));

/** A word that answered, and the word that it may stand for: of the two, a text may have only the other. */
function asInCorpus(term: string): string[] {
  const word = corpusWordFor.get(term);
  return word === undefined ? [term] : [term, word];
}

/** The last word may still be being typed; a Chinese character never is. */
function isBegun(term: string, at: number, terms: string[]): boolean {
  return at === terms.length - 1 && !isHan(term);
}

/** Capitals stand for themselves: BRI is neither the beginning of “bring” nor CPC a misspelt NPC. */
function isAcronym(query: string): boolean {
  return /^\s*\p{Lu}{2,5}\s*$/u.test(query);
}

/**
 * One typo where nothing else is found: a letter wrong, missing or too many, and in long words two letters swapped, which
 * counts as two edits. A short word by itself would turn into another (mayor, major); beside other words it may be short.
 */
function typosForgiven(term: string, _: number, terms: string[]): number | false {
  if (isHan(term) || term.length < (terms.length === 1 ? 6 : 3)) return false;
  return term.length < 8 ? 1 : 2;
}

function isHan(term: string): boolean {
  return /\p{Script=Han}/u.test(term);
}

function entryDocument(entry: Entry, pinyinOf: PinyinOf): Document {
  const chinese = entry.chinese ? `${entry.chinese.hans} ${entry.chinese.hant}` : '';
  return {
    id: `entry:${entry.id}`,
    called: entry.name.toLowerCase(),
    name: `${entry.name} ${chinese}`,
    posts: entry.posts.map(({ title, place }) => `${title} ${place ?? ''}`).join('\n'),
    wordings: [entry.gloss ?? '', ...entry.renderings.map((rendering) => rendering.text)].join(
      '\n',
    ),
    pinyin: pinyinOf(entry),
    body: entry.definition,
  };
}

function articleDocument(article: Article): Document {
  return {
    id: `article:${article.id}`,
    called: '',
    name: article.title,
    posts: '',
    wordings: '',
    pinyin: '',
    body: article.text,
  };
}
