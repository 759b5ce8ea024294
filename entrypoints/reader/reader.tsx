import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { ArticlePage, Contents, EntryPage } from '../../corpus/card.ts';
import { queryId, type Search } from '../../ui/look-up.tsx';
import { parseRoute, type Route, routeHash } from '../../ui/route.ts';
import { ArticleView } from './article-view.tsx';
import { EntryView } from './entry-view.tsx';
import { IndexView, partId } from './index-view.tsx';
import { keptQuery } from './kept-query.ts';

export interface ReaderAnswers {
  readonly entry: (id: string) => Promise<EntryPage | undefined>;
  readonly article: (id: string) => Promise<ArticlePage | undefined>;
  readonly contents: () => Promise<Contents | undefined>;
  readonly search: Search;
}

/** What is known of a route; `undefined` when nothing is, `failed` when nobody could say. */
type Page =
  | { readonly is: 'index'; readonly contents: Contents; readonly part: string | undefined }
  | { readonly is: 'entry'; readonly page: EntryPage }
  | { readonly is: 'article'; readonly page: ArticlePage; readonly paragraph: number | undefined }
  | 'failed'
  | undefined;

interface ReaderProps {
  readonly answers: ReaderAnswers;
  /** Hosts on which the extension runs. */
  readonly sites: readonly string[];
}

/** Follows the address: every page can be linked to, and Back works. */
export function Reader({ answers, sites }: ReaderProps) {
  const route = useRoute();
  const [page, setPage] = useState<Page | 'waiting'>('waiting');
  useEffect(() => {
    let isCurrent = true;
    const take = (answer: Page) => {
      if (isCurrent) setPage(answer);
    };
    load(route, answers).then(take, () => take('failed'));
    return () => {
      isCurrent = false;
    };
  }, [routeHash(route)]);
  useLayoutEffect(() => arrive(page), [page]);
  return (
    <div class="reader">
      <header class="top">
        <a href={routeHash({ page: 'index' })}>Tifa Lens</a>
      </header>
      <main>
        <PageView page={page} search={answers.search} sites={sites} />
      </main>
    </div>
  );
}

interface PageViewProps extends Pick<ReaderProps, 'sites'> {
  readonly page: Page | 'waiting';
  readonly search: Search;
}

function PageView({ page, search, sites }: PageViewProps) {
  if (page === 'waiting') return <p class="soft">…</p>;
  if (page === 'failed') return <Failed />;
  if (!page) return <Unknown />;
  if (page.is === 'index')
    return <IndexView contents={page.contents} search={search} sites={sites} />;
  if (page.is === 'entry') return <EntryView key={page.page.entry.id} page={page.page} />;
  return <ArticleView key={page.page.article.id} page={page.page} paragraph={page.paragraph} />;
}

function Unknown() {
  return (
    <>
      <h1 tabindex={-1}>Not found</h1>
      <p>
        Nothing is known under this address. <a href={routeHash({ page: 'index' })}>All entries</a>
      </p>
    </>
  );
}

function Failed() {
  return (
    <>
      <h1 tabindex={-1}>Could not be loaded</h1>
      <p>Something went wrong on our side. Reload this page to try again.</p>
    </>
  );
}

async function load(route: Route, answers: ReaderAnswers): Promise<Page> {
  if (route.page === 'entry') {
    const page = await answers.entry(route.id);
    return page && { is: 'entry', page };
  }
  if (route.page === 'article') {
    const page = await answers.article(route.id);
    return page && { is: 'article', page, paragraph: route.paragraph };
  }
  const contents = await answers.contents();
  return contents && { is: 'index', contents, part: route.part };
}

/** A new page is read from its heading, or from the part that was asked for; it says so in the tab's title. */
function arrive(page: Page | 'waiting'): void {
  if (page === 'waiting') return;
  document.title = [titleOf(page), 'Tifa Lens'].filter(Boolean).join(' · ');
  const asked = document.getElementById(partOf(page) ?? '');
  const target = asked ?? document.querySelector('h1');
  target?.focus({ preventScroll: true });
  if (!asked) window.scrollTo({ top: 0, behavior: 'instant' });
  else
    asked.scrollIntoView({ block: asked.matches('p') ? 'center' : 'start', behavior: 'instant' });
}

/** The id of what was asked for within a page; who comes back to the index from an answer, is at the question again. */
function partOf(page: Page): string | undefined {
  if (!page || page === 'failed' || page.is === 'entry') return undefined;
  if (page.is === 'index') return keptQuery() ? queryId : page.part && partId(page.part);
  return page.paragraph === undefined ? undefined : `p${page.paragraph}`;
}

function titleOf(page: Page): string {
  if (!page) return 'Not found';
  if (page === 'failed') return 'Could not be loaded';
  if (page.is === 'entry') return page.page.entry.name;
  return page.is === 'article' ? page.page.article.title : '';
}

function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return parseRoute(hash);
}
