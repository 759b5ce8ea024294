import { setTimeout } from 'node:timers/promises';
import type { Target, WebWorker } from 'puppeteer-core';
import type { RunningBrowser } from '../browsers/launch.ts';

/** The extension's background, from the outside. */
export interface Background {
  /** Times it has been stopped, and times it has come up, the first one included. */
  readonly deaths: number;
  readonly births: number;
  /** What lives now, or `undefined` between two lives. */
  alive(): Promise<WebWorker | undefined>;
  /** Stops it with a question unanswered: `ask` makes the page ask while it is kept busy. */
  stop(ask: () => Promise<void>): Promise<void>;
}

/** Call it before the extension is first needed: births are counted from here. */
export function watchBackground({ browser, addressOf }: RunningBrowser): Background {
  const isOurs = (target: Target) =>
    target.type() === 'service_worker' && target.url().startsWith(addressOf(''));
  let deaths = 0;
  let births = browser.targets().filter(isOurs).length;
  browser.on('targetcreated', (target) => {
    if (isOurs(target)) births++;
  });
  browser.on('targetdestroyed', (target) => {
    if (isOurs(target)) deaths++;
  });
  return {
    get deaths() {
      return deaths;
    },
    get births() {
      return births;
    },
    alive: async () => (await browser.targets().find(isOurs)?.worker()) ?? undefined,
    async stop(ask) {
      const target = await browser.waitForTarget(isOurs);
      const worker = await target.worker();
      // Ends with the worker, so it never returns.
      worker?.evaluate(keepBusy, 3 * toBeAsked).catch(() => {});
      await ask();
      await setTimeout(toBeAsked);
      await worker?.close();
    },
  };
}

/** Milliseconds in which a change of the page has surely become a question. */
const toBeAsked = 500;

/** Runs in the background. */
function keepBusy(milliseconds: number): void {
  for (const end = Date.now() + milliseconds; Date.now() < end; );
}

interface Extension {
  readonly tabs: {
    query(all: object): Promise<readonly { id: number; url?: string }[]>;
    connect(tab: number, info: { name: string }): Connection;
  };
}

interface Connection {
  readonly onMessage: { addListener(listen: (report: Report) => void): void };
  disconnect(): void;
}

export interface Report {
  readonly complete: boolean;
  readonly entries: readonly { readonly entry: string; readonly count: number }[];
}

/** What the content script tells the popup: how often each entry stands on the page, and whether all is read. */
export function reportOf(worker: WebWorker, address: string): Promise<Report> {
  return worker.evaluate(askAsPopup, address);
}

/** Runs in the background. */
async function askAsPopup(address: string): Promise<Report> {
  const api: Extension = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
  const tab = (await api.tabs.query({})).find(({ url }) => url === address);
  if (!tab) throw new Error('The page is gone');
  const port = api.tabs.connect(tab.id, { name: 'page' });
  const report = await new Promise<Report>((done) => port.onMessage.addListener(done));
  port.disconnect();
  return report;
}
