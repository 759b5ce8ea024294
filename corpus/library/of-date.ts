import type { Article } from '../article.ts';
import type { Entry } from '../entry.ts';
import { askedDates, isAsked } from './asked-date.ts';
import type { Answer } from './search.ts';

/**
 * What is of the date that a query is: the meetings, then what came of them, then the articles published then or on what was
 * held then, each by date. `undefined` where the query is no date.
 */
export function answersOfDate(
  query: string,
  entries: readonly Pick<Entry, 'id' | 'kind' | 'date'>[],
  articles: readonly Pick<Article, 'id' | 'date' | 'eventDate'>[],
): readonly Answer[] | undefined {
  const asked = askedDates(query);
  if (asked.length === 0) return undefined;
  const isOfDate = (iso = '') => isAsked(iso, asked);
  const dated = byDate(entries.filter(({ date }) => isOfDate(date)));
  const isMeeting = ({ kind }: Pick<Entry, 'kind'>) => kind === 'meeting';
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
