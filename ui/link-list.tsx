import type { Link } from '../corpus/card.ts';
import { EntryLink } from './entry-link.tsx';
import type { Go } from './route.ts';

interface LinkListProps {
  readonly links: readonly Link[];
  readonly ordered?: boolean;
  readonly go?: Go | undefined;
}

export function LinkList({ links, ordered = false, go }: LinkListProps) {
  const items = links.map((link) => (
    <li key={link.id}>
      <EntryLink link={link} go={go} />
    </li>
  ));
  return ordered ? <ol class="links ordered">{items}</ol> : <ul class="links">{items}</ul>;
}
