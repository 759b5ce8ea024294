import type { ComponentChildren } from 'preact';
import type { Quotation as QuotationData } from '../corpus/card.ts';
import { RouteLink } from './entry-link.tsx';
import type { Go } from './route.ts';
import { articleDateWords, counted, inferredTitle } from './words.ts';

interface QuotationProps extends PlaceProps {
  /** What stands round it says already which article this is. */
  readonly underArticle?: boolean;
}

/** Mentions in their context, with everything that says where it is from. */
export function Quotation({ quotation, underArticle = false, go }: QuotationProps) {
  const { paragraph, words, mentionCount } = quotation;
  const count = mentionCount > 1 ? counted(mentionCount, 'mention') : '';
  return (
    <figure class="quotation">
      <blockquote>
        {words.map(({ text, isMention }) => (isMention ? <mark>{text}</mark> : text))}
      </blockquote>
      <figcaption class="soft">
        {underArticle ? (
          <>
            <PlaceLink quotation={quotation} go={go}>
              {`Paragraph ${paragraph + 1}`}
            </PlaceLink>
            {count && ` · ${count}`}
          </>
        ) : (
          <Source quotation={quotation} count={count} go={go} />
        )}
      </figcaption>
    </figure>
  );
}

interface PlaceProps {
  readonly quotation: QuotationData;
  readonly go?: Go | undefined;
}

/** The title comes last: a long headline must not push the rest out of sight. */
function Source({ quotation, count, go }: PlaceProps & { count: string }) {
  const { article } = quotation;
  const facts = [`machine translation of ${article.publisher}`, inferredTitle(article), count];
  return (
    <>
      <time dateTime={article.date}>{articleDateWords(article)}</time>
      {facts.filter(Boolean).map((fact) => ` · ${fact}`)}
      <p class="title">
        <PlaceLink quotation={quotation} go={go}>
          {article.title}
        </PlaceLink>
      </p>
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
