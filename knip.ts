import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  entry: [
    'scripts/*.ts',
    'scripts/bench-page/worker.ts',
    'scripts/bench/{compile,hold}.ts',
    'test/**/*.test.{ts,tsx}',
    'entrypoints/**/{index,main}.{ts,tsx}',
    // WXT loads these by the paths that wxt.config.ts puts together.
    'build/*-module.ts',
  ],
  project: ['**/*.{ts,tsx,mjs}'],
  ignoreExportsUsedInFile: true,
  // Programs of the system, used where they are there.
  ignoreBinaries: ['apt-get', 'fc-list'],
  ignoreDependencies: [
    // Run by name from scripts/steps/build-and-check.ts.
    '@biomejs/biome',
    // What @vitest/browser-playwright is made for; its version has to be the same.
    '@vitest/browser',
    // Held at a version that WXT works with.
    'linkedom',
    // Bundled by name for the page's benchmark.
    'mark.js',
    // The lexicon that wink-lemmatizer brings with it.
    'wink-lexicon',
    // Paths that wxt.config.ts puts together.
    'file:',
  ],
};

export default config;
