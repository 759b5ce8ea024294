import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { hasDisplay } from './browsers/display.ts';
import { ensureBrowser } from './browsers/install.ts';
import type { RunningBrowser } from './browsers/launch.ts';
import { openDemo } from './demo/open.ts';
import { showPages } from './demo/show.ts';
import { cardPicture, takeTour } from './demo/tour.ts';
import { buildChromium, buildFirefox } from './steps/build-and-check.ts';
import { readCall } from './steps/call.ts';
import { Complaint, plainly } from './steps/plainly.ts';
import { printOutcome, root, runStep } from './steps/run-step.ts';

const usage = `Usage: npm start -- [--screenshot] [chromium|firefox]`;
const { values, positionals } = readCall(usage, {
  options: { screenshot: { type: 'boolean', default: false } },
  allowPositionals: true,
});

/**
 * `npm start`: builds the extension, serves the demo pages and opens a browser on them. Without a display it takes
 * screenshots, prints what it found, and ends by itself. `npm start firefox` takes Firefox, `npm start chromium` a
 * browser of Chromium's family; `npm start -- --screenshot` does without a display in any case, and renews the README's
 * picture.
 */
await plainly(start);

async function start(): Promise<void> {
  const installed = ensureBrowser(positionals[0]);
  const firefox = installed.family === 'firefox';
  const built = await runStep(firefox ? buildFirefox : buildChromium);
  printOutcome(built);
  if (!built.ok) throw new Complaint('The extension could not be built.');
  const headless = values.screenshot || !hasDisplay();
  const extension = join(root, '.output', firefox ? 'firefox-mv3' : 'chrome-mv3');
  const { running, address, close } = await openDemo(root, installed, { extension, headless });
  console.log(`${installed.name} with Tifa Lens on ${address}/ (served on this machine only)`);
  try {
    await (headless ? tour(running, address) : showPages(running.browser, address));
  } finally {
    await close();
  }
}

async function tour(running: RunningBrowser, address: string): Promise<void> {
  const folder = join(root, 'screenshots');
  mkdirSync(folder, { recursive: true });
  console.log('Looking at the demo pages without a window.');
  await takeTour({ running, address, folder });
  if (values.screenshot)
    copyFileSync(join(folder, cardPicture), join(root, 'docs', 'screenshot.png'));
}
