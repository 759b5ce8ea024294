import type { Contents } from '../../corpus/card.ts';
import { kinds } from '../../corpus/entry.ts';
import { RouteLink } from '../../ui/entry-link.tsx';
import { LinkList } from '../../ui/link-list.tsx';
import { LookUp } from '../../ui/look-up.tsx';
import { routeHash } from '../../ui/route.ts';
import { articleDateWords, articleTitleWords, kindNames } from '../../ui/words.ts';
import type { ReaderAnswers } from './reader.tsx';

interface IndexViewProps {
  readonly contents: Contents;
  readonly search: ReaderAnswers['search'];
}

/** Everything there is to read. */
export function IndexView({ contents, search }: IndexViewProps) {
  const groups = kinds.flatMap((kind) => {
    const entries = contents.entries
      .filter((entry) => entry.kind === kind)
      .sort((a, b) => sortable(a.name).localeCompare(sortable(b.name), 'en'));
    return entries.length > 0 ? [{ kind, entries }] : [];
  });
  return (
    <>
      <h1 tabIndex={-1}>What Tifa Lens knows</h1>
      <LookUp
        search={search}
        read={(route) => {
          location.hash = routeHash(route);
        }}
      />
      <section>
        <h2>
          Articles <span class="soft">{contents.articles.length}</span>
        </h2>
        <ul class="articles">
          {contents.articles.map((article) => (
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
      </section>
      {groups.map(({ kind, entries }) => (
        <section key={kind} class={`kind-${kind}`}>
          <h2>
            {kindNames[kind].many} <span class="soft">{entries.length}</span>
          </h2>
          <div class="columns">
            <LinkList links={entries} />
          </div>
        </section>
      ))}
    </>
  );
}

/** Quotation marks do not count in the order. */
function sortable(name: string): string {
  return name.replace(/^\P{L}+(?=\p{L})/u, '');
}
