import type { ComponentChildren } from 'preact';
import type { Quotation as QuotationData } from '../corpus/card.ts';
import { RouteLink } from './entry-link.tsx';
import type { Go } from './route.ts';
import { articleDateWords, articleTitleWords } from './words.ts';

interface QuotationProps {
  readonly quotation: QuotationData;
  /** What stands round it says already which article this is. */
  readonly underArticle?: boolean;
  readonly go?: Go | undefined;
}

/** A mention in its context, with everything that says where it is from. */
export function Quotation({ quotation, underArticle = false, go }: QuotationProps) {
  return (
    <figure class="quotation">
      <blockquote>
        {quotation.before}
        <mark>{quotation.wording}</mark>
        {quotation.after}
      </blockquote>
      <figcaption>
        {underArticle ? (
          <PlaceLink quotation={quotation} go={go}>
            {`Paragraph ${quotation.paragraph + 1}`}
          </PlaceLink>
        ) : (
          <Source quotation={quotation} go={go} />
        )}
      </figcaption>
    </figure>
  );
}

type PlaceProps = Pick<QuotationProps, 'quotation' | 'go'>;

function Source({ quotation, go }: PlaceProps) {
  const { article } = quotation;
  return (
    <>
      <time dateTime={article.date}>{articleDateWords(article)}</time>
      {' · '}
      <PlaceLink quotation={quotation} go={go}>
        {articleTitleWords(article)}
      </PlaceLink>
      {` · machine translation of ${article.publisher}`}
    </>
  );
}

function PlaceLink({
  quotation: { article, paragraph },
  go,
  children,
}: PlaceProps & { children: ComponentChildren }) {
  return (
    <RouteLink to={{ page: 'article', id: article.id, paragraph }} go={go}>
      {children}
    </RouteLink>
  );
}
