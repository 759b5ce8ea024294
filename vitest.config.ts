import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { type Family, findBrowser } from './scripts/browsers/find.ts';

const inBrowser = 'test/**/*.browser.test.{ts,tsx}';
const endToEnd = 'test/e2e/**/*.test.ts';

/** In browsers: a machine that others use may starve one for seconds. What passes only then is named by `npm test`. */
const retry = 1;

/** Waiting ends with the condition; this is only when to give up. */
const expect = { poll: { timeout: 10_000, interval: 25 } };

/** Pure code and build steps, on Node with a fake extension API. */
const node: TestProjectConfiguration = {
  plugins: [WxtVitest()],
  test: {
    name: 'node',
    expect,
    include: ['test/**/*.test.ts'],
    exclude: [inBrowser, endToEnd],
    // No file changes what another reads, and to read the seeds' dictionaries anew for each takes longer than the tests.
    isolate: false,
    // Some compile the seeds, which takes a busy machine several seconds. None measures time.
    testTimeout: 30_000,
  },
};

/** Code that needs a real DOM. Chromium's own services are off: without a network they retry for minutes. */
const browser: TestProjectConfiguration = {
  test: {
    name: 'browser',
    include: [inBrowser],
    expect,
    retry,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({
        launchOptions: {
          executablePath: findBrowser('chromium')?.executable ?? 'chromium',
          args: [
            ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
            '--disable-gpu',
            '--disable-quic',
            '--disable-background-networking',
            '--disable-component-update',
            '--disable-sync',
          ],
        },
      }),
      instances: [{ browser: 'chromium' }],
    },
  },
};

/** The built extension in a real browser: one browser for all files, so they share a worker and take turns. */
function endToEndIn(family: Family): TestProjectConfiguration {
  return {
    test: {
      name: `e2e-${family}`,
      include: [endToEnd],
      provide: { family },
      fileParallelism: false,
      isolate: false,
      testTimeout: 30_000,
      hookTimeout: 60_000,
      expect,
      retry,
    },
  };
}

export default defineConfig({
  test: { projects: [node, browser, endToEndIn('chromium'), endToEndIn('firefox')] },
});
