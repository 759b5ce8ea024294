import { afterEach, expect, it, vi } from 'vitest';
import { SeedError } from '../../build/seeds/seed-error.ts';
import { readingSeeds } from '../../scripts/steps/reading-seeds.ts';

afterEach(() => vi.restoreAllMocks());

it('A mistake in the seeds ends a command with what it is and where, and no more', () => {
  const said = vi.spyOn(console, 'error').mockReturnValue();
  vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Error(`ended with ${code}`);
  });
  const fault = new SeedError([{ file: 'seeds/words.yaml', line: 7, message: 'mend this' }]);
  const read = () =>
    readingSeeds(() => {
      throw fault;
    });
  expect(read).toThrow('ended with 1');
  expect(said.mock.calls).toEqual([[fault.message]]);
});

it('Any other error goes on, and what is read is given back', () => {
  const broken = () => {
    throw new TypeError('ours');
  };
  expect(() => readingSeeds(broken)).toThrow(TypeError);
  expect(readingSeeds(() => 7)).toBe(7);
});
