import type { Browser } from 'puppeteer-core';

/** Opens the demo pages in a window and waits until the reader closes the browser. */
export async function showPages(browser: Browser, address: string): Promise<void> {
  const [first] = await browser.pages();
  const page = first ?? (await browser.newPage());
  await page.goto(`${address}/`);
  console.log('Close the browser or press Ctrl+C to end.');
  await new Promise<void>((resolve) => {
    browser.once('disconnected', () => resolve());
    process.once('SIGINT', () => resolve());
  });
}
