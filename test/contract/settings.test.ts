import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  followSettings,
  readSettings,
  saveSettings,
  usualSettings,
} from '../../contract/settings.ts';

const chosen = { salience: 'signature', occurrences: 'page' } as const;

beforeEach(() => fakeBrowser.reset());

describe('Without a choice of the reader', () => {
  test('policies and formulas are marked, every time', () => {
    expect(usualSettings).toEqual({ salience: 'standing', occurrences: 'every' });
  });

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'signature'],
    ['a number', 7],
    ['a later version', { version: 2, ...chosen }],
    ['no version', chosen],
    ['unknown choices', { version: 1, salience: 'loud', occurrences: ['page'] }],
  ])('%s stored means the usual choice', (_, stored) => {
    expect(readSettings(stored)).toEqual(usualSettings);
  });

  test('what is whole of a damaged choice is kept', () => {
    const stored = { version: 1, salience: 'all', occurrences: null };
    expect(readSettings(stored)).toEqual({ salience: 'all', occurrences: 'every' });
  });
});

describe('A choice of the reader', () => {
  test('is told when it has been read', async () => {
    await saveSettings(chosen);
    const tell = vi.fn();
    followSettings(tell, new AbortController().signal);
    await expect.poll(() => tell).toHaveBeenCalledWith(chosen);
  });

  test('is told again whenever it changes', async () => {
    const tell = vi.fn();
    followSettings(tell, new AbortController().signal);
    await expect.poll(() => tell).toHaveBeenCalledWith(usualSettings);
    await saveSettings(chosen);
    expect(tell).toHaveBeenLastCalledWith(chosen);
  });

  test('ends in silence where the extension has been renewed meanwhile', async () => {
    const end = new AbortController();
    followSettings(() => {}, end.signal);
    const removed = vi.spyOn(fakeBrowser.storage.local.onChanged, 'removeListener');
    removed.mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    // What a listener throws is nobody's to catch, but fails the run.
    end.abort();
    expect(removed).toHaveBeenCalled();
  });

  test('is followed no longer once the page has ended', async () => {
    const end = new AbortController();
    const tell = vi.fn();
    followSettings(tell, end.signal);
    end.abort();
    await saveSettings(chosen);
    expect(tell).not.toHaveBeenCalled();
  });
});
