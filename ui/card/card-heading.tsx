import type { Card } from '../../corpus/card.ts';
import { ChineseName } from '../chinese-name.tsx';
import { KindBadge } from '../kind-badge.tsx';
import { dateWords, englishNames, standing } from '../words.ts';
import type { FoundHere } from './found.ts';

interface CardHeadingProps {
  readonly card: Card;
  readonly found?: FoundHere | undefined;
  readonly headingId: string;
  readonly as?: 'h1' | 'h2';
}

/** What it is, whose, and what it is called. */
export function CardHeading({ card, found, headingId, as: Title = 'h2' }: CardHeadingProps) {
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
      <Title id={headingId} tabIndex={-1}>
        {entry.name}
      </Title>
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
  const differs = bare(wording) !== bare(name) && bare(wording) !== bare(hans ?? '');
  if (!differs && !found.place) return null;
  return (
    <div class="here">
      {differs && <p>Here: “{wording}”</p>}
      {found.place && <p>Place here: {found.place}</p>}
    </div>
  );
}

/** Quotation marks and case make no difference that a reader would want to see. */
function bare(words: string): string {
  return words.toLowerCase().replace(/[“”‘’"'″「」]/gu, '');
}
