import { usualSounds } from '../../../build/chinese.ts';
import { documentsOf } from '../../../build/documents.ts';
import type { Article } from '../../../corpus/article.ts';
import type { Chinese, Entry } from '../../../corpus/entry.ts';
import { compileLookup, openLookup } from '../../../corpus/library/search.ts';

export function sampleChinese(hans: string, hant = hans): Chinese {
  return { hans, hant, pinyin: '', standing: 'seen in print' };
}

const sounds = usualSounds();

/** A look-up as the background opens it. */
export function openSample(
  entries: readonly Entry[],
  articles: readonly Article[] = [],
  entriesCalled: (words: string) => readonly string[] = () => [],
) {
  const compiled = compileLookup(documentsOf(entries, articles), sounds);
  const { search } = openLookup(JSON.parse(JSON.stringify(compiled)), entriesCalled);
  return {
    search,
    ids: (query: string) =>
      search(query)
        .slice(0, 5)
        .map((found) => `${found.is} ${found.id}`),
  };
}
