import type { Browser } from 'puppeteer-core';

/**
 * Chromium disables an unpacked extension that reloads itself, as every rebuild of `npm run dev` makes it do, unless
 * the profile is in developer mode; a fresh one is not. Nothing sets it from outside but the page that has the switch.
 */
export async function enableDeveloperMode(browser: Browser): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(switchOn);
  await page.close();
}

interface DeveloperPrivate {
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
}

/** Runs in the page of the extensions, which has a programming interface of its own. */
async function switchOn(): Promise<void> {
  const { developerPrivate }: { developerPrivate: DeveloperPrivate } = Reflect.get(
    globalThis,
    'chrome',
  );
  await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
}
