import { askTwice } from '../../contract/ask.ts';
import type { CardSession, MarkedFrame } from '../../contract/card-script.ts';
import { onMessage, sendMessage } from '../../contract/messages.ts';
import { createCards } from './cards.ts';
import { createCommands } from './commands.ts';
import { hasFocus } from './focus.ts';
import { watchPointer } from './pointer.ts';
import { createReports } from './reports.ts';
import { createStatus } from './status.ts';

/** Wires what the reader does in a frame to its card. */
export function startSession(frame: MarkedFrame): CardSession {
  const { page, signal } = frame;
  // Tells the frames of a tab apart, and says nothing of the page.
  const name = Math.random().toString(36).slice(2);
  const cards = createCards({
    page,
    signal,
    onOpen: () => quietly(sendMessage('cardOpened', name)),
    answers: {
      card: (entry) => askTwice(() => sendMessage('card', entry)),
      links: async (entries) => (await askTwice(() => sendMessage('links', entries))) ?? [],
      read: (hash) => quietly(askTwice(() => sendMessage('read', hash))),
    },
  });
  const onHidden = (hidden: boolean) => quietly(sendMessage('marksHidden', hidden));
  const commands = createCommands({
    page,
    cards,
    status: createStatus(signal),
    onChange: () => reports.send(),
    onHidden,
  });
  const reports = createReports({ frame, name, commands });
  const replay = watchPointer({ page, cards, signal });
  const stop = onMessage({
    closeCard: (except) => {
      if (except !== name) cards.send({ is: 'close' });
      return undefined;
    },
    tellNewcomer: () => {
      if (commands.hidden) onHidden(true);
      return undefined;
    },
  });
  signal.addEventListener('abort', stop);
  return {
    replay,
    run(order) {
      if (order === 'hide' || order === 'show') commands.hide(order === 'hide');
      else if (hasFocus()) commands.run(order);
    },
    connect: reports.connect,
    changed() {
      cards.refresh();
      reports.send();
    },
  };
}

/** In a page an error is silence. */
function quietly(promise: Promise<unknown>): void {
  promise.catch(() => {});
}
