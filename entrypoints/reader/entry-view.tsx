import type { EntryPage } from '../../corpus/card.ts';
import { articleIdForm } from '../../corpus/entry.ts';
import { CardHeading } from '../../ui/card/card-heading.tsx';
import { Names } from '../../ui/card/names.tsx';
import { WholeAndParts } from '../../ui/card/whole-and-parts.tsx';
import { EntryLink, RouteLink } from '../../ui/entry-link.tsx';
import { LinkList } from '../../ui/link-list.tsx';
import { OfficialRecord } from '../../ui/official-record.tsx';
import { articleTitleWords, counted, standingNames, wholeWords } from '../../ui/words.ts';
import { Renderings } from './renderings.tsx';
import { Section } from './section.tsx';
import { Timeline } from './timeline.tsx';

/** An entry in full. */
export function EntryView({ page }: { page: EntryPage }) {
  const { entry } = page;
  // The name alone has been said already.
  const differs = ({ text }: { text: string }) => text.toLowerCase() !== entry.name.toLowerCase();
  const isOfficial = entry.kind === 'official';
  return (
    <article class={`entry kind-${entry.kind}`}>
      <CardHeading card={page} headingId="title" as="h1" />
      <Names entry={entry} />
      {entry.chinese && <p class="soft small">{standingNames[entry.chinese.standing]}</p>}
      {isOfficial ? (
        <OfficialRecord card={page} heading="h2" />
      ) : (
        <WholeAndParts card={page} heading="h2" />
      )}
      <Section title="Notes" when={entry.notes.length > 0}>
        {entry.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </Section>
      <Section
        title="In the corpus, by date"
        aside={counted(page.mentionCount, 'mention')}
        when={page.timeline.length > 0}
      >
        <Timeline timeline={page.timeline} passages={page.passages} />
      </Section>
      <Section title="Wordings used in the corpus" when={page.wordings.some(differs)}>
        <ul class="wordings">
          {page.wordings.map(({ text, count }) => (
            <li key={text}>
              {wholeWords(text)} <span class="soft">× {count}</span>
            </li>
          ))}
        </ul>
      </Section>
      <Renderings renderings={entry.renderings} />
      <Section title="Related" when={page.related.length > 0}>
        <LinkList links={page.related} />
      </Section>
      <Section title="In the same paragraphs" when={page.companions.length > 0}>
        <ul class="links">
          {page.companions.map(({ link, paragraphs }) => (
            <li key={link.id}>
              <EntryLink link={link} /> <span class="soft">{counted(paragraphs, 'paragraph')}</span>
            </li>
          ))}
        </ul>
      </Section>
      <Section title="What the definition rests on" when={!isOfficial && entry.basis.length > 0}>
        <Basis page={page} />
      </Section>
    </article>
  );
}

/** Articles become links; other sources are given as they are. */
function Basis({ page: { entry, timeline } }: { page: EntryPage }) {
  const titleOf = (id: string) => {
    const row = timeline.find(({ article }) => article.id === id);
    return row ? articleTitleWords(row.article) : `Article ${id}`;
  };
  return (
    <ul class="links">
      {entry.basis.map((source) => (
        <li key={source}>
          {articleIdForm.test(source) ? (
            <RouteLink to={{ page: 'article', id: source }}>{titleOf(source)}</RouteLink>
          ) : (
            (sources[source] ?? source)
          )}
        </li>
      ))}
    </ul>
  );
}

/** Sources that the seeds call by a word. */
const sources: Readonly<Record<string, string>> = {
  facts:
    'Notes of this project, checked by those who made it. They name no published source, so what rests on them alone cannot be looked up.',
};
