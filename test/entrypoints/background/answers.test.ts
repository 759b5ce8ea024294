import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sendMessage } from '../../../contract/messages.ts';
import type { Library } from '../../../corpus/library.ts';
import { answer } from '../../../entrypoints/background/answers.ts';
import { once } from '../../../entrypoints/background/library.ts';

const link = { id: 'known', kind: 'slogan', name: 'known words' } as const;

const library: Library = {
  recognise: ({ blocks }) => ({
    matches: blocks.map(() => []),
    signals: { anchors: [], people: [] },
    waiting: [],
  }),
  card: () => undefined,
  entryPage: () => undefined,
  articlePage: () => undefined,
  search: () => [{ is: 'entry', link, definition: 'what they mean' }],
  links: (ids) => ids.filter((id) => id === 'known').map(() => link),
  contents: () => ({ entries: [link], articles: [] }),
};

afterEach(() => fakeBrowser.reset());

describe('The background', () => {
  beforeEach(() => answer(async () => library));

  test('reads the text it is given', async () => {
    expect(await sendMessage('recognise', { blocks: ['a', 'b'] })).toMatchObject({
      matches: [[], []],
    });
  });

  test('answers an unknown id with nothing', async () => {
    expect(await sendMessage('card', 'unknown')).toBeUndefined();
    expect(await sendMessage('entryPage', 'unknown')).toBeUndefined();
    expect(await sendMessage('articlePage', '999')).toBeUndefined();
  });

  test('answers a malformed question with nothing', async () => {
    const malformed = { blocks: 'no list' } as unknown as { blocks: string[] };
    expect(await sendMessage('recognise', malformed)).toBeUndefined();
    expect(await sendMessage('links', 'no list' as unknown as string[])).toBeUndefined();
  });

  test('names those entries that are known', async () => {
    expect(await sendMessage('links', ['unknown', 'known'])).toEqual([link]);
  });

  test('opens the reader at a route of its own, and nothing else', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    await sendMessage('read', '#/entry/known');
    await sendMessage('read', 'https://example.org/');
    expect(create.mock.calls.map(([tab]) => tab.url)).toEqual([
      fakeBrowser.runtime.getURL('/reader.html#/entry/known'),
    ]);
  });
});

describe('The library', () => {
  test('is loaded when it is first asked for, and once', async () => {
    const load = vi.fn(async () => library);
    const get = once(load);
    expect(load).not.toHaveBeenCalled();
    await Promise.all([get(), get()]);
    expect(load).toHaveBeenCalledTimes(1);
  });

  test('is loaded again after a failure', async () => {
    const load = vi.fn(async () => library).mockRejectedValueOnce(new Error('interrupted'));
    const get = once(load);
    await expect(get()).rejects.toThrow('interrupted');
    expect(await get()).toBe(library);
  });

  test('comes back with a new worker: nothing of the old one is needed', async () => {
    const load = vi.fn(async () => library);
    answer(once(load));
    await sendMessage('links', ['known']);
    fakeBrowser.reset();
    answer(once(load));
    expect(await sendMessage('links', ['known'])).toEqual([link]);
    expect(load).toHaveBeenCalledTimes(2);
  });
});
