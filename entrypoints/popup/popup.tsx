import { longestQuery } from '../../contract/messages.ts';
import type { Settings } from '../../contract/settings.ts';
import type { ArticleLink } from '../../corpus/card.ts';
import { RouteLink } from '../../ui/entry-link.tsx';
import { LookUp, type Search } from '../../ui/look-up.tsx';
import type { Go } from '../../ui/route.ts';
import { Scope } from '../../ui/scope.tsx';
import { KeyList } from './key-list.tsx';
import type { Key } from './keys.ts';
import { Legend } from './legend.tsx';
import { Marking } from './marking.tsx';
import { PageList } from './page-list.tsx';
import type { Because, PageState } from './page-state.ts';

export interface PopupProps {
  readonly page: PageState;
  readonly search: Search;
  readonly onGoTo: (frame: string, entry: string) => void;
  readonly onHide: (hidden: boolean) => void;
  readonly read: Go;
  /** What the extension knows from; empty until that is known. */
  readonly articles: readonly ArticleLink[];
  readonly keys: readonly Key[];
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
}

export function Popup(props: PopupProps) {
  const { page, search, onGoTo, onHide, read, articles, keys, settings, onSettings } = props;
  return (
    <main class="popup">
      <header>
        <h1>Tifa Lens</h1>
        <RouteLink to={{ page: 'index' }} go={read}>
          All entries
        </RouteLink>
        <p class="soft">
          Explains <i lang="zh-Latn">tifa</i>, the set wordings of Chinese politics.
        </p>
      </header>
      <LookUp search={search} longest={longestQuery} articles={articles} read={read} isFirst />
      {/* Before the list, which may be long. */}
      <Marking settings={settings} onSettings={onSettings} />
      <section aria-labelledby="here">
        <div class="here">
          <h2 id="here">On this page</h2>
          {page.is === 'read' && (page.hidden || page.groups.length > 0) && (
            <HideMarks hidden={page.hidden} onHide={onHide} />
          )}
        </div>
        <OnThisPage page={page} onGoTo={onGoTo} />
      </section>
      <footer>
        <Legend />
        <KeyList keys={keys} />
        <Scope articles={articles} go={read} />
      </footer>
    </main>
  );
}

function HideMarks({ hidden, onHide }: Pick<PopupProps, 'onHide'> & { hidden: boolean }) {
  return (
    <button type="button" onClick={() => onHide(!hidden)}>
      {hidden ? 'Show marks' : 'Hide marks on this page'}
    </button>
  );
}

function OnThisPage({ page, onGoTo }: Pick<PopupProps, 'page' | 'onGoTo'>) {
  if (page.is === 'asking') return <p class="soft">Asking the page …</p>;
  if (page.is === 'elsewhere') return <p class="soft">{reasons[page.because]}</p>;
  return <PageList page={page} onGoTo={onGoTo} />;
}

const reasons: Readonly<Record<Because, string>> = {
  unlisted:
    'Tifa Lens does not run on this page. On a list of news sites it underlines what it knows; it reads no PDF files. The look-up above works everywhere.',
  withheld:
    'Tifa Lens does not run on this page. The browser lets it read only some of its news sites, or none: that can be changed where the browser lists its extensions. The look-up above works everywhere.',
  unread:
    'This page has not been read. If it is still loading, what is on it will stand here; if it was open before Tifa Lens came, reload it. PDF files cannot be read.',
  gone: 'The page has changed or is loading again. What is on it will stand here once it has come.',
  pdf: 'This is a PDF. Tifa Lens cannot read PDF files; the look-up above works.',
};
