import { join } from 'node:path';
import { test as base, inject } from 'vitest';
import { openExtensionPage } from '../../scripts/browsers/extension-page.ts';
import { type Family, findBrowser, type InstalledBrowser } from '../../scripts/browsers/find.ts';
import { launchBrowser, type RunningBrowser } from '../../scripts/browsers/launch.ts';
import { newsHost, serveSite } from '../../scripts/demo/serve.ts';
import { root } from '../../scripts/steps/run-step.ts';

declare module 'vitest' {
  interface ProvidedContext {
    family: Family;
  }
}

/** Not on the list of news sites: the same page without the extension. */
export const otherHost = 'plain.example';

/** The built extension of the browser under test. */
export const extensionFolder = join(
  root,
  '.output',
  inject('family') === 'firefox' ? 'firefox-mv3' : 'chrome-mv3',
);

/** Tests that get a site, a browser with the extension, and a tab of their own. */
export const test = base
  .extend('family', inject('family'))
  // The demo pages and the fixtures.
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the pattern to know what a fixture needs
  .extend('site', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const site = await serveSite(root);
    onCleanup(site.close);
    return site;
  })
  .extend('address', { scope: 'worker' }, ({ site }) => `http://${newsHost}:${site.port}`)
  // One browser for all tests.
  // biome-ignore lint/correctness/noEmptyPattern: as above
  .extend('running', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const running = await launch();
    onCleanup(() => running.browser.close());
    return running;
  })
  // A page of the extension, opened before every tab that is looked at from it.
  .extend('lookout', { scope: 'worker' }, ({ running }) =>
    openExtensionPage(running, 'reader.html#/'),
  )
  .extend('page', async ({ running }, { onCleanup }) => {
    const page = await running.browser.newPage();
    onCleanup(() => page.close());
    return page;
  });

/** The browser under test. */
export function installedBrowser(): InstalledBrowser {
  const family = inject('family');
  const installed = findBrowser(family);
  if (!installed) throw new Error(`No ${family} is installed.`);
  return installed;
}

/** Another one of it, for tests that end what all the others use. */
export function launch(): Promise<RunningBrowser> {
  return launchBrowser(installedBrowser(), {
    extension: extensionFolder,
    headless: true,
    hosts: [newsHost, otherHost],
    offline: true,
  });
}
