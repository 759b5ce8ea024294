import { expect, test } from 'vitest';
import { runStep } from '../../scripts/steps/run-step.ts';

test('What a step writes is kept whole, in whatever pieces it comes', async () => {
  // More than a pipe takes at once, in characters of three bytes.
  const program = `process.stdout.write('江'.repeat(200_000))`;
  const { ok, output } = await runStep({ name: 'a step', command: ['node', '-e', program] });
  expect(ok).toBe(true);
  expect(output.replaceAll('江', '')).toBe('');
  expect(output).toHaveLength(200_000);
});
