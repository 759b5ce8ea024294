import type { Chinese } from '../corpus/entry.ts';
import type { Script } from './chinese-name.tsx';

interface PageWordsProps {
  readonly words: string;
  /** That of the page's Chinese; simplified where it is not known. */
  readonly script?: Script | undefined;
}

/** What the page says, which may be Chinese: among English words it has to be told as such. */
export function PageWords({ words, script = 'zh-Hans' }: PageWordsProps) {
  return <span lang={/\p{Script=Han}/u.test(words) ? script : undefined}>{words}</span>;
}

/** The script that the words are in, where their characters tell. */
export function scriptOf(
  wording: string,
  { hans = '', hant = '' }: Partial<Chinese>,
): Script | undefined {
  const hasOnlyOf = (one: string, other: string) =>
    [...wording].some((character) => one.includes(character) && !other.includes(character));
  if (hasOnlyOf(hant, hans)) return 'zh-Hant';
  return hasOnlyOf(hans, hant) ? 'zh-Hans' : undefined;
}
