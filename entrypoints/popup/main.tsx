import { render } from 'preact';
import { browser } from 'wxt/browser';
import { askTwice } from '../../contract/ask.ts';
import { sendMessage } from '../../contract/messages.ts';
import { usualSettings } from '../../contract/settings.ts';
import type { ArticleLink } from '../../corpus/card.ts';
import '../../ui/theme.css';
import '../../ui/look-up.css';
import '../../ui/parts.css';
import { routeHash } from '../../ui/route.ts';
import { followChoices } from './choices.ts';
import { type Key, readersKeys } from './keys.ts';
import { follow, type PageState } from './page-state.ts';
import './popup.css';
import { Popup } from './popup.tsx';

const root = document.getElementById('root');
const tab = await readersTab();
let page: PageState = { is: 'asking' };
let settings = usualSettings;
let articles: readonly ArticleLink[] = [];
let keys: readonly Key[] = [];

const draw = () => {
  if (!root) return;
  render(
    <Popup
      page={page}
      search={(query) => askTwice(() => sendMessage('search', query))}
      onGoTo={(frame, entry) => {
        pages.order({ do: 'goTo', frame, entry });
        window.close();
      }}
      onHide={(hidden) => pages.order({ do: 'hide', hidden })}
      read={(route) => {
        askTwice(() => sendMessage('read', routeHash(route))).then(
          () => window.close(),
          // Then what was pressed does nothing, and can be pressed again.
          () => {},
        );
      }}
      articles={articles}
      keys={keys}
      settings={settings}
      onSettings={(chosen) => void choices.choose(chosen)}
    />,
    root,
  );
};
const pages = follow(tab, (next) => {
  page = next;
  draw();
});
const choices = followChoices((next) => {
  settings = next;
  draw();
});
draw();
askTwice(() => sendMessage('contents', undefined)).then(
  (contents) => {
    articles = contents?.articles ?? [];
    draw();
  },
  // Then the line says no more than where it runs.
  () => {},
);

readersKeys().then(
  (known) => {
    keys = known;
    draw();
  },
  // Then they are not spoken of.
  () => {},
);

/** The tab the popup was opened over; `?tab=` names another, so that the popup can be opened as a page of its own. */
async function readersTab(): Promise<{ id: number; url?: string | undefined } | undefined> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  if (named) return { id: named };
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id === undefined ? undefined : { id: active.id, url: active.url };
}
