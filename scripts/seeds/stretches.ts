import type { Article } from '../../corpus/article.ts';

/** A stretch of an article that looks like a set wording. Offsets are UTF-16 code units of its text. */
export interface Stretch {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What stands in double quotation marks, also where the closing one is of another kind or turned round. */
export function quotedStretches(article: Article): readonly Stretch[] {
  return [...article.text.matchAll(/“([^“”″]{1,120}?)[”“″]/g)].map((found) =>
    stretch(article, found.index + 1, found[1] ?? ''),
  );
}

const numberWord = 'two|three|four|five|six|seven|eight|nine|ten|thirteen|\\d+';

/** A year, or a verb where the noun would stand. */
const noFormula = /^(?:19|20)\d\d\b|\b(?:is|was|has)$/i;

/** Digits joined by +, and a number with the nouns that follow it: “three major driving forces”; no “2023 is”. */
export function numberedFormulas(article: Article): readonly Stretch[] {
  const joined = article.text.matchAll(/\d+(?:\s*\+\s*[\dN]+)+/g);
  const counted = article.text.matchAll(
    new RegExp(`\\b(?:${numberWord})\\b (?:[a-z’'-]+ ){0,3}?[a-z’-]+s\\b`, 'gi'),
  );
  const formulas = [...counted].filter(([text]) => !noFormula.test(text));
  return [...joined, ...formulas].map((found) => stretch(article, found.index, found[0]));
}

function stretch(article: Article, start: number, text: string): Stretch {
  return { article: article.id, start, end: start + text.length, text };
}
