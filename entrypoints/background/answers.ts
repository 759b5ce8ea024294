import { browser } from 'wxt/browser';
import { accept } from '../../contract/accept.ts';
import { type Handlers, onMessage, sendMessage } from '../../contract/messages.ts';
import type { Request } from '../../corpus/match.ts';
import rules from '../../page/highlight.css?inline';
import type { Shelf } from './library.ts';

type Asked = 'recognise' | 'card' | 'links' | 'entryPage' | 'articlePage' | 'search' | 'contents';

/** Answers what other contexts ask. */
export function answer(shelf: () => Promise<Shelf>): void {
  onMessage({ ...libraryAnswers(shelf), ...frameAnswers });
}

/** What is malformed or unknown is answered with `undefined`. */
function libraryAnswers(shelf: () => Promise<Shelf>): Handlers<Asked> {
  return {
    async recognise(data) {
      const request = accept('recognise', data);
      return request && (await shelf()).recognise(request as Request);
    },
    async card(data) {
      const id = accept('id', data);
      return id === undefined ? undefined : (await shelf()).card(id);
    },
    async links(data) {
      const ids = accept('ids', data);
      return ids && (await shelf()).links(ids);
    },
    async entryPage(data) {
      const id = accept('id', data);
      return id === undefined ? undefined : (await shelf()).entryPage(id);
    },
    async articlePage(data) {
      const id = accept('id', data);
      return id === undefined ? undefined : (await shelf()).articlePage(id);
    },
    async search(data) {
      const query = accept('query', data);
      return query === undefined ? undefined : (await shelf()).search(query);
    },
    contents: async () => (await shelf()).contents(),
  };
}

/** What a frame of a page asks for itself. */
const frameAnswers: Handlers<'rules' | 'loadCard' | 'cardOpened' | 'read'> = {
  rules: () => rules,
  async loadCard(_, sender) {
    const tabId = sender.tab?.id;
    if (tabId === undefined) return undefined;
    const target = { tabId, frameIds: [sender.frameId ?? 0] };
    await browser.scripting.executeScript({ target, files: ['/card.js'] });
    return true;
  },
  cardOpened(data, sender) {
    const frame = accept('frame', data);
    const tabId = sender.tab?.id;
    // Frames without a card have nothing to close, and pages without other frames nobody to tell.
    if (frame !== undefined && tabId !== undefined)
      sendMessage('closeCard', frame, tabId).catch(() => {});
    return undefined;
  },
  async read(data) {
    const hash = accept('route', data);
    if (hash === undefined) return undefined;
    await browser.tabs.create({ url: `${browser.runtime.getURL('/reader.html')}${hash}` });
    return undefined;
  },
};
