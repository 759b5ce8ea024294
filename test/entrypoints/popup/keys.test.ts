import { afterEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readersKeys } from '../../../entrypoints/popup/keys.ts';

const { commands } = fakeBrowser;
afterEach(() => {
  Object.assign(fakeBrowser, { commands });
});

const assigned = (...keys: readonly [name: string, shortcut: string][]) =>
  Object.assign(fakeBrowser, {
    commands: {
      getAll: async () =>
        keys.map(([name, shortcut]) => ({ name, shortcut, description: `Do ${name}` })),
    },
  });

test('The keys are the reader’s own, in the order of the commands', async () => {
  assigned(['hide-all', 'Ctrl+Y'], ['next-match', 'Alt+Shift+J']);
  expect(await readersKeys()).toEqual([
    { shortcut: 'Alt+Shift+J', does: 'Do next-match' },
    { shortcut: 'Ctrl+Y', does: 'Do hide-all' },
  ]);
});

test('A command without a key is told, too', async () => {
  assigned(['next-match', ''], ['open-card', 'Alt+Shift+O']);
  expect(await readersKeys()).toEqual([
    { shortcut: '', does: 'Do next-match' },
    { shortcut: 'Alt+Shift+O', does: 'Do open-card' },
  ]);
});

test('A browser without keys has none', async () => {
  Object.assign(fakeBrowser, { commands: undefined });
  expect(await readersKeys()).toEqual([]);
});
