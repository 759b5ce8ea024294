import { type CardSession, cardScript, type MarkedFrame } from '../../contract/card-script.ts';
import { noReport, type Port } from '../../contract/messages.ts';

/** What a reader does with the marks of a frame, whose script is loaded when the first of it is done. */
export interface Waking {
  /** `undefined` where the browser refuses the script; or it cannot start; it may later, so the next wish tries again. */
  wake(): Promise<CardSession | undefined>;
  /** A popup has opened. */
  connect(port: Port): Promise<void>;
  /** What is on the page has changed: nobody is told who is not there yet. */
  changed(): void;
}

/** `load` runs the card's script in this frame, if it can. */
export function createWaking(load: () => Promise<unknown>, frame: MarkedFrame): Waking {
  let session: Promise<CardSession | undefined> | undefined;
  let started: CardSession | undefined;
  const start = async () => {
    try {
      await load().catch(() => {});
      started = cardScript()?.start(frame);
    } catch {}
    if (!started) session = undefined;
    return started;
  };
  const wake = () => {
    session ??= start();
    return session;
  };
  return {
    wake,
    async connect(port) {
      const it = await wake();
      if (it) it.connect(port);
      else port.postMessage(noReport);
    },
    changed: () => started?.changed(),
  };
}
