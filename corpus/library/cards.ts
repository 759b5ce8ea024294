import type { Article } from '../article.ts';
import type { Card, EntryPage, Mention, Quotation } from '../card.ts';
import type { Entry } from '../entry.ts';
import { type Paragraph, paragraphsOf } from '../paragraphs.ts';
import { countEach } from './count-each.ts';
import { excerptAt } from './excerpt.ts';
import type { Links } from './links.ts';

/** Mentions that a card quotes. The entry's page has them all. */
const cardQuotations = 3;

/** What cards and entry pages are made of. */
export interface CardSource {
  readonly articles: readonly Article[];
  readonly mentions: readonly Mention[];
  readonly links: Links;
}

export function makeCard(entry: Entry, source: CardSource): Card {
  const mentions = mentionsOf(entry, source);
  return {
    entry,
    ...optional('place', entry.place, source.links.entry),
    ...optional('parent', entry.parent, source.links.entry),
    parts: source.links.entries(entry.parts),
    related: source.links.entries(entry.related),
    posts: entry.posts.map(({ body, place, title, article }) => ({
      title,
      ...optional('body', body, source.links.entry),
      ...optional('place', place, source.links.entry),
      article: source.links.article(article),
    })),
    acts: entry.acts.map(({ text, meeting, article }) => ({
      text,
      ...optional('meeting', meeting, source.links.entry),
      article: source.links.article(article),
    })),
    quotations: spread(mentions).map(quoter(source)),
    mentionCount: mentions.length,
    ...optional('first', mentions[0]?.article, source.links.article),
    ...optional('last', mentions.at(-1)?.article, source.links.article),
  };
}

export function makeEntryPage(entry: Entry, source: CardSource): EntryPage {
  const mentions = mentionsOf(entry, source);
  return {
    ...makeCard(entry, source),
    mentions: mentions.map(quoter(source)),
    wordings: wordingsOf(mentions),
    companions: companionsOf(entry, mentions, source),
    timeline: countEach(mentions.map((mention) => mention.article))
      .map(([id, times]) => ({ article: source.links.article(id), count: times }))
      .sort((a, b) => a.article.date.localeCompare(b.article.date)),
  };
}

/** Wordings that differ in capitals only are one, shown as the corpus mostly writes it. */
function wordingsOf(mentions: readonly Mention[]): EntryPage['wordings'] {
  const groups = Map.groupBy(mentions, (mention) => mention.wording.toLowerCase());
  return [...groups.values()]
    .map((group) => {
      const [[text] = ['']] = countEach(group.map((mention) => mention.wording));
      return { text, count: group.length };
    })
    .sort((a, b) => b.count - a.count);
}

/** By date of the article, then in reading order. */
function mentionsOf(entry: Entry, source: CardSource): readonly Mention[] {
  return source.mentions
    .filter((mention) => mention.entry === entry.id)
    .map((mention) => ({ mention, date: source.links.article(mention.article).date }))
    .sort((a, b) => a.date.localeCompare(b.date) || a.mention.start - b.mention.start)
    .map(({ mention }) => mention);
}

/** Those that a card quotes: one of each article first, those that stand on their own before those inside another entry. */
function spread(mentions: readonly Mention[]): readonly Mention[] {
  const alone = [...mentions].sort(
    (a, b) => Number(a.inside.length > 0) - Number(b.inside.length > 0),
  );
  const seen = new Set<string>();
  const first = alone.filter((mention) => !seen.has(mention.article) && seen.add(mention.article));
  const chosen = [...first, ...alone.filter((mention) => !first.includes(mention))].slice(
    0,
    cardQuotations,
  );
  return mentions.filter((mention) => chosen.includes(mention));
}

/** Quotes mentions with the words around them. Cuts an article once, however often it is quoted. */
function quoter({ articles, links }: CardSource): (mention: Mention) => Quotation {
  const cut = new Map<string, readonly Paragraph[]>();
  const paragraphsIn = (id: string) => {
    const paragraphs =
      cut.get(id) ?? paragraphsOf(articles.find((one) => one.id === id)?.text ?? '');
    cut.set(id, paragraphs);
    return paragraphs;
  };
  return ({ article, paragraph, start, end }) => {
    const { start: from, text } = paragraphsIn(article)[paragraph] ?? { start: 0, text: '' };
    const excerpt = excerptAt(text, { start: start - from, end: end - from });
    return { article: links.article(article), paragraph, ...excerpt };
  };
}

/** Places and bylines are company of everything, so they say nothing here. */
const dullCompany: ReadonlySet<string> = new Set(['place', 'journalist', 'person']);

function companionsOf(
  entry: Entry,
  own: readonly Mention[],
  source: CardSource,
): EntryPage['companions'] {
  const paragraphs = new Set(own.map(paragraphKey));
  const company = source.mentions.filter(
    (mention) => mention.entry !== entry.id && paragraphs.has(paragraphKey(mention)),
  );
  const pairs = new Set(company.map((mention) => `${mention.entry} ${paragraphKey(mention)}`));
  return countEach([...pairs].map((pair) => pair.split(' ', 1)[0] ?? ''))
    .map(([id, times]) => ({ link: source.links.entry(id), paragraphs: times }))
    .filter(({ link }) => !dullCompany.has(link.kind))
    .slice(0, 12);
}

function paragraphKey(mention: Mention): string {
  return `${mention.article}:${mention.paragraph}`;
}

function optional<K extends string, V, W>(key: K, value: V | undefined, make: (value: V) => W) {
  return value === undefined ? {} : ({ [key]: make(value) } as Record<K, W>);
}
