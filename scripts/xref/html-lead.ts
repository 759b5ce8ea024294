import { leadLength } from '../../corpus/recognise/lead.ts';
import type { LinedText } from './draft.ts';

interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Watches a document go by for what it is told by: title, date and the first words of its article, as on the page (`page/lead.ts`). */
export class LeadFinder {
  #title = '';
  #stamp: string | undefined;
  #article: Tag | undefined;
  /** How many blocks there are before the article, and when it has ended. */
  #from = 0;
  #to: number | undefined;

  onOpen(tag: Tag, blocks: number): void {
    this.#stamp ??= stampOf(tag);
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

  leadOf(blocks: readonly LinedText[]): string {
    const words = blocks.map(({ text }) => text);
    const title = this.#title.replace(/\s+/g, ' ').trim();
    const dated = words.slice(0, this.#from).findLast((text) => /20\d\d/.test(text));
    const date = this.#stamp ?? dated;
    const dates = date === undefined ? [] : [date];
    const lead = [title, ...dates, ...words.slice(this.#from, this.#to)];
    return lead.join('\n').slice(0, leadLength);
  }
}

function isArticle({ name, attributes }: Tag): boolean {
  return name === 'article' || name === 'main' || attributes.role === 'main';
}

/** When the document says for machines that it was published. */
function stampOf({ name, attributes }: Tag): string | undefined {
  if (name === 'time') return attributes.datetime;
  const isDate =
    attributes.property?.endsWith('published_time') ||
    /^(?:pubdate|publishdate)$/i.test(attributes.name ?? '');
  return name === 'meta' && isDate ? attributes.content : undefined;
}
