import { afterEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onMessage, sendMessage } from '../../contract/messages.ts';

afterEach(() => fakeBrowser.reset());

describe('A message', () => {
  test('is answered by the handler of its name', async () => {
    onMessage({ search: async () => [], links: async () => undefined });
    expect(await sendMessage('search', '1310')).toEqual([]);
  });

  test('without a handler is left to other listeners', async () => {
    const other = vi.fn();
    onMessage({ search: async () => [] });
    fakeBrowser.runtime.onMessage.addListener(other);
    await sendMessage('cardOpened', 'f1');
    expect(other).toHaveBeenCalled();
  });

  test.each([undefined, null, 'search', {}, { type: 3 }, { type: 'toString' }])(
    'that is none of ours is ignored: %j',
    async (message) => {
      onMessage({ search: async () => [] });
      expect(await fakeBrowser.runtime.sendMessage(message)).toBeUndefined();
    },
  );

  test('whose handler fails, fails for whoever asked, and the error is logged here', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    onMessage({
      search: async () => {
        throw new Error('broken package');
      },
    });
    await expect(sendMessage('search', '1310')).rejects.toThrow('search');
    expect(log).toHaveBeenCalled();
    log.mockRestore();
  });
});
