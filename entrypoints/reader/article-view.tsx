import type { ComponentChildren } from 'preact';
import type { ArticlePage } from '../../corpus/card.ts';
import type { Match } from '../../corpus/match.ts';
import { EntryLink } from '../../ui/entry-link.tsx';
import { routeHash } from '../../ui/route.ts';
import { articleDateWords, counted, dateWords, kindNames } from '../../ui/words.ts';
import { Section } from './section.tsx';

interface ArticleViewProps {
  readonly page: ArticlePage;
  /** The paragraph that was asked for, from 0. */
  readonly paragraph: number | undefined;
}

/** An article whole, with its entries marked. */
export function ArticleView({ page, paragraph }: ArticleViewProps) {
  const { article } = page;
  return (
    <article class="article">
      <header>
        <p class="soft small">
          {article.publisher} · machine translation, as republished · {article.place.name}
        </p>
        <h1 tabindex={-1}>{article.title}</h1>
        <Facts page={page} />
        <Notes notes={page.notes} />
      </header>
      <div class="text">
        {page.head > 0 && (
          <p class="soft small head">
            At the head of the page as published:{' '}
            {page.paragraphs[0]?.text.slice(0, page.head).trim()}
          </p>
        )}
        {page.paragraphs.map(({ text, matches }, i) => (
          <p key={i} id={`p${i}`} tabindex={-1} class={i === paragraph ? 'asked' : undefined}>
            {marked({ text, matches, from: i === 0 ? page.head : 0 })}
          </p>
        ))}
      </div>
      <Section title="Entries in this article" when={page.entries.length > 0}>
        <ul class="links columns">
          {page.entries.map(({ link, count }) => (
            <li key={link.id}>
              <EntryLink link={link} /> <span class="soft">{counted(count, 'mention')}</span>
            </li>
          ))}
        </ul>
      </Section>
    </article>
  );
}

/** What a reader wants to know first. */
function Facts({ page }: { page: ArticlePage }) {
  const bylines = [
    [page.reporters.length > 1 ? 'Reporters' : 'Reporter', page.reporters],
    [page.correspondents.length > 1 ? 'Correspondents' : 'Correspondent', page.correspondents],
    ['Photographs', page.photographers],
  ] as const;
  const held = dateWords(page.eventDate);
  return (
    <dl class="facts">
      <Fact name="Published">
        <time dateTime={page.article.date}>{articleDateWords(page.article)}</time>
      </Fact>
      <Fact name="Meeting">
        <EntryLink link={page.meeting} />
        {!page.meeting.name.includes(held) && `, ${held}`}
      </Fact>
      {bylines.map(
        ([name, people]) =>
          people.length > 0 && (
            <Fact key={name} name={name}>
              {people.join(', ')}
            </Fact>
          ),
      )}
      {page.article.titleStatus === 'inferred' && (
        <Fact name="Title">inferred; the text has none</Fact>
      )}
    </dl>
  );
}

/** What is inferred and what the translation broke; folded away, as it is about the text and no part of it. */
function Notes({ notes }: Pick<ArticlePage, 'notes'>) {
  if (notes.length === 0) return null;
  return (
    <details class="notes">
      <summary>{counted(notes.length, 'note')} on this text</summary>
      <ul>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </details>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface Marked {
  readonly text: string;
  readonly matches: readonly Match[];
  /** What stands before is shown elsewhere. */
  readonly from: number;
}

/** A paragraph with its entries as links. Offsets are UTF-16 code units of the paragraph. */
function marked({ text, matches, from }: Marked): ComponentChildren[] {
  const pieces: ComponentChildren[] = [];
  let at = from;
  for (const match of matches) {
    pieces.push(text.slice(at, match.start), <Mark key={match.start} match={match} text={text} />);
    at = match.end;
  }
  pieces.push(text.slice(at));
  return pieces;
}

function Mark({ match, text }: { match: Match; text: string }) {
  return (
    <a
      class={match.confidence === 'possible' ? 'mark possible' : `mark kind-${match.kind}`}
      href={routeHash({ page: 'entry', id: match.entry })}
      title={kindNames[match.kind] + (match.confidence === 'possible' ? ', possible' : '')}
    >
      {text.slice(match.start, match.end)}
    </a>
  );
}
