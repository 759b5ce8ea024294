import type { Card } from '../../corpus/card.ts';
import type { Entry } from '../../corpus/entry.ts';
import { ChineseName } from '../chinese-name.tsx';
import { KindBadge } from '../kind-badge.tsx';
import {
  betterEnglish,
  confidenceWords,
  dateWords,
  nameSource,
  quoted,
  standing,
  wholeWords,
  wordingNames,
} from '../words.ts';
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
  const better = betterEnglish(entry);
  const date = entry.kind === 'meeting' || entry.kind === 'document' ? entry.date : undefined;
  return (
    <header>
      <p class="line">
        <KindBadge kind={entry.kind} possible={found?.confidence === 'possible'} />
        {/* An official's rank is what the articles report, with their dates: not ours to sum up. */}
        {!isOfficial && <span class="soft">{standing(entry, card.place?.name)}</span>}
        {date && <time dateTime={date}>{dateWords(date)}</time>}
      </p>
      <div class="name">
        <Title id={headingId} tabIndex={-1}>
          {entry.name}
        </Title>
        {!isOfficial && entry.kind !== 'place' && (
          <p class="soft small">{nameSource(entry.english)}</p>
        )}
        {better && (
          <p class="small">
            <span class="soft">{wordingNames[better.type]}:</span> {better.text}
          </p>
        )}
      </div>
      {entry.chinese ? (
        <ChineseName chinese={entry.chinese} />
      ) : (
        <p class="soft small">No verified Chinese.</p>
      )}
      {found && <FoundWords found={found} entry={entry} />}
    </header>
  );
}

interface FoundWordsProps {
  readonly found: FoundHere;
  readonly entry: Entry;
}

/** The page's own words where they are not the name, how sure they are, and the place that a template names. */
function FoundWords({ found, entry }: FoundWordsProps) {
  const wording = wholeWords(found.wording);
  const names = [entry.name, entry.chinese?.hans ?? '', entry.chinese?.hant ?? ''].map(bare);
  const differs = !names.includes(bare(wording));
  const isPossible = found.confidence === 'possible';
  const sureness = confidenceWords(found.confidence, entry.kind);
  const known = entry.renderings.find(({ text }) => bare(text) === bare(wording));
  return (
    <div class="here">
      {differs && (
        <p>
          Here: {quoted(wording)}{' '}
          {!isPossible && (
            <span class="soft small">{known ? wordingNames[known.type] : sureness}</span>
          )}
        </p>
      )}
      {found.place && <p>Place here: {found.place}</p>}
      {isPossible && <p class="possible">{sureness}</p>}
    </div>
  );
}

/** Quotation marks and case make no difference that a reader would want to see. */
function bare(words: string): string {
  return words.toLowerCase().replace(/[“”‘’"'″「」]/gu, '');
}
