import type { Link } from '../corpus/card.ts';
import type { Script } from './chinese-name.tsx';
import { type Go, routeHash } from './route.ts';

interface EntryLinkProps {
  readonly link: Link;
  /** The script that the reader has before him. */
  readonly script?: Script | undefined;
  readonly go?: Go | undefined;
}

/** A way to another entry: its English, and its Chinese where that is verified. */
export function EntryLink({ link, script, go }: EntryLinkProps) {
  return (
    <span class="entry-link">
      <RouteLink to={{ page: 'entry', id: link.id }} go={go}>
        {link.name}
      </RouteLink>{' '}
      <LinkChinese link={link} script={script} />
    </span>
  );
}

export function LinkChinese({ link, script = 'zh-Hans' }: Omit<EntryLinkProps, 'go'>) {
  const words = script === 'zh-Hans' ? link.hans : link.hant;
  if (!words) return null;
  return (
    <span class="zh soft" lang={script}>
      {words}
    </span>
  );
}

interface RouteLinkProps {
  readonly to: Parameters<Go>[0];
  /** Takes the click; without it the link is an ordinary one within the reader, where alone its address holds. */
  readonly go?: Go | undefined;
  readonly children: preact.ComponentChildren;
}

export function RouteLink({ to, go, children }: RouteLinkProps) {
  if (!go) return <a href={routeHash(to)}>{children}</a>;
  const follow = () => go(to);
  // Without an address: in a page it would be the page's, which would then hear what was looked up.
  // All small letters: in a page of XML, Preact's attribute of the other name would be no known one, and no key would lead here.
  return (
    <a
      role="link"
      tabindex={0}
      // biome-ignore lint/a11y/useValidAnchor: it leads to another place, and a button would not break over lines
      onClick={follow}
      onAuxClick={({ button }) => button === 1 && follow()}
      onKeyDown={({ key }) => key === 'Enter' && follow()}
    >
      {children}
    </a>
  );
}
