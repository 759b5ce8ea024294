import type { Quotation as QuotationData } from '../corpus/card.ts';
import { RouteLink } from './entry-link.tsx';
import type { Go } from './route.ts';
import { articleDateWords } from './words.ts';

/** A mention in its context, with everything that says where it is from. */
export function Quotation({ quotation, go }: { quotation: QuotationData; go?: Go | undefined }) {
  const { article, paragraph } = quotation;
  return (
    <figure class="quotation">
      <blockquote>
        {quotation.before}
        <mark>{quotation.wording}</mark>
        {quotation.after}
      </blockquote>
      <figcaption>
        <time dateTime={article.date}>{articleDateWords(article)}</time>
        {' · '}
        <RouteLink to={{ page: 'article', id: article.id, paragraph }} go={go}>
          {article.title}
        </RouteLink>
        {` · machine translation of ${article.publisher}`}
      </figcaption>
    </figure>
  );
}
