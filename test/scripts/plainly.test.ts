import { afterEach, expect, it, vi } from 'vitest';
import { SeedError } from '../../build/seeds/seed-error.ts';
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

it('A mistake in the seeds ends a command with what it is and where, and no more', async () => {
  const said = vi.spyOn(console, 'error').mockReturnValue();
  const fault = new SeedError([{ file: 'seeds/words.yaml', line: 7, message: 'mend this' }]);
  await plainly(() => Promise.reject(fault));
  expect(said.mock.calls).toEqual([[fault.message]]);
  expect(process.exitCode).toBe(1);
});

it('Any other error goes on', async () => {
  await expect(plainly(() => Promise.reject(new TypeError('ours')))).rejects.toThrow(TypeError);
});
