import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  entry: [
    'scripts/*.ts',
    'scripts/run.mjs',
    'test/**/*.test.{ts,tsx}',
    'entrypoints/**/{index,main}.{ts,tsx}',
  ],
  project: ['**/*.{ts,tsx,mjs}'],
  ignoreExportsUsedInFile: true,
};

export default config;
