import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type FrameReport, noReport, onMessage } from '../../../contract/messages.ts';
import type { Link } from '../../../corpus/card.ts';
import { follow, type PageState } from '../../../entrypoints/popup/page-state.ts';

/** The popup's end of a connection, and what the page does with it. */
function connect() {
  const listeners = { message: (_: unknown) => {}, disconnect: () => {} };
  const port = {
    onMessage: { addListener: (take: (message: unknown) => void) => (listeners.message = take) },
    onDisconnect: { addListener: (end: () => void) => (listeners.disconnect = end) },
    postMessage: vi.fn(),
  };
  vi.spyOn(fakeBrowser.tabs, 'connect').mockReturnValue(port as never);
  return {
    port,
    report: (one: FrameReport | typeof noReport) => listeners.message(one),
    leave: () => listeners.disconnect(),
  };
}

const report = (frame: string, complete: boolean): FrameReport => ({
  frame,
  path: [],
  complete,
  hidden: false,
  pdf: false,
  entries: [{ entry: 'goose', kind: 'slogan', count: 1, possible: 0, inside: 0, unmarked: 0 }],
});
const goose: Link = { id: 'goose', kind: 'slogan', name: 'head goose' };

let states: PageState[];
const take = (state: PageState) => states.push(state);

beforeEach(() => {
  states = [];
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    host_permissions: ['*://*.newsgd.com/*'],
  } as never);
  vi.spyOn(fakeBrowser.permissions, 'contains').mockResolvedValue(true as never);
});
afterEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('What the popup knows of a page', () => {
  test.each([
    ['a site that is not listed, whose address the browser does not tell', undefined, 'unlisted'],
    ['a page of the browser’s own', 'about:addons', 'unlisted'],
    ['a listed site that was open before', 'https://www.newsgd.com/a', 'unread'],
    ['a PDF on a listed site', 'https://www.newsgd.com/a.PDF?page=2', 'pdf'],
  ])('where no script of ours answers: %s', async (_, url, because) => {
    const { leave } = connect();
    follow({ id: 1, url }, take);
    leave();
    await expect.poll(() => states).toEqual([{ is: 'elsewhere', because }]);
  });

  test.each([
    ['perhaps a site that we may not read', () => Promise.resolve(false), 'withheld'],
    ['no more than that where the browser cannot say', () => Promise.reject(), 'unlisted'],
  ])('where the reader lets us run on some sites only: %s', async (_, isLet, because) => {
    vi.mocked(fakeBrowser.permissions.contains).mockImplementation(isLet as never);
    const { leave } = connect();
    follow({ id: 1 }, take);
    leave();
    await expect.poll(() => states).toEqual([{ is: 'elsewhere', because }]);
    expect(fakeBrowser.permissions.contains).toHaveBeenCalledWith({
      origins: ['*://*.newsgd.com/*'],
    });
  });

  test('is nothing where the frames cannot tell, and what those tell that can', async () => {
    onMessage({ links: async () => [goose] });
    const { report: send } = connect();
    follow({ id: 1 }, take);
    send(noReport);
    expect(states).toEqual([{ is: 'elsewhere', because: 'unread' }]);
    send(report('top', true));
    await expect.poll(() => states).toHaveLength(2);
    send(noReport);
    expect(states.map((state) => state.is)).toEqual(['elsewhere', 'read']);
  });

  test('is that it is a PDF, where our script stands in a page without words that shows one', async () => {
    const { report: send } = connect();
    follow({ id: 1, url: 'https://www.newsgd.com/download?id=7' }, take);
    send({ ...report('top', true), entries: [], pdf: true });
    await expect.poll(() => states).toEqual([{ is: 'elsewhere', because: 'pdf' }]);
  });

  test('is that it has gone, when it is loaded anew; it takes no orders any more', async () => {
    onMessage({ links: async () => [goose] });
    const { port, report: send, leave } = connect();
    const pages = follow({ id: 1 }, take);
    send(report('top', true));
    await expect.poll(() => states).toHaveLength(1);
    leave();
    expect(states.at(-1)).toEqual({ is: 'elsewhere', because: 'gone' });
    pages.order({ do: 'hide', hidden: true });
    expect(port.postMessage).not.toHaveBeenCalled();
  });

  test('is what is on it once it has come, where it was still loading', async () => {
    onMessage({ links: async () => [goose] });
    const loading = connect();
    const pages = follow({ id: 1, url: 'https://www.newsgd.com/a' }, take);
    loading.leave();
    await expect.poll(() => states).toEqual([{ is: 'elsewhere', because: 'unread' }]);
    const { port, report: send } = connect();
    const tell = fakeBrowser.tabs.onUpdated.trigger;
    await tell(1, { status: 'loading' }, {} as never);
    await tell(2, { status: 'complete' }, {} as never);
    expect(fakeBrowser.tabs.connect).toHaveBeenCalledTimes(1);
    await tell(1, { status: 'complete' }, {} as never);
    send(report('top', true));
    await expect.poll(() => states.at(-1)?.is).toBe('read');
    pages.order({ do: 'hide', hidden: true });
    expect(port.postMessage).toHaveBeenCalledOnce();
    // Told of once more, it is still the same page.
    await tell(1, { status: 'complete' }, {} as never);
    expect(fakeBrowser.tabs.connect).toHaveBeenCalledTimes(2);
  });

  test('is what was reported last, also where names came late', async () => {
    const answers: (() => void)[] = [];
    onMessage({
      links: () => new Promise((answer) => answers.push(() => answer([goose]))),
    });
    const { report: send } = connect();
    follow({ id: 1 }, take);
    send(report('top', false));
    send(report('top', true));
    await expect.poll(() => answers).toHaveLength(2);
    answers[1]?.();
    await expect.poll(() => states).toHaveLength(1);
    answers[0]?.();
    await expect.poll(() => states).toHaveLength(2);
    expect(states.map((state) => state.is === 'read' && state.complete)).toEqual([true, true]);
  });
});
