import type { MarkedFrame } from '../../contract/card-script.ts';
import type { FrameReport, PageOrder, Port } from '../../contract/messages.ts';
import { matchFor, summarise } from '../../page/summary.ts';
import type { Commands } from './commands.ts';
import { framePath } from './frame-path.ts';
import { scriptRound } from './subject.ts';

export interface Reports {
  /** A popup has opened. */
  connect(port: Port): void;
  /** Tells every open popup what is in this frame; costs nothing while none is. */
  send(): void;
}

export interface ReportOptions {
  readonly frame: MarkedFrame;
  readonly name: string;
  readonly commands: Commands;
}

/** Tells an open popup what is in this frame, and takes its orders. */
export function createReports({ frame, name, commands }: ReportOptions): Reports {
  const { page, signal } = frame;
  const ports = new Set<Port>();
  const report = (): FrameReport => ({
    frame: name,
    path: framePath(window),
    script: scriptRound(),
    entries: summarise(page),
    hidden: commands.hidden,
    pdf: document.contentType === 'application/pdf',
    complete: page.complete,
  });
  const send = () => {
    if (ports.size === 0) return;
    const message = report();
    for (const port of ports) port.postMessage(message);
  };
  const obey = (order: PageOrder) => {
    if (order.do === 'hide') commands.hide(order.hidden);
    else if (order.frame === name) {
      const match = matchFor(page, order.entry);
      if (match) commands.goTo(match, order.entry);
    }
  };
  signal.addEventListener('abort', () => {
    for (const port of ports) port.disconnect();
  });
  return {
    connect(port) {
      ports.add(port);
      port.onDisconnect.addListener(() => ports.delete(port));
      port.onMessage.addListener(obey);
      send();
    },
    send,
  };
}
