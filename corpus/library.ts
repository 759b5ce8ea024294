import type { Article } from './article.ts';
import type { ArticlePage, Card, Contents, EntryPage, Link, LookUpAnswer } from './card.ts';
import type { Entry } from './entry.ts';
import { openIndex } from './lexicon/open.ts';
import { makeArticlePage } from './library/article-page.ts';
import { type CardSource, makeCard, makeEntryPage } from './library/cards.ts';
import { type LibraryData, libraryVersion } from './library/data.ts';
import { densestAt, excerptAt } from './library/excerpt.ts';
import { createLinks, type Links } from './library/links.ts';
import { withDates } from './library/of-date.ts';
import { withoutHead } from './library/published-head.ts';
import { type Answer, openLookup } from './library/search.ts';
import { isShown } from './library/shown.ts';
import type { Reading, Request } from './match.ts';
import { paragraphsOf } from './paragraphs.ts';
import { entriesCalled } from './recognise/called.ts';
import { recognise } from './recognise/recognise.ts';

/** The compiled corpus, open for questions. It remembers nothing between them. */
export interface Library {
  recognise(request: Request): Reading;
  card(id: string): Card | undefined;
  entryPage(id: string): EntryPage | undefined;
  articlePage(id: string): ArticlePage | undefined;
  /** Those of the entries that are known, in the order asked. */
  links(entries: readonly string[]): readonly Link[];
  contents(): Contents;
  /** Best first. */
  search(query: string): readonly LookUpAnswer[];
}

/**
 * Opens what the build has compiled. Throws when the index or the data is of another version or damaged: the
 * two are packaged together, so that is a broken package.
 */
export function openLibrary(compiled: { index: ArrayBuffer; data: LibraryData }): Library {
  if (compiled.data.version !== libraryVersion)
    throw new Error(
      `The corpus data has version ${compiled.data.version}; this is version ${libraryVersion}`,
    );
  const index = openIndex(compiled.index);
  const { entries, articles, mentions } = compiled.data;
  const links = createLinks(entries, articles);
  const source: CardSource = { articles, mentions, links };
  const entryById = new Map(entries.filter(isShown).map((entry) => [entry.id, entry]));
  const articleById = new Map(articles.map((article) => [article.id, article]));
  const read = (request: Request) => recognise(index, request);
  const lookup = openLookup(compiled.data.search, (words) =>
    entriesCalled(index, words).filter((id) => entryById.has(id)),
  );
  const search = withDates(lookup.search, [...entryById.values()], articles);
  return {
    recognise: read,
    card: (id) => ifKnown(entryById.get(id), (entry) => makeCard(entry, source)),
    entryPage: (id) => ifKnown(entryById.get(id), (entry) => makeEntryPage(entry, source)),
    articlePage: (id) =>
      ifKnown(articleById.get(id), (article) => makeArticlePage(article, links, read)),
    links: (ids) => ids.filter((id) => entryById.has(id)).map(links.entry),
    contents: () => ({
      entries: [...entryById.keys()].map(links.entry),
      articles: articles.map(({ id }) => links.article(id)),
    }),
    search: (query) =>
      search(query).map((found) => toLookUpAnswer(found, { links, entryById, articleById })),
  };
}

function ifKnown<T, R>(value: T | undefined, make: (value: T) => R): R | undefined {
  return value === undefined ? undefined : make(value);
}

interface Known {
  readonly links: Links;
  readonly entryById: ReadonlyMap<string, Entry>;
  readonly articleById: ReadonlyMap<string, Article>;
}

function toLookUpAnswer(
  { is, id, terms }: Answer,
  { links, entryById, articleById }: Known,
): LookUpAnswer {
  if (is === 'entry') {
    const { definition = '', date } = entryById.get(id) ?? {};
    return { is, link: links.entry(id), definition, date };
  }
  const text = articleById.get(id)?.text ?? '';
  return { is, article: links.article(id), excerpt: excerptFor(terms, text) };
}

/** Code units of an article's excerpt, on either side of its first word that answers. */
const excerptRoom = 80;

function excerptFor(terms: readonly string[], text: string): string {
  const at = densestAt(text, terms, excerptRoom);
  const paragraph = paragraphsOf(text)
    .map(withoutHead)
    .find(({ end }) => at < end);
  if (!paragraph) return '';
  const start = Math.max(0, at - paragraph.start);
  const { before, wording, after } = excerptAt(paragraph.text, { start, end: start }, excerptRoom);
  return before + wording + after;
}
