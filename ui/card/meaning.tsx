import type { Card } from '../../corpus/card.ts';
import { EntryLink } from '../entry-link.tsx';
import { LinkList } from '../link-list.tsx';
import type { Go } from '../route.ts';

/** What it says, word for word where that helps, what it is made of and what it is part of. */
export function Meaning({ card, go }: { card: Card; go?: Go | undefined }) {
  const { entry, parts, parent } = card;
  return (
    <div class="meaning">
      <p class="definition">{entry.definition}</p>
      {entry.gloss && <p class="soft">Word for word: {entry.gloss}</p>}
      {parts.length > 0 && (
        <section>
          <h3>Its parts</h3>
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
