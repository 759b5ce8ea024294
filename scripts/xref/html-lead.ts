import { leadLength } from '../../corpus/recognise/lead.ts';
import type { LinedText } from './draft.ts';

interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Watches a document go by for what it is told by: title, date and the first words of its article, as on the page (`page/article-date.ts`). */
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
  /** What stands beside the article: open now, and the blocks of all. */
  #asides = 0;
  readonly #aside = new Set<number>();
  #asideFrom = 0;

  onOpen(tag: Tag, blocks: number): void {
    this.#published ??= publishedBy(tag);
    if (isAside(tag) && this.#asides++ === 0) this.#asideFrom = blocks;
    if (tag.name === 'time' && tag.attributes.datetime) this.#onTime(tag.attributes.datetime);
    if (this.#article || !isArticle(tag)) return;
    this.#article = tag;
    this.#from = blocks;
  }

  onText(text: string, tag: Tag | undefined): void {
    if (tag?.name === 'title') this.#title ||= text;
    if (tag?.attributes.type === 'application/ld+json')
      this.#published ??= /"datePublished"\s*:\s*"([^"]+)/.exec(text)?.[1];
  }

  onClose(tag: Tag, blocks: number): void {
    if (tag === this.#article) this.#to = blocks;
    if (isAside(tag) && --this.#asides === 0)
      for (let at = this.#asideFrom; at < blocks; at++) this.#aside.add(at);
  }

  #onTime(datetime: string): void {
    if (this.#asides > 0) return;
    if (!this.#article) this.#before.push(datetime);
    else if (this.#to === undefined) this.#inside ??= datetime;
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
    const own = this.#inside ?? (this.#article ? undefined : this.#before[0]);
    const stamp = this.#published ?? own;
    if (stamp !== undefined) return stamp;
    const isDated = (text: string, at: number) =>
      !this.#aside.has(at) && text.length < longestDate && fullDate.test(text);
    const isOwn = (text: string, at: number) =>
      at >= this.#from && at < this.#from + mostInside && isDated(text, at);
    if (words.some(isOwn)) return undefined;
    const before = (text: string, at: number) => at < this.#from && isDated(text, at);
    return this.#before.at(-1) ?? words.findLast(before);
  }
}

const fullDate = /20\d\d\s?[-/.年]\s?\d|\d,? 20\d\d|\d \p{L}{3,9}\.? 20\d\d|二[〇○零]二.年/u;
/** Blocks at the beginning of an article that are asked for a date. */
const mostInside = 9;
/** In UTF-16 code units; a longer block tells of something. */
const longestDate = 200;

function isArticle({ name, attributes }: Tag): boolean {
  return name === 'article' || name === 'main' || attributes.role === 'main';
}

function isAside({ name }: Tag): boolean {
  return name === 'aside' || name === 'nav' || name === 'footer';
}

/** When the document says for machines that it was published. */
function publishedBy({ name, attributes }: Tag): string | undefined {
  const { property, itemprop, content, datetime } = attributes;
  const isDate =
    property?.endsWith('published_time') ||
    itemprop === 'datePublished' ||
    (name === 'meta' && /^(?:pubdate|publish.*date)$/i.test(attributes.name ?? ''));
  return isDate ? content || datetime || undefined : undefined;
}
