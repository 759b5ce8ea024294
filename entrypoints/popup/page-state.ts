import { browser } from 'wxt/browser';
import { accept } from '../../contract/accept.ts';
import { askTwice } from '../../contract/ask.ts';
import {
  type FrameReport,
  type PageOrder,
  pagePort,
  sendMessage,
} from '../../contract/messages.ts';
import type { Link } from '../../corpus/card.ts';
import { type Group, gather } from './gather.ts';

/** What the popup knows of the page. */
export type PageState =
  | { readonly is: 'asking' }
  /** No script of ours answers there; the address is known only on the sites we may read. */
  | { readonly is: 'elsewhere'; readonly isPdf: boolean }
  | {
      readonly is: 'read';
      readonly groups: readonly Group[];
      readonly hidden: boolean;
      /** False while parts of the page have not been read. */
      readonly complete: boolean;
    };

/** Listens to all frames of a tab for as long as the popup is open. */
export function follow(
  tab: { id: number; url?: string | undefined } | undefined,
  onState: (state: PageState) => void,
): { order: (order: PageOrder) => void } {
  const elsewhere = () => onState({ is: 'elsewhere', isPdf: isPdf(tab?.url) });
  if (!tab) {
    elsewhere();
    return { order: () => {} };
  }
  const frames = new Map<string, FrameReport>();
  const links = new Map<string, Link>();
  const port = browser.tabs.connect(tab.id, { name: pagePort });
  const show = async () => {
    const reports = [...frames.values()];
    await learn(links, reports);
    onState({
      is: 'read',
      groups: gather(reports, links),
      hidden: reports.every((report) => report.hidden),
      complete: reports.every((report) => report.complete),
    });
  };
  port.onMessage.addListener((message: unknown) => {
    const report = accept('report', message);
    if (!report) return;
    frames.set(report.frame, report);
    void show();
  });
  port.onDisconnect.addListener(() => {
    // Asked for, so that the browser does not log that nobody was there.
    void browser.runtime.lastError;
    if (frames.size === 0) elsewhere();
  });
  return { order: (order) => port.postMessage(order) };
}

/** Names of the entries that are new. */
async function learn(links: Map<string, Link>, reports: readonly FrameReport[]): Promise<void> {
  const ids = reports.flatMap(({ entries }) => entries.map(({ entry }) => entry));
  const unknown = [...new Set(ids)].filter((id) => !links.has(id));
  if (unknown.length === 0) return;
  const found = await askTwice(() => sendMessage('links', unknown)).catch(() => undefined);
  for (const link of found ?? []) links.set(link.id, link);
}

function isPdf(url: string | undefined): boolean {
  return url !== undefined && /\.pdf$/i.test(url.replace(/[?#].*$/s, ''));
}
