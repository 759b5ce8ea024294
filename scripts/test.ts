import { type Family, findBrowser } from './browsers/find.ts';
import { ensureBrowsers } from './browsers/install.ts';
import { buildChromium, buildFirefox, checks, prepare } from './steps/build-and-check.ts';
import { readCall } from './steps/call.ts';
import { type Outcome, printOutcome, runStep, type Step } from './steps/run-step.ts';
import { runSuite, type Suite } from './steps/run-suite.ts';

/**
 * `npm test`: everything that can be checked, through to the end even where something fails. The last line counts
 * the tests, and each other step as one.
 */
const usage = `Usage: npm test\n\nOne file: npx vitest run FILE`;
readCall(usage, {});

const families: readonly Family[] = ['chromium', 'firefox'];
const total = { passed: 0, failed: 0 };

await step(installBrowsers);
await plain(prepare);
// Two cores: two lanes. What the end-to-end tests need is built first.
await Promise.all([
  inTurn(plain, [buildChromium, buildFirefox, ...checks]),
  inTurn(suite, [
    { name: 'unit tests', project: 'node' },
    { name: 'browser tests', project: 'browser' },
  ]),
]);
await Promise.all(
  families.map((family) => suite({ name: `end to end in ${family}`, project: `e2e-${family}` })),
);

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

async function inTurn<T>(run: (item: T) => Promise<void>, items: readonly T[]): Promise<void> {
  for (const item of items) await run(item);
}

async function plain(given: Step): Promise<void> {
  await step(() => runStep(given));
}

async function step(run: () => Promise<Outcome>): Promise<void> {
  const outcome = await run();
  printOutcome(outcome);
  total[outcome.ok ? 'passed' : 'failed'] += 1;
}

async function suite(given: Suite): Promise<void> {
  const { outcome, passed, failed, troubles } = await runSuite(given);
  const name = `${outcome.name}: ${passed} passed, ${failed} failed`;
  printOutcome({ ...outcome, name }, troubles);
  total.passed += passed;
  total.failed += failed;
}

async function installBrowsers(): Promise<Outcome> {
  const started = performance.now();
  const end = (ok: boolean, output: string) => {
    const found = families.map((family) => findBrowser(family)?.name ?? `no ${family}`);
    const milliseconds = performance.now() - started;
    return { name: `browsers: ${found.join(', ')}`, ok, output, milliseconds };
  };
  try {
    ensureBrowsers(families);
    return end(true, '');
  } catch (error) {
    return end(false, error instanceof Error ? error.message : String(error));
  }
}
