import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TextMatch } from '../../corpus/plain-text.ts';
import { agrees } from './agree.ts';
import { overlaps } from './overlaps.ts';

/** A mention in an article that was checked by hand. Offsets are UTF-16 code units of the article's text. */
export interface HandChecked {
  readonly expect: 'must' | 'may';
  readonly form: string;
  readonly start: number;
  readonly end: number;
  readonly entry: string;
  readonly text: string;
}

/** A place where a match would be wrong: of the entry, or for `*` of any that stands alone and is not hand-checked there. */
export interface Forbidden {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly entry: string;
  readonly text: string;
  readonly reason: string;
}

/** A match that no table lists, and why it is right all the same. */
export interface Defended {
  readonly article: string;
  readonly entry: string;
  readonly text: string;
  readonly reason: string;
}

export interface HandCheckedScore {
  readonly found: readonly HandChecked[];
  readonly missed: readonly HandChecked[];
  readonly forbidden: readonly Forbidden[];
  /** Matches that are neither `must` nor `may`. */
  readonly unlisted: readonly TextMatch[];
}

/** Reads the table of an article from `test/seeds/mentions`. */
export function readHandChecked(folder: string, article: string): readonly HandChecked[] {
  return rows(join(folder, `${article}.tsv`)).map(([expect, form, start, end, entry, text]) => ({
    expect: expect === 'must' ? 'must' : 'may',
    form: form ?? '',
    start: Number(start),
    end: Number(end),
    entry: entry ?? '',
    text: text ?? '',
  }));
}

export function readForbidden(folder: string): readonly Forbidden[] {
  return rows(join(folder, 'not.tsv')).map(([article, start, end, entry, text, reason]) => ({
    article: article ?? '',
    start: Number(start),
    end: Number(end),
    entry: entry ?? '',
    text: text ?? '',
    reason: reason ?? '',
  }));
}

export function readDefended(folder: string): readonly Defended[] {
  return rows(join(folder, 'defended.tsv')).map(([article, entry, text, reason]) => ({
    article: article ?? '',
    entry: entry ?? '',
    text: text ?? '',
    reason: reason ?? '',
  }));
}

/** Holds the matches of an article against its table; a mention is found when a match of its entry overlaps it. */
export function scoreHandChecked(
  matches: readonly TextMatch[],
  listed: readonly HandChecked[],
  forbidden: readonly Forbidden[],
): HandCheckedScore {
  const musts = listed.filter((mention) => mention.expect === 'must');
  const found = musts.filter((mention) => isFound(mention, matches));
  const unlisted = matches.filter((match) => !listed.some((mention) => agrees(match, mention)));
  const isForbidden = (match: TextMatch, { entry }: Forbidden) =>
    entry === '*'
      ? match.inside.length === 0 && unlisted.includes(match)
      : match.match.entry === entry;
  return {
    found,
    missed: musts.filter((mention) => !found.includes(mention)),
    forbidden: forbidden.filter((place) =>
      matches.some((match) => overlaps(match, place) && isForbidden(match, place)),
    ),
    unlisted,
  };
}

/** Whether a match of the mention's entry overlaps it. */
export function isFound(mention: HandChecked, matches: readonly TextMatch[]): boolean {
  return matches.some((match) => agrees(match, mention));
}

function rows(path: string): string[][] {
  const [, ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
  return lines.map((line) => line.split('\t'));
}
