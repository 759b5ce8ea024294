import type { Card } from '../../corpus/card.ts';
import type { Script } from '../chinese-name.tsx';
import { EntryLink } from '../entry-link.tsx';
import { LinkList } from '../link-list.tsx';
import type { Go } from '../route.ts';

interface WholeAndPartsProps {
  readonly card: Pick<Card, 'parts' | 'parent'>;
  readonly script?: Script | undefined;
  readonly go?: Go | undefined;
  /** One below the heading that this stands under. */
  readonly heading?: 'h2' | 'h3';
}

/** What it is made of and what it is part of. */
export function WholeAndParts({ card, script, go, heading: Heading = 'h3' }: WholeAndPartsProps) {
  const { parts, parent } = card;
  return (
    <>
      {parts.length > 0 && (
        <section>
          <Heading>Its parts</Heading>
          <LinkList links={parts} ordered script={script} go={go} />
        </section>
      )}
      {parent && (
        <p>
          Part of <EntryLink link={parent} script={script} go={go} />
        </p>
      )}
    </>
  );
}
