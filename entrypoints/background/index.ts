import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { commands, tellFrames } from '../../contract/messages.ts';
import { answer } from './answers.ts';
import { loadLibrary, once } from './library.ts';

export default defineBackground(() => {
  // The one thing kept, and it can be loaded again: the worker may die at any moment.
  answer(once(loadLibrary));
  browser.commands?.onCommand.addListener((name, tab) => {
    const command = commands.find((one) => one === name);
    if (command) tellFrames(tab, 'command', command);
  });
  browser.permissions.onRemoved.addListener(() => void leaveWhereNotLet());
});

/** What has been read there would stay marked, and no card could open. The browser tells no address of such a tab. */
async function leaveWhereNotLet(): Promise<void> {
  for (const tab of await browser.tabs.query({})) {
    if (tab.url === undefined) tellFrames(tab, 'end', undefined);
  }
}
