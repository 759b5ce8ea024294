import type { EntryPage, Quotation as QuotationData } from '../../corpus/card.ts';
import { RouteLink } from '../../ui/entry-link.tsx';
import { passages, Quotation } from '../../ui/quotation.tsx';
import { articleDateWords, articleTitleWords, counted } from '../../ui/words.ts';

type TimelineProps = Pick<EntryPage, 'timeline' | 'mentions'>;

/** When the corpus uses an entry, and in which words: one row per article, by date. */
export function Timeline({ timeline, mentions }: TimelineProps) {
  return (
    <ol class="timeline">
      {timeline.map((row) => (
        <Row
          key={row.article.id}
          row={row}
          mentions={mentions.filter(({ article }) => article.id === row.article.id)}
        />
      ))}
    </ol>
  );
}

interface RowProps {
  readonly row: EntryPage['timeline'][number];
  readonly mentions: readonly QuotationData[];
}

function Row({ row: { article, count }, mentions }: RowProps) {
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
        {passages(mentions).map((passage, i) => (
          <Quotation key={i} mentions={passage} underArticle />
        ))}
      </div>
    </li>
  );
}
