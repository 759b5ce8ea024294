import type { Link } from '../corpus/card.ts';
import type { Script } from './chinese-name.tsx';
import { EntryLink } from './entry-link.tsx';
import type { Go } from './route.ts';

interface LinkListProps {
  readonly links: readonly Link[];
  readonly ordered?: boolean;
  readonly script?: Script | undefined;
  readonly go?: Go | undefined;
}

export function LinkList({ links, ordered = false, script, go }: LinkListProps) {
  const items = links.map((link) => (
    <li key={link.id}>
      <EntryLink link={link} script={script} go={go} />
    </li>
  ));
  return ordered ? <ol class="links">{items}</ol> : <ul class="links">{items}</ul>;
}
