import type { ChineseStanding, EntryStatement, RenderingType } from './entry.ts';
import type { Period } from './period.ts';

/**
 * Entries as people write them in `seeds/entries/*.yaml`, after parsing and before compiling. The format is
 * taught by example in `seeds/README.md`.
 */
export interface SeedEntry extends EntryStatement {
  readonly zh?: string;
  /** Traditional form, only where the dictionary's conversion of `zh` would be wrong. */
  readonly hant?: string;
  readonly pinyin?: string;
  readonly chinese: ChineseStanding | 'unverified';
  /** Wordings that are listed and shown. `name` and `zh` count as listed too. */
  readonly renderings: readonly SeedRendering[];
  /** Wordings by rule, never shown: what they find is a `variant`. */
  readonly patterns: readonly SeedPattern[];
  readonly concepts: readonly SeedConcept[];
  /** The formula word by word, each word a set of `seeds/words.yaml`. */
  readonly chains: readonly (readonly string[])[];
  /** Gate of every wording that has none of its own. Any one condition is enough. */
  readonly when: readonly Condition[];
  /** What rules a match out, whatever its wording. Any one condition is enough. */
  readonly unless: readonly Condition[];
  /** Officials: further wordings of the post without its place, as patterns. Right beside the name they confirm it. */
  readonly titles?: readonly string[];
  /** Officials and other people: true where the name can mean nobody else. */
  readonly unmistakable?: boolean;
}

export interface SeedRendering {
  readonly text: string;
  readonly type: RenderingType;
  readonly seen: boolean;
  readonly when?: readonly Condition[];
}

export interface SeedPattern {
  /** `[optional]`, `(one|other)`, `{place}`, `{number}`, `$set`, and `.` as a word of its own for a sentence end. */
  readonly pattern: string;
  readonly when?: readonly Condition[];
  readonly confidence?: 'possible';
}

/** Groups of words that must all stand in one sentence, in any order; the first is the rarest. */
export interface SeedConcept {
  /** Each group is a pattern, e.g. `village|hamlet`. */
  readonly all: readonly string[];
  /** Groups that must stand in the window too, a date for example, and are no part of the match. */
  readonly beside?: readonly string[];
  /** Tokens from the first group found to the last, both included. */
  readonly within: number;
  /** The groups stand in the order given. */
  readonly ordered?: boolean;
  /** They stand in one clause: no comma, colon or bracket between them. */
  readonly clause?: boolean;
  readonly when?: readonly Condition[];
  readonly confidence?: 'possible';
}

/** One condition of a gate. Words are patterns. */
export type Condition =
  /** The wording alone is in quotation marks (a head noun may stand inside them too). */
  | { readonly is: 'quoted' }
  /** The wording starts with a capital letter in running text that is otherwise lower case. */
  | { readonly is: 'capital' }
  /** The page has at least this many different unambiguous entries. */
  | { readonly is: 'page'; readonly entries: number }
  /** The page names the entry by another wording too, beyond doubt. */
  | { readonly is: 'named' }
  | WordCondition
  | PlaceCondition
  | DateCondition
  | { readonly is: 'all'; readonly of: readonly Condition[] }
  /** All of these hold, and still the match is no more than `possible`. Stands in `when`, by itself. */
  | { readonly is: 'possibly'; readonly of: readonly Condition[] }
  /** None of these holds. They ask about words, dates and the page's place only, so that nothing it shows later can shut a gate. */
  | {
      readonly is: 'not';
      readonly of: readonly (WordCondition | DateCondition | PlaceCondition)[];
    };

/** The page is about this place or one inside it. */
export interface PlaceCondition {
  readonly is: 'here';
  readonly places: readonly string[];
}

/**
 * Dates right beside the wording, else in its sentence, else at the page's beginning. `dated`: one is then; `outside`: there
 * are dates beside it and none is then, or elsewhere none is then and one is later, or of another month where a month is asked for.
 * `elsewhen`: its sentence names years, earlier or later, and this is none of them.
 */
export interface DateCondition {
  readonly is: 'dated' | 'outside' | 'elsewhen';
  readonly period: Period;
}

/** These words stand directly before / directly after / in the same sentence / in the same block, or in the wording itself. */
export interface WordCondition {
  readonly is: 'before' | 'after' | 'near' | 'block' | 'holds';
  readonly words: readonly string[];
}
