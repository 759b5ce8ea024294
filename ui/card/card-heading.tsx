import type { Card } from '../../corpus/card.ts';
import type { Script } from '../chinese-name.tsx';
import { LinkChinese } from '../entry-link.tsx';
import { KindBadge } from '../kind-badge.tsx';
import { PageWords } from '../page-words.tsx';
import { dateBeside, dateWords, doubtWords, standing, wholeWords } from '../words.ts';
import type { FoundHere } from './found.ts';

interface CardHeadingProps {
  readonly card: Card;
  readonly found?: FoundHere | undefined;
  /** The script that the reader has before him. */
  readonly script?: Script | undefined;
  readonly headingId: string;
  readonly as?: 'h1' | 'h2';
}

/**
 * What it is, whose, what it is called and what that means: all that a reader without Chinese needs, at once.
 * Where a template is filled with another place than the one in its name, neither the name nor whose it is fits here.
 */
export function CardHeading(props: CardHeadingProps) {
  const { card, found, script, headingId, as: Title = 'h2' } = props;
  const { entry } = card;
  const isOfficial = entry.kind === 'official';
  const isPossible = found?.confidence === 'possible';
  const date = dateBeside(entry);
  const isOfAnother = found?.place !== undefined;
  const whose = isOfAnother && card.place ? entry.type : standing(entry, card.place?.name);
  return (
    <header>
      <p class="line">
        <KindBadge kind={entry.kind} possible={isPossible} />
        {/* An official's rank is what the articles report, with their dates: not ours to sum up. */}
        {!isOfficial && <span class="soft">{whose}</span>}
        {date && <time dateTime={date}>{dateWords(date)}</time>}
      </p>
      <Title id={headingId} tabindex={-1}>
        {isOfAnother ? <PageWords words={wholeWords(found.wording)} script={script} /> : entry.name}
      </Title>
      {isOfAnother && (
        <p class="here">
          In the corpus: {entry.name}{' '}
          <LinkChinese link={{ ...entry, ...entry.chinese }} script={script} />
          {entry.gloss && `, word for word: ${entry.gloss}`}
        </p>
      )}
      {isPossible && <p class="doubt">{doubtWords(entry.kind, found.via)}</p>}
      {/* Of a person the card says what articles report, and nothing else. */}
      {!isOfficial && <p class="definition">{entry.definition}</p>}
    </header>
  );
}
