import type { Article } from '../../corpus/article.ts';
import type { Reading, Request } from '../../corpus/match.ts';
import { matchesInText, type TextMatch } from '../../corpus/plain-text.ts';
import {
  type HandChecked,
  type HandCheckedScore,
  isFound,
  readForbidden,
  readHandChecked,
  scoreHandChecked,
} from './hand-checked.ts';

type Recognise = (request: Request) => Reading;

interface Read {
  readonly id: string;
  readonly text: string;
  readonly matches: readonly TextMatch[];
  readonly listed: readonly HandChecked[];
  readonly score: HandCheckedScore;
}

const folder = 'test/seeds/mentions';

/**
 * Prints how the articles of the corpus are read: mentions found of those that must be, matches that the tables
 * do not list, and of the wordings that machine translation garbled how many a general rule finds and how many
 * are found only because they are listed word for word.
 */
export function printArticles(
  articles: readonly Article[],
  { recognise, unlisted }: { readonly recognise: Recognise; readonly unlisted: Recognise },
): void {
  const forbidden = readForbidden(folder);
  const read = articles.map(({ id, text }): Read => {
    const matches = matchesInText(recognise, text);
    const listed = readHandChecked(folder, id);
    const places = forbidden.filter((place) => place.article === id);
    return { id, text, matches, listed, score: scoreHandChecked(matches, listed, places) };
  });
  const total = (count: (one: Read) => number) => read.reduce((sum, one) => sum + count(one), 0);
  const found = total(({ score }) => score.found.length);
  const missed = total(({ score }) => score.missed.length);
  console.log(`\nArticles of the corpus: ${found} of ${found + missed} mentions found`);
  console.log(`wrong where a match is forbidden: ${total(({ score }) => score.forbidden.length)}`);
  console.log(
    `neither must nor may (each defended in ${folder}/defended.tsv): ${total(({ score }) => score.unlisted.length)}`,
  );
  for (const { id, text, score } of read)
    for (const one of score.unlisted)
      console.log(`  ${id} ${one.match.entry}: ${text.slice(one.start, one.end)}`);
  printGarbled(read, unlisted);
}

/** `unlisted` recognises with an index that lacks the renderings listed as damaged. */
function printGarbled(read: readonly Read[], unlisted: Recognise): void {
  const garbled = read.flatMap(({ text, matches, listed }) => {
    const byRule = matchesInText(unlisted, text);
    return listed
      .filter((mention) => mention.form === 'garbled')
      .map((mention) => ({ found: isFound(mention, matches), byRule: isFound(mention, byRule) }));
  });
  const found = garbled.filter((one) => one.found).length;
  const byRule = garbled.filter((one) => one.byRule).length;
  console.log(
    `garbled wordings: ${found} of ${garbled.length} found, ${byRule} also with every damaged rendering taken out of the seeds`,
  );
}
