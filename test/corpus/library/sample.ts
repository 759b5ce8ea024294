import type { Article } from '../../../corpus/article.ts';
import type { Mention } from '../../../corpus/card.ts';
import type { Entry } from '../../../corpus/entry.ts';

/** A made-up entry: only what a test is about needs to be given. */
export function sampleEntry(id: string, change: Partial<Entry> = {}): Entry {
  return {
    id,
    kind: 'slogan',
    level: 'provincial',
    salience: 'signature',
    name: id.replaceAll('-', ' '),
    english: 'press',
    definition: `What ${id} means.`,
    basis: ['000'],
    parts: [],
    related: [],
    notes: [],
    renderings: [],
    posts: [],
    acts: [],
    ...change,
  };
}

export function sampleArticle(id: string, date: string, text: string): Article {
  return {
    id,
    file: `${id}.txt`,
    title: `Report of ${date}`,
    titleStatus: 'inferred',
    date,
    dateStatus: 'stated',
    eventDate: date,
    place: 'jiangmen',
    publisher: 'Jiangmen Daily',
    reporters: [],
    correspondents: [],
    photographers: [],
    meeting: 'jiangmen',
    notes: [],
    text,
  };
}

/** Every occurrence of a wording in an article, as the matcher would report it. */
export function sampleMentions(entry: string, article: Article, wording: string): Mention[] {
  return [...article.text.matchAll(new RegExp(wording, 'g'))].map(({ index }) => ({
    entry,
    article: article.id,
    paragraph: article.text.slice(0, index).split('\n\n').length - 1,
    start: index,
    end: index + wording.length,
    wording,
    confidence: 'exact',
    inside: [],
  }));
}
