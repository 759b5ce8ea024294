import type { Status } from './article.ts';
import type { Entry, Kind } from './entry.ts';
import type { Confidence, Match } from './match.ts';

/** A way to another entry. */
export interface Link {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  /** Chinese in both scripts, where it is verified. */
  readonly hans?: string;
  readonly hant?: string;
}

export interface ArticleLink {
  readonly id: string;
  readonly title: string;
  /** Whether the text has this headline or it was inferred. */
  readonly titleStatus: Status;
  /** ISO date. */
  readonly date: string;
  readonly dateStatus: Status;
  readonly publisher: string;
  readonly place: Link;
}

/** A place in an article where an entry occurs, with the words around it. Computed, never typed by hand. */
export interface Mention {
  readonly entry: string;
  readonly article: string;
  /** Paragraph of the article, from 0. */
  readonly paragraph: number;
  /** UTF-16 offsets in the article's text. */
  readonly start: number;
  readonly end: number;
  readonly wording: string;
  readonly confidence: Confidence;
  /** Ids of the entries that the mention stands inside, outermost first. */
  readonly inside: readonly string[];
}

/** A sentence that mentions an entry as a card shows it, or so much of it as is near. */
export interface Quotation {
  readonly article: ArticleLink;
  readonly paragraph: number;
  readonly words: readonly { readonly text: string; readonly isMention: boolean }[];
  /** In the whole sentence. */
  readonly mentionCount: number;
}

/** A post with everything that says when and where it was true. */
export interface DatedPost {
  readonly title: string;
  readonly body?: Link;
  readonly place?: Link;
  readonly article: ArticleLink;
}

export interface Card {
  readonly entry: Entry;
  readonly place?: Link;
  readonly parent?: Link;
  readonly parts: readonly Link[];
  readonly related: readonly Link[];
  readonly posts: readonly DatedPost[];
  readonly acts: readonly {
    readonly text: string;
    readonly meeting?: Link;
    readonly article: ArticleLink;
  }[];
  /** Up to three of all there are, the earliest article first, one per article while there are enough articles. */
  readonly quotations: readonly Quotation[];
  readonly mentionCount: number;
  /** The first and the last article that mention it, by date. */
  readonly first?: ArticleLink;
  readonly last?: ArticleLink;
}

/** Everything about an entry, for its page in the reader. */
export interface EntryPage extends Card {
  /** All there are, by date of the article, then in reading order. */
  readonly passages: readonly Quotation[];
  readonly wordings: readonly { readonly text: string; readonly count: number }[];
  /** Entries in the same paragraphs, most shared paragraphs first. */
  readonly companions: readonly { readonly link: Link; readonly paragraphs: number }[];
  /** One row per article that mentions it, by date. */
  readonly timeline: readonly { readonly article: ArticleLink; readonly count: number }[];
}

/** An article to be read whole, with its entries marked. */
export interface ArticlePage {
  readonly article: ArticleLink;
  readonly eventDate: string;
  readonly reporters: readonly string[];
  readonly correspondents: readonly string[];
  readonly photographers: readonly string[];
  readonly meeting: Link;
  readonly notes: readonly string[];
  /** How much of the first paragraph is no words of the article but was set before it, in UTF-16 code units. */
  readonly head: number;
  /** Match offsets count from the start of the paragraph. */
  readonly paragraphs: readonly { readonly text: string; readonly matches: readonly Match[] }[];
  readonly entries: readonly { readonly link: Link; readonly count: number }[];
}

/** One answer of the look-up. */
export type LookUpAnswer =
  | {
      readonly is: 'entry';
      readonly link: Link;
      readonly definition: string;
      /** ISO date. */
      readonly date?: string | undefined;
    }
  | { readonly is: 'article'; readonly article: ArticleLink; readonly excerpt: string };

/** Everything there is to read. */
export interface Contents {
  readonly entries: readonly Link[];
  readonly articles: readonly ArticleLink[];
}
