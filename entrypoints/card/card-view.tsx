import type { Card, Link } from '../../corpus/card.ts';
import { CardHeading } from '../../ui/card/card-heading.tsx';
import type { FoundHere } from '../../ui/card/found.ts';
import { FoundWords, Names } from '../../ui/card/names.tsx';
import { WholeAndParts } from '../../ui/card/whole-and-parts.tsx';
import type { Script } from '../../ui/chinese-name.tsx';
import { RouteLink } from '../../ui/entry-link.tsx';
import { LinkList } from '../../ui/link-list.tsx';
import { OfficialRecord } from '../../ui/official-record.tsx';
import { scriptOf } from '../../ui/page-words.tsx';
import { Quotation } from '../../ui/quotation.tsx';
import type { Go } from '../../ui/route.ts';
import { counted, periodWords } from '../../ui/words.ts';

export interface CardViewProps {
  readonly card: Card;
  readonly found?: FoundHere | undefined;
  /** The script of the page's own Chinese, where it says so. */
  readonly script?: Script | undefined;
  /** The entries inside the words found. Its parts and what it is part of are not named once more. */
  readonly inside?: readonly Link[];
  readonly headingId: string;
  /** Follows a link: an entry opens in the same card. */
  readonly go: Go;
  /** Opens the reader in full. */
  readonly read: Go;
}

/** What hovering a match shows: what it is and whose, how it is called, then where the corpus says so. */
export function CardView(props: CardViewProps) {
  const { card, found, headingId, go, read } = props;
  const { entry } = card;
  const { id, kind, notes, chinese } = entry;
  const script = (found && chinese && scriptOf(found.wording, chinese)) ?? props.script;
  const above = [card.parent, ...card.parts].map((link) => link?.id);
  const inside = props.inside?.filter((link) => !above.includes(link.id)) ?? [];
  // Of a person the card says what articles report, and nothing else.
  const isOfficial = kind === 'official';
  return (
    <article class={`card kind-${kind}`}>
      <CardHeading card={card} found={found} script={script} headingId={headingId} />
      {/* Names of another place than the page's are no names of what stands there. */}
      {found?.place === undefined ? (
        <Names entry={entry} found={found} script={script} />
      ) : (
        <FoundWords entry={entry} found={found} script={script} />
      )}
      {isOfficial ? (
        <OfficialRecord card={card} script={script} go={go} />
      ) : (
        <WholeAndParts card={card} script={script} go={go} />
      )}
      <Section title="Inside these words" links={inside} script={script} go={go} />
      {!isOfficial && <Evidence card={card} go={go} />}
      {!isOfficial && notes.length > 0 && (
        <section>
          <h3>Note</h3>
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </section>
      )}
      {!isOfficial && <Section title="Related" links={card.related} script={script} go={go} />}
      <footer>
        <RouteLink to={{ page: 'entry', id }} go={read}>
          Read in full
        </RouteLink>
      </footer>
    </article>
  );
}

interface SectionProps {
  readonly title: string;
  readonly links: readonly Link[];
  readonly script: Script | undefined;
  readonly go: Go;
}

function Section(props: SectionProps) {
  if (props.links.length === 0) return null;
  return (
    <section>
      <h3>{props.title}</h3>
      <LinkList {...props} />
    </section>
  );
}

/** Up to three dated mentions, and how many there are in all. */
function Evidence({ card, go }: { card: Card; go: Go }) {
  if (card.quotations.length === 0) return null;
  return (
    <section>
      <h3>In the corpus</h3>
      <p class="soft small">{evidenceWords(card)}</p>
      {card.quotations.map((quotation, i) => (
        <Quotation key={i} quotation={quotation} go={go} />
      ))}
    </section>
  );
}

function evidenceWords({ mentionCount, first, last }: Card): string {
  const mentions = counted(mentionCount, 'mention');
  return first && last ? `${mentions}, ${periodWords(first, last)}` : mentions;
}
