import type { Article } from '../article.ts';
import type { Entry } from '../entry.ts';
import { type AskedDate, askedDates, dateAmongWords, isAsked } from './asked-date.ts';
import type { Answer, Lookup } from './search.ts';

type DatedEntry = Pick<Entry, 'id' | 'kind' | 'date'>;
type DatedArticle = Pick<Article, 'id' | 'date' | 'eventDate'>;

/** The look-up for queries that name a date, too: a date and nothing else asks for all that is of it, with other words for what is first. */
export function withDates(
  search: Lookup['search'],
  entries: readonly DatedEntry[],
  articles: readonly DatedArticle[],
): Lookup['search'] {
  return (query) => {
    const asked = askedDates(query);
    if (asked.length > 0) return answersOf(asked, entries, articles);
    const found = search(query);
    const among = dateAmongWords(query);
    if (!among) return found;
    const ofDate = new Set(answersOf(among.asked, entries, articles).map(({ id }) => id));
    const first = search(among.words).filter(({ id }) => ofDate.has(id));
    return [...first, ...found.filter(({ id }) => !first.some((one) => one.id === id))];
  };
}

/** What is of some dates: the meetings, then what came of them, then the articles published then or on what was held then, each by date. */
function answersOf(
  asked: readonly AskedDate[],
  entries: readonly DatedEntry[],
  articles: readonly DatedArticle[],
): readonly Answer[] {
  const isOfDate = (iso = '') => isAsked(iso, asked);
  const dated = byDate(entries.filter(({ date }) => isOfDate(date)));
  const isMeeting = ({ kind }: DatedEntry) => kind === 'meeting';
  return [
    ...dated.filter(isMeeting).map(answer('entry')),
    ...dated.filter((entry) => !isMeeting(entry)).map(answer('entry')),
    ...byDate(articles.filter(({ date, eventDate }) => [date, eventDate].some(isOfDate))).map(
      answer('article'),
    ),
  ];
}

function byDate<T extends { readonly date?: string | undefined }>(dated: readonly T[]): T[] {
  return dated.toSorted((one, other) => (one.date ?? '').localeCompare(other.date ?? ''));
}

function answer(is: Answer['is']) {
  return ({ id }: { readonly id: string }): Answer => ({ is, id, terms: [] });
}
