import type { Link } from '../corpus/card.ts';
import { type Go, routeHash } from './route.ts';

/** A way to another entry: its English, and its Chinese where that is verified. */
export function EntryLink({ link, go }: { link: Link; go?: Go | undefined }) {
  return (
    <span class="entry-link">
      <RouteLink to={{ page: 'entry', id: link.id }} go={go}>
        {link.name}
      </RouteLink>{' '}
      {link.hans && (
        <span class="zh" lang="zh-Hans">
          {link.hans}
        </span>
      )}
    </span>
  );
}

interface RouteLinkProps {
  readonly to: Parameters<Go>[0];
  /** Takes the click; without it the link is an ordinary one within the reader. */
  readonly go?: Go | undefined;
  readonly children: preact.ComponentChildren;
}

export function RouteLink({ to, go, children }: RouteLinkProps) {
  const follow = (event: Event) => {
    if (!go) return;
    event.preventDefault();
    go(to);
  };
  return (
    <a href={routeHash(to)} onClick={follow}>
      {children}
    </a>
  );
}
