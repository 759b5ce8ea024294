import type { Kind } from '../entry.ts';

/** What the look-up reads of an entry or an article. Fields with several wordings have one on each line. */
export interface Document {
  readonly id: string;
  /** Of entries. */
  readonly kind?: Kind;
  readonly name: string;
  /** Of officials. */
  readonly posts: string;
  readonly wordings: string;
  /** Words in pinyin, and some that follow each other in one. */
  readonly pinyin: string;
  /** Whole wordings in pinyin, see `spelling.ts`. */
  readonly spelled: string;
  readonly body: string;
}

/** The wordings of some fields. */
export function linesOf(...fields: readonly string[]): string[] {
  return fields.flatMap((field) => field.split('\n')).filter(Boolean);
}
