import type { ComponentChildren } from 'preact';
import { longestQuery } from '../../contract/messages.ts';
import type { ArticleLink, Contents } from '../../corpus/card.ts';
import { kinds } from '../../corpus/entry.ts';
import { RouteLink } from '../../ui/entry-link.tsx';
import { HowTo } from '../../ui/how-to.tsx';
import { LinkList } from '../../ui/link-list.tsx';
import { LookUp, type Search } from '../../ui/look-up.tsx';
import { routeHash } from '../../ui/route.ts';
import { Scope } from '../../ui/scope.tsx';
import { articleDateWords, articleTitleWords, kindPlurals } from '../../ui/words.ts';
import { keepQuery, keptQuery } from './kept-query.ts';
import { byDate, byName } from './sorted.ts';

interface IndexViewProps {
  readonly contents: Contents;
  readonly search: Search;
  /** Hosts on which the extension runs. */
  readonly sites: readonly string[];
}

/** Everything there is to read. */
export function IndexView({ contents, search, sites }: IndexViewProps) {
  const articles = byDate(contents.articles);
  const groups = kinds.flatMap((kind) => {
    const entries = byName(contents.entries.filter((entry) => entry.kind === kind));
    return entries.length > 0 ? [{ kind, entries }] : [];
  });
  const parts: readonly [string, string][] = [
    ['articles', 'Articles'],
    ...groups.map(({ kind }): [string, string] => [kind, kindPlurals[kind]]),
    ['sites', 'News sites'],
  ];
  return (
    <>
      <h1 tabindex={-1}>What Tifa Lens knows</h1>
      <p>
        Tifa Lens explains <i lang="zh-Latn">tifa</i>, the set wordings of Chinese politics. On news
        sites it underlines them, and the officials and bodies behind them. <HowTo />
      </p>
      <Scope articles={articles} />
      <LookUp
        search={search}
        longest={longestQuery}
        articles={articles}
        kept={keptQuery()}
        onQuery={keepQuery}
        read={(route) => {
          location.hash = routeHash(route);
        }}
      />
      <nav class="jump" aria-label="On this page">
        {parts.map(([part, name]) => (
          <RouteLink key={part} to={{ page: 'index', part }}>
            {name}
          </RouteLink>
        ))}
      </nav>
      <Part id="articles" title="Articles" count={articles.length}>
        <Articles articles={articles} />
      </Part>
      {groups.map(({ kind, entries }) => (
        <Part key={kind} id={kind} title={kindPlurals[kind]} count={entries.length}>
          <div class="columns">
            <LinkList links={entries} />
          </div>
        </Part>
      ))}
      <Part id="sites" title="News sites it runs on" count={sites.length}>
        <p class="soft">Each with all its subdomains, and on no other page.</p>
        <ul class="links columns">
          {sites.map((site) => (
            <li key={site}>{site}</li>
          ))}
        </ul>
      </Part>
    </>
  );
}

interface PartProps {
  readonly id: string;
  readonly title: string;
  readonly count: number;
  readonly children: ComponentChildren;
}

/** One list, that can be gone to. */
function Part({ id, title, count, children }: PartProps) {
  return (
    <section>
      <h2 id={partId(id)} tabindex={-1}>
        {title} <span class="soft">{count}</span>
      </h2>
      {children}
    </section>
  );
}

/** What the address has after its `#`: so the browser goes there by itself when a link is followed twice. */
export function partId(part: string): string {
  return routeHash({ page: 'index', part }).slice(1);
}

function Articles({ articles }: { articles: readonly ArticleLink[] }) {
  return (
    <ul class="articles">
      {articles.map((article) => (
        <li key={article.id}>
          <RouteLink to={{ page: 'article', id: article.id }}>
            {articleTitleWords(article)}
          </RouteLink>
          <p class="soft">
            {articleDateWords(article)} · {article.publisher} · {article.place.name}
          </p>
        </li>
      ))}
    </ul>
  );
}
