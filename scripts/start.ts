import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { hasDisplay } from './browsers/display.ts';
import { ensureBrowser } from './browsers/install.ts';
import type { RunningBrowser } from './browsers/launch.ts';
import { openDemo } from './demo/open.ts';
import { showPages } from './demo/show.ts';
import { cardPicture, takeTour } from './demo/tour.ts';
import { buildChromium, buildFirefox } from './steps/build-and-check.ts';
import { printOutcome, root, runStep } from './steps/run-step.ts';

const given = process.argv.slice(2);
const renewsPicture = given.includes('--screenshot');

/**
 * `npm start`: builds the extension, serves the demo pages and opens a browser on them. Without a display it takes
 * screenshots, prints what it found, and ends by itself. `npm start firefox` takes Firefox, `npm start chromium` a
 * browser of Chromium's family; `npm start -- --screenshot` does without a display in any case, and renews the README's
 * picture.
 */
try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function start(): Promise<void> {
  const installed = ensureBrowser(given.find((name) => !name.startsWith('--')));
  const firefox = installed.family === 'firefox';
  const built = await runStep(firefox ? buildFirefox : buildChromium);
  printOutcome(built);
  if (!built.ok) throw new Error('The extension could not be built.');
  const headless = renewsPicture || !hasDisplay();
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
  if (renewsPicture) copyFileSync(join(folder, cardPicture), join(root, 'docs', 'screenshot.png'));
}
