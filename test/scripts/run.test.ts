import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';

/** Ends in its own way when it is told to. */
const program = `
  process.on('SIGTERM', () => process.exit(3));
  setInterval(() => {}, 1_000);
  console.log('ready');
`;

test('What ends an npm script ends what it runs first, and comes out as that comes out', async () => {
  const child = spawn(process.execPath, ['scripts/run.mjs', '--bin', 'node', '-e', program]);
  const ended = once(child, 'exit');
  await once(child.stdout, 'data');
  child.kill('SIGTERM');
  expect(await ended).toEqual([3, null]);
});
