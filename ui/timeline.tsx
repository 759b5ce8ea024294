import type { EntryPage } from '../corpus/card.ts';
import { RouteLink } from './entry-link.tsx';
import { articleDateWords, counted } from './words.ts';

/** When the corpus uses an entry: one row per article, by date. */
export function Timeline({ rows }: { rows: EntryPage['timeline'] }) {
  return (
    <ol class="timeline">
      {rows.map(({ article, count }) => (
        <li key={article.id}>
          <time class="when" dateTime={article.date}>
            {articleDateWords(article)}
          </time>
          <div class="what">
            <RouteLink to={{ page: 'article', id: article.id }}>{article.title}</RouteLink>
            <p class="soft">
              {article.publisher}, {article.place.name} · {counted(count, 'mention')}
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
