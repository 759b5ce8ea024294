import { browser } from 'wxt/browser';
import { accept } from '../../contract/accept.ts';
import { type Handlers, onMessage, tellFrames } from '../../contract/messages.ts';
import type { Library } from '../../corpus/library.ts';
import type { Request } from '../../corpus/match.ts';
import rules from '../../page/highlight.css?inline';

type Asked = 'recognise' | 'card' | 'links' | 'entryPage' | 'articlePage' | 'search' | 'contents';

/** Answers what other contexts ask. */
export function answer(library: () => Promise<Library>): void {
  onMessage({ ...libraryAnswers(library), ...frameAnswers });
}

/** What is malformed or unknown is answered with `undefined`. */
function libraryAnswers(library: () => Promise<Library>): Handlers<Asked> {
  return {
    async recognise(data) {
      const request = accept('recognise', data);
      return request && (await library()).recognise(request as Request);
    },
    async card(data) {
      const id = accept('id', data);
      return id === undefined ? undefined : (await library()).card(id);
    },
    async links(data) {
      const ids = accept('ids', data);
      return ids && (await library()).links(ids);
    },
    async entryPage(data) {
      const id = accept('id', data);
      return id === undefined ? undefined : (await library()).entryPage(id);
    },
    async articlePage(data) {
      const id = accept('id', data);
      return id === undefined ? undefined : (await library()).articlePage(id);
    },
    async search(data) {
      const query = accept('query', data);
      return query === undefined ? undefined : (await library()).search(query);
    },
    contents: async () => (await library()).contents(),
  };
}

type FrameAsked = 'rules' | 'loadCard' | 'cardOpened' | 'marksHidden' | 'frameCame' | 'read';

/** What a frame of a page asks for itself. */
const frameAnswers: Handlers<FrameAsked> = {
  rules: () => rules,
  async loadCard(_, sender) {
    const tabId = sender.tab?.id;
    if (tabId === undefined) return undefined;
    const target = { tabId, frameIds: [sender.frameId ?? 0] };
    await browser.scripting.executeScript({ target, files: ['/card.js'] });
    return true;
  },
  cardOpened(data, { tab }) {
    const frame = accept('frame', data);
    if (frame !== undefined) tellFrames(tab, 'closeCard', frame);
    return undefined;
  },
  marksHidden(data, { tab }) {
    const hidden = accept('hidden', data);
    if (hidden !== undefined) tellFrames(tab, 'command', hidden ? 'hide' : 'show');
    return undefined;
  },
  frameCame(_, { tab }) {
    tellFrames(tab, 'tellNewcomer', undefined);
    return undefined;
  },
  async read(data) {
    const hash = accept('route', data);
    if (hash === undefined) return undefined;
    await browser.tabs.create({ url: `${browser.runtime.getURL('/reader.html')}${hash}` });
    return undefined;
  },
};
