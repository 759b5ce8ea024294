import type { Query, QueryCombination } from 'minisearch';
import type { Asked } from './asked.ts';
import { folded, wordsOf } from './words.ts';

/** The questions to the search library that come of what a reader typed. */

/** The usual characters, in both scripts, of each syllable of pinyin without tones. */
export type Sounds = Readonly<Record<string, string>>;

interface Spelling {
  /** The last word may still be being typed; a Chinese character never is. */
  readonly begun?: boolean;
  readonly misspelt?: boolean;
}

/** All that was asked for, each in any of its words. */
export function inWords(
  asked: readonly Asked[],
  { begun, misspelt }: Spelling = {},
): QueryCombination {
  return all(
    asked.map(([typed, ...others], at) =>
      either(
        {
          queries: [typed],
          combineWith: 'AND',
          prefix: begun === true && at === asked.length - 1 && !isHan(typed),
          fuzzy: misspelt ? (term) => typosForgiven(term, asked.length) : false,
        },
        ...(misspelt ? parted(typed) : []),
        ...others.map((other) => all([other])),
      ),
    ),
  );
}

/** Two words of a name that were typed as one. */
function parted(word: string): Query[] {
  if (!/^[a-z]+$/.test(word)) return [];
  return Array.from({ length: Math.max(0, word.length - 2 * shortestPart + 1) }, (_, more) => {
    const cut = shortestPart + more;
    return { ...all([word.slice(0, cut), word.slice(cut)]), fields: ['name', 'wordings'] };
  });
}

const shortestPart = 3;

/** Pinyin has its blanks wherever its writer sets them, so words in Latin letters that follow each other are read as one. */
export function inPinyin(query: string): Query[] {
  const words = wordsOf(query).map(folded).filter(Boolean).join(' ');
  const joined = words.replace(/(?<=(?:^| )[a-z]+) (?=[a-z]+(?: |$))/g, '');
  if (joined === words) return [];
  return [all(joined.split(' ').map((run) => (/^[a-z]+$/.test(run) ? asPinyin(run) : run)))];
}

/** Chinese typed with other characters of the same sound, as pinyin keyboards offer them. */
export function bySound(query: string, sounds: Sounds): Query {
  const soundOf = (char: string) =>
    Object.entries(sounds).find(([, characters]) => characters.includes(char))?.[0] ?? char;
  return all(
    (query.match(/\p{Script=Han}+|[^\p{Script=Han}\s]+/gu) ?? []).map((run) =>
      isHan(run) ? asPinyin(Array.from(run, soundOf).join('')) : run,
    ),
  );
}

function asPinyin(letters: string): Query {
  return { queries: [letters], fields: ['pinyin'], prefix: true };
}

function all(queries: Query[]): QueryCombination {
  return { queries, combineWith: 'AND' };
}

export function either(...queries: Query[]): Query {
  return { queries, combineWith: 'OR' };
}

/**
 * One typo where nothing else is found: a letter wrong, missing or too many, and in long words two letters swapped, which
 * counts as two edits. A short word by itself would turn into another (mayor, major); beside other words it may be short.
 */
function typosForgiven(term: string, asked: number): number | false {
  if (isHan(term) || term.length < (asked === 1 ? 6 : 3)) return false;
  return term.length < 8 ? 1 : 2;
}

export function isHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}
