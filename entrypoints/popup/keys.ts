import { browser } from 'wxt/browser';
import { commands } from '../../contract/messages.ts';

export interface Key {
  /** As the browser writes it, e.g. `Alt+Shift+J`; empty where none is set. */
  readonly shortcut: string;
  readonly does: string;
}

/** The keys of the commands as this reader has them: readers change them, and browsers give none that they use. */
export async function readersKeys(): Promise<readonly Key[]> {
  const all = (await browser.commands?.getAll()) ?? [];
  return commands.flatMap((name) => {
    const { shortcut = '', description } = all.find((one) => one.name === name) ?? {};
    return description ? [{ shortcut, does: description }] : [];
  });
}
