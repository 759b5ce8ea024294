import { afterEach, expect, it, vi } from 'vitest';
import { Complaint, plainly } from '../../scripts/steps/plainly.ts';

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

it('A complaint fails a command with its words, and no trace', async () => {
  const said = vi.spyOn(console, 'error').mockReturnValue();
  await plainly(() => Promise.reject(new Complaint('Install a browser.')));
  expect(said.mock.calls).toEqual([['Install a browser.']]);
  expect(process.exitCode).toBe(1);
});

it('Any other error goes on', async () => {
  await expect(plainly(() => Promise.reject(new TypeError('ours')))).rejects.toThrow(TypeError);
});
