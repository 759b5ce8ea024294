import type { Card } from '../../corpus/card.ts';
import type { Entry } from '../../corpus/entry.ts';
import { KindBadge } from '../kind-badge.tsx';
import { dateWords, doubtWords, standing } from '../words.ts';
import type { FoundHere } from './found.ts';

interface CardHeadingProps {
  readonly card: Card;
  readonly found?: FoundHere | undefined;
  readonly headingId: string;
  readonly as?: 'h1' | 'h2';
}

/** Of a meeting or a document; a name that has the date says it already. */
function dateBeside(entry: Entry): string | undefined {
  if (entry.kind !== 'meeting' && entry.kind !== 'document') return undefined;
  return entry.date && entry.name.includes(dateWords(entry.date)) ? undefined : entry.date;
}

/** What it is, whose, what it is called and what that means: all that a reader without Chinese needs, at once. */
export function CardHeading({ card, found, headingId, as: Title = 'h2' }: CardHeadingProps) {
  const { entry } = card;
  const isOfficial = entry.kind === 'official';
  const isPossible = found?.confidence === 'possible';
  const date = dateBeside(entry);
  return (
    <header>
      <p class="line">
        <KindBadge kind={entry.kind} possible={isPossible} />
        {/* An official's rank is what the articles report, with their dates: not ours to sum up. */}
        {!isOfficial && <span class="soft">{standing(entry, card.place?.name)}</span>}
        {date && <time dateTime={date}>{dateWords(date)}</time>}
      </p>
      <Title id={headingId} tabIndex={-1}>
        {entry.name}
      </Title>
      {found?.place && <p class="here">Said here of another place: {found.place}</p>}
      {isPossible && <p class="doubt">{doubtWords(entry.kind, found.via)}</p>}
      {/* Of a person the card says what articles report, and nothing else. */}
      {!isOfficial && <p class="definition">{entry.definition}</p>}
    </header>
  );
}
