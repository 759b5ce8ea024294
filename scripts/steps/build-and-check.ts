import type { Step } from './run-step.ts';

/** WXT writes the types that the type check needs. */
export const prepare: Step = { name: 'prepare', command: ['wxt', 'prepare'] };

/** What can be said about the code without running it. */
export const checks: readonly Step[] = [
  { name: 'types', command: ['tsc'] },
  { name: 'lint', command: ['biome', 'check', '.'] },
  { name: 'dead code', command: ['knip'] },
];

export const buildChromium: Step = { name: 'build for Chromium', command: ['wxt', 'build'] };

export const buildFirefox: Step = {
  name: 'build for Firefox',
  command: ['wxt', 'build', '-b', 'firefox', '--mv3'],
};
