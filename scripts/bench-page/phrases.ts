import type { CompiledLibrary } from '../../build/compile-library.ts';
import { openIndex } from '../../corpus/lexicon/open.ts';
import { recognise } from '../../corpus/recognise/recognise.ts';

/** English wordings of the corpus that count wherever they stand: what a plain list of terms could find too. */
export function plainPhrases({ index, data }: CompiledLibrary, count: number): string[] {
  const opened = openIndex(index);
  const wordings = data.entries
    .filter(({ kind, salience }) => kind === 'slogan' && salience !== 'stock')
    .flatMap(({ renderings }) => renderings.filter(({ lang }) => lang === 'en'))
    .map(({ text }) => text)
    .filter((text) => /^[\w' -]{10,80}$/.test(text));
  const found = [...new Set(wordings)].filter((text) => {
    const { matches } = recognise(opened, { blocks: [`He said that ${text}, and left.`] });
    return matches[0]?.some((match) => match.kind === 'slogan');
  });
  if (found.length < count) throw new Error(`The corpus has only ${found.length} such wordings`);
  return found.slice(0, count);
}
