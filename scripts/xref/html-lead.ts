import {
  articleElements,
  aside,
  fullDate,
  leadLength,
  linked,
  linkedDate,
  longestDate,
  mostDated,
  published,
  times,
} from '../../corpus/publication.ts';
import type { LinedText } from './draft.ts';
import { readSelector, type Tag } from './selector.ts';

/** Watches a document go by for what it is told by, as on the page (`page/article-date.ts`): title, date and the first words of its article. */
export class LeadFinder {
  #title = '';
  #published: string | undefined;
  /** Each `<time>`, with the number of blocks before it. */
  readonly #times: { readonly date: string; readonly at: number }[] = [];
  #article: Tag | undefined;
  /** How many blocks there are before the article, and when it has ended. */
  #from = 0;
  #to: number | undefined;
  /** What stands beside the article: open now, and the blocks of all. */
  #asides = 0;
  readonly #aside = new Set<number>();
  #asideFrom = 0;

  onOpen(tag: Tag, blocks: number): void {
    const { content, datetime } = tag.attributes;
    if (isPublished(tag)) this.#published ??= content || datetime || undefined;
    if (isAside(tag) && this.#asides++ === 0) this.#asideFrom = blocks;
    if (datetime !== undefined && this.#asides === 0 && isTime(tag))
      this.#times.push({ date: datetime, at: blocks });
    if (this.#article || !isArticle(tag)) return;
    this.#article = tag;
    this.#from = blocks;
  }

  onText(text: string, tag: Tag | undefined): void {
    if (tag?.name === 'title') this.#title ||= text;
    if (tag && isData(tag)) this.#published ??= linkedDate.exec(text)?.[1];
  }

  onClose(tag: Tag, blocks: number): void {
    if (tag === this.#article) this.#to = blocks;
    if (isAside(tag) && --this.#asides === 0)
      for (let at = this.#asideFrom; at < blocks; at++) this.#aside.add(at);
  }

  leadOf(blocks: readonly LinedText[]): string {
    const words = blocks.map(({ text }) => text);
    const title = this.#title.replace(/\s+/g, ' ').trim();
    const date = this.#dateOf(words);
    const dates = date === undefined ? [] : [date];
    const lead = [title, ...dates, ...words.slice(this.#from, this.#to)];
    return lead.join('\n').slice(0, leadLength);
  }

  #dateOf(words: readonly string[]): string | undefined {
    if (this.#published) return this.#published;
    const isDated = (text: string, at: number) =>
      !this.#aside.has(at) && text.length < longestDate && fullDate.test(text);
    const isOwn = (text: string, at: number) =>
      at >= this.#from && at < this.#from + mostDated && isDated(text, at);
    if (words.some(isOwn)) return undefined;
    const body = words.findIndex((text, at) => at >= this.#from && text.length >= longestDate);
    const isBeforeBody = (at: number) =>
      at < (this.#to ?? words.length) && (body < 0 || at <= body);
    const time =
      this.#times.find(({ at }) => at >= this.#from && isBeforeBody(at)) ??
      this.#times.findLast(({ at }) => at < this.#from);
    return time?.date ?? words.findLast((text, at) => at < this.#from && isDated(text, at));
  }
}

const isPublished = readSelector(published);
const isData = readSelector(linked);
const isTime = readSelector(times);
const isArticle = readSelector(articleElements);
const isAside = readSelector(aside);
