import { join } from 'node:path';
import { createServer } from 'wxt';
import { enableDeveloperMode } from './browsers/developer-mode.ts';
import { hasDisplay } from './browsers/display.ts';
import { ensureBrowser } from './browsers/install.ts';
import { openDemo } from './demo/open.ts';
import { showPages } from './demo/show.ts';
import { root } from './steps/run-step.ts';

/** `npm run dev`: WXT rebuilds and reloads what changes; the browser shows the demo pages. */
const installed = ensureBrowser(process.argv[2]);
const firefox = installed.family === 'firefox';

const server = await createServer({
  root,
  browser: firefox ? 'firefox' : 'chrome',
  manifestVersion: 3,
  webExt: { disabled: true },
});
await server.start();
const extension = join(root, '.output', firefox ? 'firefox-mv3-dev' : 'chrome-mv3-dev');
const { running, address, close } = await openDemo(root, installed, {
  extension,
  headless: !hasDisplay(),
});
if (!firefox) await enableDeveloperMode(running.browser);
await showPages(running.browser, address);
await Promise.all([close(), server.stop()]);
