import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  entry: ['scripts/*.ts', 'test/**/*.test.{ts,tsx}', 'entrypoints/**/{index,main}.{ts,tsx}'],
  project: ['**/*.{ts,tsx,mjs}'],
  ignoreExportsUsedInFile: true,
  // Programs of the system, used where they are there.
  ignoreBinaries: ['apt-get', 'fc-list'],
};

export default config;
