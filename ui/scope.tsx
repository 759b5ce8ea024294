import type { ArticleLink } from '../corpus/card.ts';
import { RouteLink } from './entry-link.tsx';
import type { Go } from './route.ts';
import { corpusWords } from './words.ts';

interface ScopeProps {
  readonly articles: readonly ArticleLink[];
  readonly go?: Go | undefined;
}

/** What the extension knows and where it runs: what is not marked may be of weight all the same. */
export function Scope({ articles, go }: ScopeProps) {
  return (
    <p class="soft scope">
      {articles.length > 0 &&
        `Tifa Lens is built from ${corpusWords(articles)} and marks only what stands in them. `}
      <RouteLink to={{ page: 'index', part: 'sites' }} go={go}>
        News sites it runs on
      </RouteLink>
    </p>
  );
}
