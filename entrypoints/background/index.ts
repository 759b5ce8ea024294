import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { commands, sendMessage } from '../../contract/messages.ts';
import { answer } from './answers.ts';
import { loadLibrary, once } from './library.ts';

export default defineBackground(() => {
  // The one thing kept, and it can be loaded again: the worker may die at any moment.
  answer(once(loadLibrary));
  browser.commands?.onCommand.addListener((name, tab) => {
    const command = commands.find((one) => one === name);
    if (command && tab?.id !== undefined) quietly(sendMessage('command', command, tab.id));
  });
});

/** A tab without our content script has nobody to answer. */
function quietly(promise: Promise<unknown>): void {
  promise.catch(() => {});
}
