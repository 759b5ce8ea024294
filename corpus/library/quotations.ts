import type { Article } from '../article.ts';
import type { Mention, Quotation } from '../card.ts';
import { type Paragraph, paragraphsOf } from '../paragraphs.ts';
import { excerptAt, sentenceAt } from './excerpt.ts';
import type { Links } from './links.ts';
import { withoutHead } from './published-head.ts';

/** The mentions of an entry in one sentence, in reading order. */
export type Passage = readonly [Mention, ...Mention[]];

/** Quotes an article's sentences for what they mention. */
export interface Quoter {
  /** A sentence is one passage, however often it mentions an entry. */
  passages(mentions: readonly Mention[]): readonly Passage[];
  quote(passage: Passage): Quotation;
}

/** Code units from the first mention of a sentence in which others are shown, too. */
const room = 140;

/** Cuts an article once, however often it is quoted. */
export function createQuoter(articles: readonly Article[], links: Links): Quoter {
  const cut = new Map<string, readonly Paragraph[]>();
  const paragraphOf = ({ article, paragraph }: Mention) => {
    const paragraphs =
      cut.get(article) ??
      paragraphsOf(articles.find(({ id }) => id === article)?.text ?? '').map(withoutHead);
    cut.set(article, paragraphs);
    return paragraphs[paragraph] ?? { start: 0, text: '' };
  };
  const sentenceOf = (mention: Mention) => {
    const { start, text } = paragraphOf(mention);
    const sentence = sentenceAt(text, { start: mention.start - start, end: mention.end - start });
    return `${mention.article}/${mention.paragraph}/${sentence.start}`;
  };
  return {
    passages: (mentions) =>
      [...Map.groupBy(mentions, sentenceOf).values()].flatMap(([first, ...others]): Passage[] =>
        first ? [[first, ...others]] : [],
      ),
    quote(passage) {
      const [{ article, paragraph }] = passage;
      const words = quotedWords(passage, paragraphOf(passage[0]));
      return { article: links.article(article), paragraph, words, mentionCount: passage.length };
    },
  };
}

/** The words of a passage round its first mention, and the others that stand near it. */
function quotedWords(
  passage: Passage,
  { start: from, text }: Pick<Paragraph, 'start' | 'text'>,
): Quotation['words'] {
  const [first] = passage;
  const shown = passage.filter(({ start }) => start < first.start + room);
  const last = Math.max(...shown.map(({ end }) => end));
  const { before, after } = excerptAt(text, { start: first.start - from, end: last - from });
  const words = [{ text: before, isMention: false }];
  let at = first.start;
  for (const { start, end, wording } of shown) {
    // One inside another is marked with it.
    if (start < at) continue;
    words.push({ text: text.slice(at - from, start - from), isMention: false });
    words.push({ text: wording, isMention: true });
    at = end;
  }
  words.push({ text: after, isMention: false });
  return words.filter((word) => word.text);
}
