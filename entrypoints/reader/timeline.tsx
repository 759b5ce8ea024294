import type { EntryPage, Quotation as QuotationData } from '../../corpus/card.ts';
import { RouteLink } from '../../ui/entry-link.tsx';
import { Quotation } from '../../ui/quotation.tsx';
import { articleDateWords, articleTitleWords, counted } from '../../ui/words.ts';

type TimelineProps = Pick<EntryPage, 'timeline' | 'passages'>;

/** When the corpus uses an entry, and in which words: one row per article, by date. */
export function Timeline({ timeline, passages }: TimelineProps) {
  return (
    <ol class="timeline">
      {timeline.map((row) => (
        <Row
          key={row.article.id}
          row={row}
          passages={passages.filter(({ article }) => article.id === row.article.id)}
        />
      ))}
    </ol>
  );
}

interface RowProps {
  readonly row: EntryPage['timeline'][number];
  readonly passages: readonly QuotationData[];
}

function Row({ row: { article, count }, passages }: RowProps) {
  return (
    <li>
      <time class="when" dateTime={article.date}>
        {articleDateWords(article)}
      </time>
      <div class="what">
        <RouteLink to={{ page: 'article', id: article.id }}>{articleTitleWords(article)}</RouteLink>
        <p class="soft small">
          {article.publisher}, {article.place.name} · machine translation ·{' '}
          {counted(count, 'mention')}
        </p>
        {passages.map((quotation, i) => (
          <Quotation key={i} quotation={quotation} underArticle />
        ))}
      </div>
    </li>
  );
}
