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
});
