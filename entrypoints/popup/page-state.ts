import { browser } from 'wxt/browser';
import { accept } from '../../contract/accept.ts';
import { askTwice } from '../../contract/ask.ts';
import {
  type FrameReport,
  noReport,
  type PageOrder,
  pagePort,
  sendMessage,
} from '../../contract/messages.ts';
import type { Link } from '../../corpus/card.ts';
import { type Group, gather } from './gather.ts';

/** What the popup knows of the page. */
export type PageState =
  | { readonly is: 'asking' }
  /** No script of ours answers there. */
  | { readonly is: 'elsewhere'; readonly because: Because }
  | {
      readonly is: 'read';
      readonly groups: readonly Group[];
      readonly hidden: boolean;
      /** False while parts of the page have not been read. */
      readonly complete: boolean;
    };

/**
 * `withheld`: perhaps a site of ours, but the reader lets us run on some of them only, or on none. `unread`: a site that we
 * read, but this page is older than the extension, still loading, or cannot tell. `gone`: it was read.
 */
export type Because = 'unlisted' | 'withheld' | 'unread' | 'gone' | 'pdf';

interface Tab {
  readonly id: number;
  readonly url?: string | undefined;
}

interface Following {
  order(order: PageOrder): void;
}

/** Listens to all frames of a tab for as long as the popup is open, and anew when a page has come that was still loading. */
export function follow(tab: Tab | undefined, onState: (state: PageState) => void): Following {
  if (!tab) {
    onState({ is: 'elsewhere', because: 'unlisted' });
    return { order: () => {} };
  }
  let page = listen(tab, onState);
  browser.tabs.onUpdated.addListener((id, { status }, { url }) => {
    if (id === tab.id && status === 'complete' && page.isGone) page = listen({ id, url }, onState);
  });
  return { order: (order) => page.order(order) };
}

/** Until the page goes, or says that nobody is there. */
function listen(
  tab: Tab,
  onState: (state: PageState) => void,
): Following & { readonly isGone: boolean } {
  let isGone = false;
  const frames = new Map<string, FrameReport>();
  const links = new Map<string, Link>();
  const port = browser.tabs.connect(tab.id, { name: pagePort });
  const show = async () => {
    await learn(links, [...frames.values()]);
    if (isGone) return;
    // What is known by now: reports may have overtaken each other while names were asked for.
    const reports = [...frames.values()];
    const groups = gather(reports, links);
    if (groups.length === 0 && reports.some(({ pdf }) => pdf))
      return onState({ is: 'elsewhere', because: 'pdf' });
    onState({
      is: 'read',
      groups,
      hidden: reports.every((report) => report.hidden),
      complete: reports.every((report) => report.complete),
    });
  };
  port.onMessage.addListener((message: unknown) => {
    // Other frames may know more.
    if (message === noReport && frames.size === 0) onState({ is: 'elsewhere', because: 'unread' });
    const report = accept('report', message);
    if (!report) return;
    frames.set(report.frame, report);
    void show();
  });
  port.onDisconnect.addListener(() => {
    // Asked for, so that the browser does not log that nobody was there.
    void browser.runtime.lastError;
    isGone = true;
    if (frames.size > 0) onState({ is: 'elsewhere', because: 'gone' });
    else void whyUnread(tab.url).then((because) => onState({ is: 'elsewhere', because }));
  });
  return {
    get isGone() {
      return isGone;
    },
    order(order) {
      if (!isGone) port.postMessage(order);
    },
  };
}

/** Names of the entries that are new. */
async function learn(links: Map<string, Link>, reports: readonly FrameReport[]): Promise<void> {
  const ids = reports.flatMap(({ entries }) => entries.map(({ entry }) => entry));
  const unknown = [...new Set(ids)].filter((id) => !links.has(id));
  if (unknown.length === 0) return;
  const found = await askTwice(() => sendMessage('links', unknown)).catch(() => undefined);
  for (const link of found ?? []) links.set(link.id, link);
}

/** The browser tells the address of a tab only on the sites that we may read. */
async function whyUnread(url: string | undefined): Promise<Because> {
  if (isPdf(url)) return 'pdf';
  if (url !== undefined) return /^https?:/.test(url) ? 'unread' : 'unlisted';
  const origins = browser.runtime.getManifest().host_permissions ?? [];
  const isLet = await browser.permissions.contains({ origins }).catch(() => true);
  return isLet ? 'unlisted' : 'withheld';
}

function isPdf(url = ''): boolean {
  return /\.pdf$/i.test(url.replace(/[?#].*$/s, ''));
}
