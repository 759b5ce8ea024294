import { leadLength } from '../../corpus/recognise/lead.ts';
import type { LinedText } from './draft.ts';

interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Watches a document go by for what it is told by: title, date and the first words of its article, as on the page (`page/lead.ts`). */
export class LeadFinder {
  #title = '';
  #published: string | undefined;
  /** Of `<time>`: all before the article, or where there is none, and the first in it. */
  readonly #before: string[] = [];
  #inside: string | undefined;
  #article: Tag | undefined;
  /** How many blocks there are before the article, and when it has ended. */
  #from = 0;
  #to: number | undefined;

  onOpen(tag: Tag, blocks: number): void {
    this.#published ??= publishedBy(tag);
    if (tag.name === 'time' && tag.attributes.datetime) this.#onTime(tag.attributes.datetime);
    if (this.#article || !isArticle(tag)) return;
    this.#article = tag;
    this.#from = blocks;
  }

  onText(text: string, tag: Tag | undefined): void {
    if (tag?.name === 'title') this.#title ||= text;
  }

  onClose(tag: Tag, blocks: number): void {
    if (tag === this.#article) this.#to = blocks;
  }

  #onTime(datetime: string): void {
    if (!this.#article) this.#before.push(datetime);
    else if (this.#to === undefined) this.#inside ??= datetime;
  }

  leadOf(blocks: readonly LinedText[]): string {
    const words = blocks.map(({ text }) => text);
    const title = this.#title.replace(/\s+/g, ' ').trim();
    const time = this.#inside ?? this.#before.at(this.#article ? -1 : 0);
    const date = this.#published ?? time ?? words.slice(0, this.#from).findLast(isDated);
    const dates = date === undefined ? [] : [date];
    const lead = [title, ...dates, ...words.slice(this.#from, this.#to)];
    return lead.join('\n').slice(0, leadLength);
  }
}

function isArticle({ name, attributes }: Tag): boolean {
  return name === 'article' || name === 'main' || attributes.role === 'main';
}

/** In UTF-16 code units; what is longer and names a year is no date. */
const longestDate = 200;
const isDated = (text: string) => text.length < longestDate && /20\d\d/.test(text);

/** When the head of the document says that it was published. */
function publishedBy({ name, attributes }: Tag): string | undefined {
  const isDate =
    attributes.property?.endsWith('published_time') ||
    /^(?:pubdate|publishdate)$/i.test(attributes.name ?? '');
  return name === 'meta' && isDate ? attributes.content : undefined;
}
