import type { EntryPage } from '../../corpus/card.ts';
import { CardHeading } from '../../ui/card/card-heading.tsx';
import { Meaning } from '../../ui/card/meaning.tsx';
import { EntryLink } from '../../ui/entry-link.tsx';
import { LinkList } from '../../ui/link-list.tsx';
import { OfficialRecord } from '../../ui/official-record.tsx';
import { Quotation } from '../../ui/quotation.tsx';
import { Timeline } from '../../ui/timeline.tsx';
import { counted, standingNames, wholeWords } from '../../ui/words.ts';
import { Renderings } from './renderings.tsx';
import { Section } from './section.tsx';

/** An entry in full. */
export function EntryView({ page }: { page: EntryPage }) {
  const { entry } = page;
  const isOfficial = entry.kind === 'official';
  return (
    <article class={`entry kind-${entry.kind}`}>
      <CardHeading card={page} headingId="title" as="h1" />
      {entry.chinese && <p class="soft small">{standingNames[entry.chinese.standing]}</p>}
      {isOfficial ? (
        <OfficialRecord card={page} heading="h2" />
      ) : (
        <Meaning card={page} heading="h2" />
      )}
      <Section title="Notes" when={entry.notes.length > 0}>
        {entry.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </Section>
      <Section title="In the corpus, by date" when={page.timeline.length > 0}>
        <Timeline rows={page.timeline} />
      </Section>
      <Section
        title="Every mention"
        aside={counted(page.mentionCount, 'mention')}
        when={page.mentions.length > 0}
      >
        <div class="mentions">
          {page.mentions.map((quotation, i) => (
            // Two mentions in one sentence differ in nothing but their order.
            <Quotation key={i} quotation={quotation} />
          ))}
        </div>
      </Section>
      <Section title="Wordings used in the corpus" when={page.wordings.length > 0}>
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
        <Basis basis={entry.basis} />
      </Section>
    </article>
  );
}

/** Article ids become links; other sources are given as they are. */
function Basis({ basis }: { basis: readonly string[] }) {
  return (
    <ul class="links">
      {basis.map((source) => (
        <li key={source}>
          {/^\d{3}$/.test(source) ? <a href={`#/article/${source}`}>Article {source}</a> : source}
        </li>
      ))}
    </ul>
  );
}
