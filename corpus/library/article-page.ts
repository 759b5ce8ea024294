import type { Article } from '../article.ts';
import type { ArticlePage } from '../card.ts';
import type { Match, Reading, Request } from '../match.ts';
import { readText } from '../plain-text.ts';
import { countEach } from './count-each.ts';
import type { Links } from './links.ts';
import { publishedHead } from './published-head.ts';
import { isShown } from './shown.ts';

/** An article to be read whole. Its marks are found anew by the matcher, so that they nest as on any page. */
export function makeArticlePage(
  article: Article,
  links: Links,
  recognise: (request: Request) => Reading,
): ArticlePage {
  const paragraphs = readText(recognise, article.text, { here: article.place }).map(
    ({ text, matches }) => ({
      text,
      matches: matches.filter(isShown),
    }),
  );
  return {
    article: links.article(article.id),
    eventDate: article.eventDate,
    reporters: article.reporters,
    correspondents: article.correspondents,
    photographers: article.photographers,
    meeting: links.entry(article.meeting),
    notes: article.notes,
    head: publishedHead(article.text),
    paragraphs,
    entries: entriesIn(
      paragraphs.flatMap(({ matches }) => matches),
      links,
    ),
  };
}

function entriesIn(matches: readonly Match[], links: Links): ArticlePage['entries'] {
  return countEach(matches.map((match) => match.entry))
    .map(([id, times]) => ({ link: links.entry(id), count: times }))
    .sort((a, b) => b.count - a.count || a.link.name.localeCompare(b.link.name));
}
