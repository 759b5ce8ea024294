import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowser } from './browsers/find.ts';
import { launchBrowser } from './browsers/launch.ts';
import { filesByPath, serve } from './browsers/site.ts';
import { newsHost } from './demo/serve.ts';
import { printGoals } from './figures/goals.ts';
import { readLibrary } from './soak/expected.ts';
import { livePage } from './soak/live-page.ts';
import { soak } from './soak/soak.ts';
import { goalsOf, printSamples } from './soak/verdict.ts';
import { wordingsOf } from './soak/wordings.ts';
import { buildChromium } from './steps/build-and-check.ts';
import { printOutcome, root, runStep } from './steps/run-step.ts';

/**
 * `npm run soak`: the built extension on a live blog that goes on without end, in a headless Chromium, while somebody
 * scrolls and hovers and the background is stopped five times.
 */
const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '10' }, seed: { type: 'string', default: '1' } },
});

const outcome = await runStep(buildChromium);
printOutcome(outcome);
if (!outcome.ok) process.exit(1);
const built = join(root, '.output', 'chrome-mv3');
// A copy: a build while this runs would put another extension in its place.
const extension = mkdtempSync(join(tmpdir(), 'tifa-lens-soak-'));
cpSync(built, extension, { recursive: true });

const { library, data } = readLibrary(extension);
const html = livePage({ seed: Number(values.seed), wordings: wordingsOf(data), posts: 300 });
const site = await serve(filesByPath(new Map([['/live', () => html]])));
const address = `http://${newsHost}:${site.port}/live`;
const installed = findBrowser('chromium');
if (!installed) throw new Error('No Chromium is installed (CHROMIUM_PATH).');
const running = await launchBrowser(installed, {
  extension,
  headless: true,
  hosts: [newsHost],
  offline: true,
});

try {
  const course = await soak(running, { library, address, minutes: Number(values.minutes) });
  printSamples(course.samples);
  console.log(
    '\nMemory after forced collections; tasks on the thread’s own clock, from a trace.\n',
  );
  for (const { at, faults } of course.samples)
    for (const fault of faults.slice(0, 10)) console.log(`  at ${at.toFixed(0)} s: ${fault}`);
  for (const fault of course.hoverFaults) console.log(`  hovering: ${fault}`);
  if (!printGoals(goalsOf(course))) process.exitCode = 1;
} finally {
  await running.browser.close();
  await site.close();
  rmSync(extension, { recursive: true, force: true });
}
