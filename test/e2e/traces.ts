import type { Page } from 'puppeteer-core';

/** Sets up an observer as the page itself could, before any script of it runs. */
export async function observeMutations(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const seen = new Set<string>();
    Reflect.set(window, 'mutationsSeen', seen);
    addEventListener('DOMContentLoaded', () => {
      const all = { subtree: true, childList: true, attributes: true, characterData: true };
      new MutationObserver((records) => {
        for (const { type, target, attributeName } of records)
          seen.add([type, target.nodeName, attributeName].filter(Boolean).join(' '));
      }).observe(document, all);
    });
  });
}

/** What kinds of changes the observer has seen since the page was complete, each once. */
export function seenMutations(page: Page): Promise<string[]> {
  return page.evaluate(() => [...Reflect.get(window, 'mutationsSeen')].map(String));
}

/** Sets up an observer of jumps in the layout, from the first paint on. */
export async function observeShifts(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const seen: string[] = [];
    const observer = new PerformanceObserver((list) => note(list.getEntries()));
    const note = (entries: PerformanceEntryList) => {
      for (const entry of entries) {
        const { value, sources } = entry as PerformanceEntry & Shift;
        const nodes = sources.map(({ node }) => node?.nodeName ?? '?');
        seen.push(`${value.toFixed(4)}: ${nodes.join(' ')}`);
      }
    };
    Reflect.set(window, 'shiftsSeen', () => {
      note(observer.takeRecords());
      return seen;
    });
    observer.observe({ type: 'layout-shift', buffered: true });
  });
}

interface Shift {
  readonly value: number;
  readonly sources: readonly { readonly node: Node | null }[];
}

/** How far the layout jumped, and what in it, once each time. Always empty in Firefox, which does not tell. */
export function seenShifts(page: Page): Promise<string[]> {
  return page.evaluate(() => Reflect.get(window, 'shiftsSeen')());
}

/** What the page's console says, with the host left out: it is all that two visits may differ in. */
export function listenToConsole(page: Page): string[] {
  const heard: string[] = [];
  const hear = (words: string) => heard.push(words.replaceAll(/http:\/\/[^/\s]+/g, ''));
  page.on('console', (message) => hear(message.text()));
  page.on('pageerror', (error) => hear(String(error)));
  return heard;
}
