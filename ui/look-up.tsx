import { useEffect, useRef, useState } from 'preact/hooks';
import type { ArticleLink, LookUpAnswer } from '../corpus/card.ts';
import { Answers, routeTo } from './answers.tsx';
import { stepByKey } from './look-up-keys.ts';
import type { Go } from './route.ts';
import { corpusWords, counted } from './words.ts';

/** Of the box. */
export const queryId = 'query';

/** `undefined` where the question was refused. */
export type Search = (query: string) => Promise<readonly LookUpAnswer[] | undefined>;

interface LookUpProps {
  readonly search: Search;
  /** In UTF-16 code units; no longer query is answered. */
  readonly longest: number;
  /** What the answers are from; empty until that is known. */
  readonly articles: readonly ArticleLink[];
  readonly read: Go;
  /** What stands in the box at first, and who wants to know what is typed into it. */
  readonly kept?: string;
  readonly onQuery?: (query: string) => void;
  /** Whether one can type at once, as soon as the box is there. */
  readonly isFirst?: boolean;
}

/** Answers as one types: English, Chinese or pinyin. Enter reads the first. */
export function LookUp(props: LookUpProps) {
  const { search, longest, articles, read, kept = '', onQuery, isFirst = false } = props;
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isFirst) box.current?.focus();
  }, []);
  const [query, setQuery] = useState(kept);
  const [answers, setAnswers] = useState<readonly LookUpAnswer[] | 'failed' | undefined>();
  useEffect(() => {
    let isCurrent = true;
    const wanted = query.trim();
    if (!wanted) {
      setAnswers(undefined);
      return;
    }
    const take = (found: readonly LookUpAnswer[] | undefined) => {
      if (isCurrent) setAnswers(found ?? 'failed');
    };
    search(wanted).then(take, () => take(undefined));
    return () => {
      isCurrent = false;
    };
  }, [query]);
  const type = (words: string) => {
    setQuery(words);
    onQuery?.(words);
  };
  return (
    <search class="look-up" onKeyDown={stepByKey}>
      <form onSubmit={(event) => void readFirst(event, { query, search, read })}>
        <label for={queryId}>Look up a wording, a person, an article</label>
        <input
          ref={box}
          id={queryId}
          type="search"
          autocomplete="off"
          spellcheck={false}
          maxLength={longest}
          placeholder="English, 中文 or pinyin"
          value={query}
          onInput={(event) => type(event.currentTarget.value)}
        />
      </form>
      <p class="unseen" role="status">
        {answers && answers !== 'failed' && counted(answers.length, 'answer')}
      </p>
      {answers && <Outcome query={query} answers={answers} articles={articles} read={read} />}
    </search>
  );
}

interface Entered extends Pick<LookUpProps, 'search' | 'read'> {
  readonly query: string;
}

/** Asks once more: who types fast has the answers to fewer letters before him. */
async function readFirst(event: Event, { query, search, read }: Entered): Promise<void> {
  event.preventDefault();
  const wanted = query.trim();
  // What could not be answered says so below the box already.
  const [first] = (wanted && (await search(wanted).catch(() => undefined))) || [];
  if (first) read(routeTo(first));
}

interface OutcomeProps extends Pick<LookUpProps, 'articles' | 'read'> {
  readonly query: string;
  readonly answers: readonly LookUpAnswer[] | 'failed';
}

function Outcome({ query, answers, articles, read }: OutcomeProps) {
  if (answers === 'failed')
    return (
      <p class="soft" role="alert">
        The question could not be answered. Try again in a moment.
      </p>
    );
  return answers.length > 0 ? (
    <Answers key={query} answers={answers} read={read} />
  ) : (
    <p class="soft">{nothingFound(articles)}</p>
  );
}

/** Whoever finds nothing is not to think that it is no set wording, nor that nobody holds the post. */
function nothingFound(articles: readonly ArticleLink[]): string {
  if (articles.length === 0) return 'Nothing found.';
  return `Nothing found. Tifa Lens knows only what stands in ${corpusWords(articles)}: a person or post not named there is unknown to it, and a wording may be a set one all the same.`;
}
