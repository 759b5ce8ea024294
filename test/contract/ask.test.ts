import { describe, expect, test, vi } from 'vitest';
import { askTwice } from '../../contract/ask.ts';

const noWait = () => Promise.resolve();

describe('Asking a background that may die', () => {
  test('asks once when it is answered', async () => {
    const send = vi.fn(async () => 'answer');
    expect(await askTwice(send, noWait)).toBe('answer');
    expect(send).toHaveBeenCalledTimes(1);
  });

  test('asks again when the worker died over the question', async () => {
    const send = vi
      .fn(async () => 'answer')
      .mockRejectedValueOnce(new Error('The message port closed before a response was received.'));
    expect(await askTwice(send, noWait)).toBe('answer');
  });

  test('gives the worker time to start before it asks again', async () => {
    const order: string[] = [];
    const send = async () => {
      order.push('asked');
      throw new Error('nobody there');
    };
    const wait = async () => void order.push('waited');
    await expect(askTwice(send, wait)).rejects.toThrow('nobody there');
    expect(order).toEqual(['asked', 'waited', 'asked']);
  });
});
