import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { InstalledBrowser } from './browsers/find.ts';
import { ensureBrowser } from './browsers/install.ts';
import { launchBrowser } from './browsers/launch.ts';
import { filesByPath, serve } from './browsers/site.ts';
import { newsHost } from './demo/serve.ts';
import { printGoals } from './figures/goals.ts';
import { readLibrary } from './soak/expected.ts';
import { livePage } from './soak/live-page.ts';
import { soak } from './soak/soak.ts';
import { type Course, goalsOf, printSamples } from './soak/verdict.ts';
import { wordingsOf } from './soak/wordings.ts';
import { buildChromium } from './steps/build-and-check.ts';
import { readCall, readCount } from './steps/call.ts';
import { Complaint, plainly } from './steps/plainly.ts';
import { printOutcome, root, runStep } from './steps/run-step.ts';

const usage = `Usage: npm run soak -- [--minutes COUNT] [--seed NUMBER]`;

/**
 * `npm run soak`: the built extension on a live blog that goes on without end, in a headless Chromium, while somebody
 * scrolls and hovers and the background is stopped five times.
 */
const call = readCall(usage, {
  options: { minutes: { type: 'string', default: '10' }, seed: { type: 'string', default: '1' } },
});
const minutes = readCount(call.values.minutes, call);
const seed = readCount(call.values.seed, call);

await plainly(async () => {
  const installed = ensureBrowser('chromium');
  const outcome = await runStep(buildChromium);
  printOutcome(outcome);
  if (!outcome.ok) throw new Complaint('The extension could not be built.');
  // A copy: a build while this runs would put another extension in its place.
  const extension = mkdtempSync(join(tmpdir(), 'tifa-lens-soak-'));
  try {
    cpSync(join(root, '.output', 'chrome-mv3'), extension, { recursive: true });
    await soakOn(installed, extension);
  } finally {
    rmSync(extension, { recursive: true, force: true });
  }
});

async function soakOn(installed: InstalledBrowser, extension: string): Promise<void> {
  const { library, data } = readLibrary(extension);
  const html = livePage({ seed, wordings: wordingsOf(data), posts: 300 });
  const site = await serve(filesByPath(new Map([['/live', () => html]])));
  try {
    const address = `http://${newsHost}:${site.port}/live`;
    const hosts = [newsHost];
    const running = await launchBrowser(installed, {
      extension,
      headless: true,
      hosts,
      offline: true,
    });
    try {
      report(await soak(running, { library, address, minutes }));
    } finally {
      await running.browser.close();
    }
  } finally {
    await site.close();
  }
}

function report(course: Course): void {
  printSamples(course.samples);
  console.log(
    '\nMemory after forced collections; tasks on the thread’s own clock, from a trace.\n',
  );
  for (const { at, faults } of course.samples)
    for (const fault of faults.slice(0, 10)) console.log(`  at ${at.toFixed(0)} s: ${fault}`);
  for (const fault of course.hoverFaults) console.log(`  hovering: ${fault}`);
  if (!printGoals(goalsOf(course))) process.exitCode = 1;
}
