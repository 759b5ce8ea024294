import type { ComponentChildren } from 'preact';
import type { Quotation as QuotationData } from '../corpus/card.ts';
import { RouteLink } from './entry-link.tsx';
import type { Go } from './route.ts';
import { articleDateWords, counted, inferredTitle } from './words.ts';

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
  const count = mentions.length > 1 ? counted(mentions.length, 'mention') : '';
  return (
    <figure class="quotation">
      <blockquote>{marked(mentions)}</blockquote>
      <figcaption>
        {underArticle ? (
          <>
            <PlaceLink quotation={quotation} go={go}>
              {`Paragraph ${quotation.paragraph + 1}`}
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
