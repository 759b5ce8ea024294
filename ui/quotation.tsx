import type { ComponentChildren } from 'preact';
import type { ArticleLink, Quotation as QuotationData } from '../corpus/card.ts';
import { RouteLink } from './entry-link.tsx';
import type { Go } from './route.ts';
import { articleDateWords, counted } from './words.ts';

interface QuotationProps {
  /** All that are quoted from this passage, in reading order. */
  readonly mentions: Passage;
  /** What stands round it says already which article this is. */
  readonly underArticle?: boolean;
  readonly go?: Go | undefined;
}

/** Mentions with the same words around them. */
type Passage = readonly QuotationData[];

/** A passage that mentions something twice is quoted once. */
export function passages(mentions: readonly QuotationData[]): Passage[] {
  return [...Map.groupBy(mentions, passageKey).values()];
}

function passageKey({ article, paragraph, before, wording, after }: QuotationData): string {
  return `${article.id}/${paragraph}/${before}${wording}${after}`;
}

/** Mentions in their context, with everything that says where it is from. */
export function Quotation({ mentions, underArticle = false, go }: QuotationProps) {
  const [quotation] = mentions;
  if (!quotation) return null;
  return (
    <figure class="quotation">
      <blockquote>{marked(mentions)}</blockquote>
      <figcaption>
        {underArticle ? (
          <PlaceLink quotation={quotation} go={go}>
            {`Paragraph ${quotation.paragraph + 1}`}
          </PlaceLink>
        ) : (
          <Source article={quotation.article} />
        )}
        {mentions.length > 1 && ` · ${counted(mentions.length, 'mention')}`}
        {!underArticle && (
          <p class="title">
            <PlaceLink quotation={quotation} go={go}>
              {quotation.article.title}
            </PlaceLink>
          </p>
        )}
      </figcaption>
    </figure>
  );
}

/** The passage with each of its mentions marked. */
function marked(mentions: Passage): ComponentChildren[] {
  const pieces: ComponentChildren[] = [];
  let at = 0;
  for (const { before, wording } of mentions) {
    if (before.length < at) continue;
    pieces.push(before.slice(at), <mark key={at}>{wording}</mark>);
    at = before.length + wording.length;
  }
  const [{ before, wording, after } = { before: '', wording: '', after: '' }] = mentions;
  pieces.push((before + wording + after).slice(at));
  return pieces;
}

interface PlaceProps {
  readonly quotation: QuotationData;
  readonly go?: Go | undefined;
}

/** What a long headline must not push out of sight. */
function Source({ article }: { article: ArticleLink }) {
  return (
    <>
      <time dateTime={article.date}>{articleDateWords(article)}</time>
      {` · machine translation of ${article.publisher}`}
      {article.titleStatus === 'inferred' && ' · title inferred'}
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
