import type { Article } from '../article.ts';
import type { ArticleLink, Link } from '../card.ts';
import type { Entry } from '../entry.ts';

/** Ways from ids to what a card shows of another entry or article. */
export interface Links {
  entry(id: string): Link;
  entries(ids: readonly string[]): readonly Link[];
  article(id: string): ArticleLink;
}

/** Throws when an id is unknown: compiled data has been checked, so that would be a broken package. */
export function createLinks(entries: readonly Entry[], articles: readonly Article[]): Links {
  const entryById = new Map(entries.map((entry) => [entry.id, toLink(entry)]));
  const links: Links = {
    entry: (id) => known(entryById, id),
    entries: (ids) => ids.map(links.entry),
    article: (id) => known(articleById, id),
  };
  const articleById = new Map(
    articles.map((article): [string, ArticleLink] => [
      article.id,
      {
        id: article.id,
        title: article.title,
        titleStatus: article.titleStatus,
        date: article.date,
        dateStatus: article.dateStatus,
        publisher: article.publisher,
        place: links.entry(article.place),
      },
    ]),
  );
  return links;
}

function toLink(entry: Entry): Link {
  const { id, kind, name, chinese } = entry;
  return { id, kind, name, ...(chinese && { hans: chinese.hans, hant: chinese.hant }) };
}

function known<T>(map: ReadonlyMap<string, T>, id: string): T {
  const value = map.get(id);
  if (value === undefined) throw new Error(`The compiled corpus has nothing with the id ${id}`);
  return value;
}
