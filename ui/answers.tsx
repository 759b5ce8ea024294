import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { LookUpAnswer } from '../corpus/card.ts';
import { LinkChinese } from './entry-link.tsx';
import { KindBadge } from './kind-badge.tsx';
import type { Go, Route } from './route.ts';
import { articleDateWords, articleTitleWords, dateBeside, dateWords } from './words.ts';

/** Answers that are shown at once: a word of a title or a place has several times as many. */
const first = 20;

interface AnswersProps {
  readonly answers: readonly LookUpAnswer[];
  readonly read: Go;
}

/** Best first. */
export function Answers({ answers, read }: AnswersProps) {
  const [whole, setWhole] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  // What was pressed is gone: the reader goes on with what has come.
  useLayoutEffect(() => {
    if (whole) list.current?.children[first]?.querySelector('button')?.focus();
  }, [whole]);
  return (
    <ul class="answers" ref={list}>
      {answers.slice(0, whole ? answers.length : first).map((answer) => (
        <li key={answer.is === 'entry' ? answer.link.id : `article ${answer.article.id}`}>
          {answer.is === 'entry' ? (
            <EntryAnswer answer={answer} read={read} />
          ) : (
            <ArticleAnswer answer={answer} read={read} />
          )}
        </li>
      ))}
      {!whole && answers.length > first && (
        <li>
          <button type="button" class="whole" onClick={() => setWhole(true)}>
            All {answers.length} answers
          </button>
        </li>
      )}
    </ul>
  );
}

interface AnswerProps<Is extends LookUpAnswer['is']> {
  readonly answer: Extract<LookUpAnswer, { is: Is }>;
  readonly read: Go;
}

function EntryAnswer({ answer, read }: AnswerProps<'entry'>) {
  const { link, definition } = answer;
  const date = dateBeside({ ...link, date: answer.date });
  return (
    <button type="button" onClick={() => read(routeTo(answer))}>
      <KindBadge kind={link.kind} />
      <span class="name">
        {link.name}
        <LinkChinese link={link} />
      </span>
      <span class="soft gist">
        {date && `${dateWords(date)} · `}
        {definition}
      </span>
    </button>
  );
}

function ArticleAnswer({ answer, read }: AnswerProps<'article'>) {
  const { article } = answer;
  return (
    <button type="button" onClick={() => read(routeTo(answer))}>
      <span class="kind">Article</span>
      <span class="name">{articleTitleWords(article)}</span>
      <span class="soft gist">
        {articleDateWords(article)} · {article.publisher} · {answer.excerpt}
      </span>
    </button>
  );
}

/** Where an answer is read. */
export function routeTo(answer: LookUpAnswer): Route {
  return answer.is === 'entry'
    ? { page: 'entry', id: answer.link.id }
    : { page: 'article', id: answer.article.id };
}
