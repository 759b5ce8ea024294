import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { askTwice } from '../../contract/ask.ts';
import { onMessage, type Port, pagePort, sendMessage } from '../../contract/messages.ts';
import { followSettings, usualSettings } from '../../contract/settings.ts';
import { Lens } from '../../page/lens.ts';
import '../../page/highlight.css';
import { liveWithDocument } from './life.ts';
import { createWaking } from './session.ts';
import { wakeOnPointer } from './wake.ts';

export default defineContentScript({
  // The sites of seeds/sites.yaml; the build puts them in.
  matches: [],
  allFrames: true,
  matchAboutBlank: true,
  runAt: 'document_idle',
  main() {
    // Firefox ends our scripts without a word when the extension is renewed, and starts them anew beside an open card.
    for (const left of document.querySelectorAll('tifa-lens')) left.remove();
    liveWithDocument(read);
  },
});

function read(signal: AbortSignal, end: () => void): void {
  const lens = new Lens({
    root: document,
    signal,
    density: usualSettings,
    recognise: async (question) => {
      const reading = await sendMessage('recognise', question);
      if (!reading) throw new Error('refused');
      return reading;
    },
    rules: () => askTwice(() => sendMessage('rules', undefined)),
    onChange: () => card.changed(),
  });

  followSettings((settings) => lens.setDensity(settings), signal);

  const card = createWaking(load, { page: lens, signal });
  const connect = (port: Port) => {
    if (port.name === pagePort) void card.connect(port);
  };
  browser.runtime.onConnect.addListener(connect);
  const stop = onMessage({
    command: (name) => {
      void card.wake().then((it) => it?.run(name));
      return undefined;
    },
    end,
  });
  signal.addEventListener('abort', () => {
    stop();
    browser.runtime.onConnect?.removeListener(connect);
  });
  wakeOnPointer({ lens, wake: card.wake, signal });
  // Its tab may have its marks hidden. It is marked where nobody is told.
  if (self !== top) sendMessage('frameCame', undefined).catch(() => {});
}

function load(): Promise<unknown> {
  return askTwice(() => sendMessage('loadCard', undefined));
}
