import type { Query, QueryCombination } from 'minisearch';
import { hasHan } from '../text/letters.ts';
import type { Asked } from './asked.ts';
import { isMeant } from './typos.ts';
import { folded, termOf, wordsOf } from './words.ts';

/** The questions to the search library that come of what a reader typed. */

/** The usual characters, in both scripts, of each syllable of pinyin without tones. */
export type Sounds = Readonly<Record<string, string>>;

interface Spelling {
  /** The last word may still be being typed; a Chinese character never is. */
  readonly begun?: boolean;
  readonly misspelt?: boolean;
}

/** What is as it is written, which may be begun; pinyin has to be whole. */
const written = ['name', 'posts', 'wordings', 'body'];
const pinyin = ['pinyin'];

/** With fewer letters, pinyin but for one of them is another name: Chengdu, Zhengzhou. */
const longInPinyin = 10;

/** All that was asked for, each in any of its words. */
export function inWords(
  asked: readonly Asked[],
  { begun, misspelt }: Spelling = {},
): QueryCombination {
  const isAlone = asked.length === 1;
  return all(
    asked.map(([typed, ...others], at) =>
      either(
        {
          ...all([typed]),
          fields: written,
          prefix: begun === true && at === asked.length - 1 && !hasHan(typed),
          ...(misspelt &&
            typosForgiven(typed, shortestMisspelt[isAlone ? 'alone' : 'amongOthers'])),
        },
        // With an apostrophe it says where its syllables end, and xi'an is no xian: see `spelling.ts`.
        ...(typed.includes("'")
          ? []
          : [
              {
                ...all([typed]),
                fields: pinyin,
                ...(misspelt && isAlone && typosForgiven(typed, longInPinyin)),
              },
            ]),
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

/** What is asked for in pinyin, and in other words beside it. */
export interface Spelled {
  readonly runs: readonly string[];
  readonly others: readonly string[];
}

/** Pinyin has its blanks wherever its writer sets them, so words in Latin letters that follow each other are read as one. */
export function inPinyin(query: string): Spelled {
  const words = wordsOf(query).map(folded).filter(Boolean).join(' ');
  const parts = words.replace(/(?<=(?:^| )[a-z']+) (?=[a-z']+(?: |$))/g, '').split(' ');
  const isRun = (part: string) => /^[a-z']+$/.test(part);
  return { runs: parts.filter(isRun), others: parts.filter((part) => !isRun(part)) };
}

/**
 * Chinese typed with other characters of the same sound, as pinyin keyboards offer them. One character, as a surname is,
 * has to be the right one: nearly anything has one that sounds alike.
 */
export function bySound(query: string, sounds: Sounds): Spelled {
  const soundOf = (char: string) =>
    Object.entries(sounds).find(([, characters]) => characters.includes(char))?.[0] ?? char;
  const parts = query.match(/\p{Script=Han}+|[^\p{Script=Han}\s]+/gu) ?? [];
  const isRun = (part: string) => hasHan(part) && Array.from(part).length > 1;
  return {
    runs: parts.filter(isRun).map((run) => Array.from(run, soundOf).join('')),
    others: parts.filter((part) => !isRun(part)),
  };
}

export function all(queries: readonly Query[]): QueryCombination {
  return { queries: [...queries], combineWith: 'AND' };
}

export function either(...queries: Query[]): Query {
  return { queries, combineWith: 'OR' };
}

/** In letters. A short word by itself would turn into another (mayor, major); beside other words it may be short. */
const shortestMisspelt = { alone: 6, amongOthers: 3 };

/** One typo where nothing else is found, in no word with fewer letters. */
function typosForgiven(typed: string, shortest: number): Partial<QueryCombination> {
  const words = typed.split(' ').map(termOf);
  return {
    fuzzy: (term) => !hasHan(term) && term.length >= shortest && (term.length < 8 ? 1 : 2),
    boostDocument: (id, term) => (words.some((word) => isMeant(word, term)) ? entriesFirst(id) : 0),
  };
}

/** What a term counts for in an entry or an article; long texts have nearly any. */
export function entriesFirst(id: unknown): number {
  return String(id).startsWith('entry:') ? 1 : 0.1;
}
