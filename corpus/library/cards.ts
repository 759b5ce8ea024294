import type { Article } from '../article.ts';
import type { Card, EntryPage, Mention } from '../card.ts';
import type { Entry } from '../entry.ts';
import { countEach } from './count-each.ts';
import type { Links } from './links.ts';
import { createQuoter, type Passage, type Quoter } from './quotations.ts';

/** Passages that a card quotes. The entry's page has them all. */
const cardQuotations = 3;

/** What cards and entry pages are made of. */
export interface CardSource {
  readonly articles: readonly Article[];
  readonly mentions: readonly Mention[];
  readonly links: Links;
}

export function makeCard(entry: Entry, source: CardSource): Card {
  return cardOf(entry, source, readMentions(entry, source));
}

/** Where an entry is mentioned, and how that is quoted. */
interface MentionsRead {
  readonly mentions: readonly Mention[];
  readonly passages: readonly Passage[];
  readonly quote: Quoter['quote'];
}

function readMentions(entry: Entry, source: CardSource): MentionsRead {
  const mentions = mentionsOf(entry, source);
  const { passages, quote } = createQuoter(source.articles, source.links);
  return { mentions, passages: passages(mentions), quote };
}

function cardOf(entry: Entry, source: CardSource, read: MentionsRead): Card {
  const { mentions, passages, quote } = read;
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
    quotations: spread(passages).map(quote),
    mentionCount: mentions.length,
    ...optional('first', mentions[0]?.article, source.links.article),
    ...optional('last', mentions.at(-1)?.article, source.links.article),
  };
}

export function makeEntryPage(entry: Entry, source: CardSource): EntryPage {
  const read = readMentions(entry, source);
  const { mentions, passages, quote } = read;
  return {
    ...cardOf(entry, source, read),
    passages: passages.map(quote),
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
function spread(passages: readonly Passage[]): readonly Passage[] {
  const isAlone = (passage: Passage) => passage.some(({ inside }) => inside.length === 0);
  const alone = [...passages].sort((a, b) => Number(isAlone(b)) - Number(isAlone(a)));
  const seen = new Set<string>();
  const first = alone.filter(([{ article }]) => !seen.has(article) && seen.add(article));
  const chosen = [...first, ...alone.filter((passage) => !first.includes(passage))].slice(
    0,
    cardQuotations,
  );
  return passages.filter((passage) => chosen.includes(passage));
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
