import type { Card } from '../../corpus/card.ts';
import { EntryLink } from '../entry-link.tsx';
import { LinkList } from '../link-list.tsx';
import type { Go } from '../route.ts';

interface MeaningProps {
  readonly card: Card;
  readonly go?: Go | undefined;
  /** One below the heading that this stands under. */
  readonly heading?: 'h2' | 'h3';
}

/** What it says, word for word where that helps, what it is made of and what it is part of. */
export function Meaning({ card, go, heading: Heading = 'h3' }: MeaningProps) {
  const { entry, parts, parent } = card;
  return (
    <div class="meaning">
      <p class="definition">{entry.definition}</p>
      {entry.gloss && <p class="soft">Word for word: {entry.gloss}</p>}
      {parts.length > 0 && (
        <section>
          <Heading>Its parts</Heading>
          <LinkList links={parts} ordered go={go} />
        </section>
      )}
      {parent && (
        <p>
          Part of <EntryLink link={parent} go={go} />
        </p>
      )}
    </div>
  );
}
