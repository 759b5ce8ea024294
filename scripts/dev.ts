import { join } from 'node:path';
import { createServer } from 'wxt';
import { enableDeveloperMode } from './browsers/developer-mode.ts';
import { hasDisplay } from './browsers/display.ts';
import { ensureBrowser } from './browsers/install.ts';
import { openDemo } from './demo/open.ts';
import { showPages } from './demo/show.ts';
import { readCall } from './steps/call.ts';
import { plainly } from './steps/plainly.ts';
import { root } from './steps/run-step.ts';

const usage = 'Usage: npm run dev -- [chromium|firefox]';
const { positionals } = readCall(usage, { allowPositionals: true });

/** `npm run dev`: WXT rebuilds and reloads what changes; the browser shows the demo pages. */
await plainly(async () => {
  const installed = ensureBrowser(positionals[0]);
  const firefox = installed.family === 'firefox';
  const server = await createServer({
    root,
    browser: firefox ? 'firefox' : 'chrome',
    manifestVersion: 3,
    webExt: { disabled: true },
  });
  await server.start();
  try {
    const extension = join(root, '.output', firefox ? 'firefox-mv3-dev' : 'chrome-mv3-dev');
    const headless = !hasDisplay();
    const { running, address, close } = await openDemo(root, installed, { extension, headless });
    if (!firefox) await enableDeveloperMode(running.browser);
    await showPages(running.browser, address);
    await close();
  } finally {
    await server.stop();
  }
});
