import type { InstalledBrowser } from '../browsers/find.ts';
import { type LaunchOptions, launchBrowser, type RunningBrowser } from '../browsers/launch.ts';
import { newsHost, serveSite } from './serve.ts';

/** A browser that is led to the demo pages. */
export interface OpenDemo {
  readonly running: RunningBrowser;
  /** Origin of the demo pages. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Serves the demo pages and starts a browser for them. What is served ends with the browser, also where none starts. */
export async function openDemo(
  root: string,
  installed: InstalledBrowser,
  options: Pick<LaunchOptions, 'extension' | 'headless'>,
): Promise<OpenDemo> {
  const site = await serveSite(root);
  try {
    const running = await launchBrowser(installed, { ...options, hosts: [newsHost] });
    const close = async () => {
      await Promise.all([running.browser.close(), site.close()]);
    };
    return { running, address: `http://${newsHost}:${site.port}`, close };
  } catch (error) {
    await site.close();
    throw error;
  }
}
