import type { Article } from '../article.ts';
import type { Mention } from '../card.ts';
import type { Reading, Request } from '../match.ts';
import { matchesInText } from '../plain-text.ts';

/**
 * Finds every entry in an article with the same matcher that reads pages. “The Municipal Party Committee” is
 * the committee of the article's own place.
 */
export function findMentions(
  article: Article,
  recognise: (request: Request) => Reading,
): readonly Mention[] {
  return matchesInText(recognise, article.text, article.place).map(
    ({ start, end, match, inside, paragraph }) => ({
      entry: match.entry,
      article: article.id,
      paragraph,
      start,
      end,
      wording: article.text.slice(start, end),
      confidence: match.confidence,
      inside,
    }),
  );
}
