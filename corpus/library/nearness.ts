import { tells } from './asked.ts';
import { type Document, linesOf } from './document.ts';
import { initialsShare, spelledShare } from './spelling.ts';
import { folded, termOf, withoutPlus, wordsOf } from './words.ts';

/** What an entry or article is called, and which of its words answer. */
export interface Called extends Pick<Document, 'name' | 'posts' | 'wordings' | 'spelled'> {
  readonly terms: readonly string[];
}

/**
 * From 1 to 10, and far beyond for what is called just so: who asks for something wants that, and then what says little
 * else, before what has it somewhere in a long name. Held against the wording that has the most of it. What has several words
 * in a row as they were typed comes before what has them apart, or others for them.
 */
export function nearnessTo(query: string, asked: number): (answer: Called) => number {
  const typed = wordsOf(query).map(folded);
  const weigh = weightIn(typed);
  const spelling = spelledShare(typed.join(''));
  const initials = initialsShare(typed.join(''));
  const hasRow = hasInARow(typed.filter(tells).map(termOf));
  const share = (wording: string, found: ReadonlySet<string>) => {
    const words = [...new Set(wordsOf(wording).map(folded).filter(tells))];
    const weights = words.map((word) => (found.has(termOf(word)) ? weigh(word) : 0));
    const weight = weights.reduce((sum, one) => sum + one, 0);
    return weight === 0 ? 0 : (weight / words.length) * Math.min(1, weight / asked);
  };
  return ({ name, posts, wordings, spelled, terms }) => {
    const found = new Set(terms);
    const shares = linesOf(name, posts, wordings)
      // A sum is typed in one or number by number.
      .flatMap((wording) => [withoutPlus(wording), wording.replaceAll('+', ' ')])
      .map((wording) => share(wording, found));
    const spelt = linesOf(spelled).flatMap((wording) => [spelling(wording), initials(wording)]);
    const most = Math.max(0, ...spelt, ...shares);
    if (most === 1) return justSo;
    return (1 + 9 * most ** 2) * (linesOf(name, posts, wordings).some(hasRow) ? inARow : 1);
  };
}

/** More than any number of words that merely begin with what was typed can add to a score. */
const justSo = 1000;

/** As much as the nearest by single words is before the farthest. */
const inARow = 10;

/** Whether a wording has these terms one behind the other; one alone is no row. */
function hasInARow(terms: readonly string[]): (wording: string) => boolean {
  const row = ` ${terms.join(' ')} `;
  if (terms.length < 2) return () => false;
  return (wording) => {
    const words = wordsOf(wording).map(folded).filter(tells);
    return ` ${words.map(termOf).join(' ')} `.includes(row);
  };
}

/** A little less for what was typed in the other number: county for counties. */
function weightIn(typed: readonly string[]): (word: string) => number {
  const terms = typed.map(termOf);
  return (word) => (terms.includes(termOf(word)) && !typed.includes(word) ? 0.9 : 1);
}
