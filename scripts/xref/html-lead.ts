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
    this.#published ??= publishedBy(tag);
    if (isAside(tag) && this.#asides++ === 0) this.#asideFrom = blocks;
    const { datetime: date = '' } = tag.attributes;
    if (tag.name === 'time' && this.#asides === 0 && date.startsWith('20'))
      this.#times.push({ date, at: blocks });
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
      at >= this.#from && at < this.#from + mostInside && isDated(text, at);
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

const fullDate =
  /20\d\d\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d|\d,? 20\d\d|\d \p{L}{3,9}\.? 20\d\d|二[〇○零]二.年.{1,2}月./u;
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
