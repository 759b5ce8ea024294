import type { Card } from '../../corpus/card.ts';
import { ChineseName } from '../chinese-name.tsx';
import { KindBadge } from '../kind-badge.tsx';
import { dateWords, englishNames, standing } from '../words.ts';
import type { FoundHere } from './found.ts';

interface CardHeadingProps {
  readonly card: Card;
  readonly found?: FoundHere | undefined;
  readonly headingId: string;
}

export function CardHeading({ card, found, headingId }: CardHeadingProps) {
  const { entry } = card;
  const isOfficial = entry.kind === 'official';
  const date = entry.kind === 'meeting' || entry.kind === 'document' ? entry.date : undefined;
  return (
    <header>
      <p class="line">
        <KindBadge kind={entry.kind} />
        {/* An official's rank is what the articles report, with their dates: not ours to sum up. */}
        {!isOfficial && <span class="soft">{standing(entry, card.place?.name)}</span>}
      </p>
      <h2 id={headingId}>{entry.name}</h2>
      {!isOfficial && entry.kind !== 'place' && (
        <p class="soft small">{englishNames[entry.english]}</p>
      )}
      {entry.chinese ? (
        <ChineseName chinese={entry.chinese} />
      ) : (
        <p class="soft small">No verified Chinese.</p>
      )}
      {date && (
        <p class="date">
          <time dateTime={date}>{dateWords(date)}</time>
        </p>
      )}
      {found && <FoundWords found={found} name={entry.name} hans={entry.chinese?.hans} />}
    </header>
  );
}

interface FoundWordsProps {
  readonly found: FoundHere;
  readonly name: string;
  readonly hans: string | undefined;
}

/** The page's own words where they are not the name, and the place that a template names. */
function FoundWords({ found, name, hans }: FoundWordsProps) {
  const wording = found.wording.replace(/\s+/gu, ' ').trim();
  const differs = wording.toLowerCase() !== name.toLowerCase() && wording !== hans;
  if (!differs && !found.place) return null;
  return (
    <p class="here">
      {differs && <>Here: “{wording}”</>}
      {differs && found.place && ' · '}
      {found.place && (
        <>
          {differs ? 'of' : 'Here:'} {found.place}
        </>
      )}
    </p>
  );
}
