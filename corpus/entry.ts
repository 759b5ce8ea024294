/** What the extension knows: one entry per slogan, official, body, meeting, document or place. */

/** Kinds whose names are marked on pages. */
export const markedKinds = ['slogan', 'official', 'body', 'meeting', 'document', 'place'] as const;
export type MarkedKind = (typeof markedKinds)[number];

/** The others are only named in cards. */
export const kinds = [...markedKinds, 'person', 'journalist'] as const;
export type Kind = (typeof kinds)[number];

/** What ids are made of: lower-case words joined by hyphens. */
export const idForm = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** Ids of articles: the first three digits of the file name. */
export const articleIdForm = /^\d{3}$/;
/** In characters. */
export const longestId = 120;

export const sloganTypes = [
  'number formula',
  'programme',
  'campaign',
  'goal',
  'doctrine',
  'set phrase',
  'enumeration',
  'metaphor',
  'template',
  'epithet',
  'institution',
] as const;
export type SloganType = (typeof sloganTypes)[number];

/**
 * The level of the Party or state whose wording, office or body it is: `central` is what the centre issued; `nationwide`
 * what is said all over China and is nobody's in particular.
 */
export const levels = ['central', 'nationwide', 'provincial', 'municipal', 'county'] as const;
export type Level = (typeof levels)[number];

/**
 * How much a reader would miss it: `signature` names a policy of its own (1310), `standing` is a fixed
 * formula, `stock` a phrase so frequent that marking it is noise (new era).
 */
export const saliences = ['signature', 'standing', 'stock'] as const;
export type Salience = (typeof saliences)[number];

export const renderingTypes = [
  'official',
  'press',
  'machine translation',
  'literal',
  'damaged',
  'abbreviation',
  'original',
] as const;
export type RenderingType = (typeof renderingTypes)[number];

/** What kind of English the name of an entry is: that of a wording, or a description where no text has a name for it. */
export const nameTypes = [...renderingTypes, 'description'] as const;
export type NameType = (typeof nameTypes)[number];

export const chineseStandings = [
  'seen in print',
  'close form seen in print',
  'standard wording',
] as const;
export type ChineseStanding = (typeof chineseStandings)[number];

export type Language = 'en' | 'zh-Hans' | 'zh-Hant';

/** One wording of an entry in one language. */
export interface Rendering {
  readonly text: string;
  readonly lang: Language;
  readonly type: RenderingType;
  /** Found in a public text outside the corpus; of the others nobody has looked. */
  readonly seen: boolean;
}

/** The Chinese of an entry; absent where no Chinese is verified. */
export interface Chinese {
  readonly hans: string;
  readonly hant: string;
  /** With tone marks, syllables of one word run together. */
  readonly pinyin: string;
  readonly standing: ChineseStanding;
}

/** A post as one article reports it: true of that article's date and of no other. */
export interface Post {
  /** Words of the article, e.g. “secretary of the Kaiping Municipal Party Committee”. */
  readonly title: string;
  /** Entry id of the body or place that the post belongs to, where there is one. */
  readonly body?: string;
  readonly place?: string;
  /** Article id, e.g. `000`. */
  readonly article: string;
}

/** What an entry says of itself, as written in the seeds and as shown on a card. */
export interface EntryStatement {
  readonly id: string;
  readonly kind: Kind;
  /** Slogans only. */
  readonly type?: SloganType;
  /** Absent where it has none (a treaty), or nobody knows whose it is. */
  readonly level?: Level;
  /** Entry id of the place whose slogan, body or meeting it is. */
  readonly place?: string;
  readonly salience: Salience;
  /** Usual English. */
  readonly name: string;
  /** Which kind of English `name` is. */
  readonly english: NameType;
  /** `name` is in the style of official or press English, and was not checked against a text in print. */
  readonly unseen?: boolean;
  /** Word-for-word sense, where the usual English hides the image. */
  readonly gloss?: string;
  /** One or two neutral sentences. */
  readonly definition: string;
  /** What the definition rests on: article ids (`001`) or a cited source. */
  readonly basis: readonly string[];
  readonly parent?: string;
  /** Entry ids in the order of the formula. */
  readonly parts: readonly string[];
  readonly related: readonly string[];
  /** What machine translation does to it, and other things a reader should know. */
  readonly notes: readonly string[];
  /** Officials: every post as reported. */
  readonly posts: readonly Post[];
  /** Officials: what they presided over, reported or said, in words that the article bears out. */
  readonly acts: readonly Act[];
  /** Meetings and documents: ISO date, where an article or a cited source gives it. */
  readonly date?: string;
}

/** An entry as cards show it. */
export interface Entry extends EntryStatement {
  readonly chinese?: Chinese;
  /** Further wordings, in both scripts. */
  readonly renderings: readonly Rendering[];
}

/** Something an official is reported to have done at a meeting. */
export interface Act {
  readonly text: string;
  readonly meeting?: string;
  readonly article: string;
}
