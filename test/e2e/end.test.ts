import { describe, expect, inject } from 'vitest';
import { openExtensionPage, openPopup } from '../../scripts/browsers/extension-page.ts';
import type { RunningBrowser } from '../../scripts/browsers/launch.ts';
import { readMarks } from '../../scripts/demo/marks.ts';
import { launch, test } from './browsers.ts';
import { cardsOn, hover, noCard, outlast } from './card.ts';
import { markOf } from './open-page.ts';

const isFirefox = inject('family') === 'firefox';

test.skipIf(isFirefox)(
  'When the extension is reloaded, its old scripts take marks and card away and touch the page no more',
  async ({ address, onTestFinished }) => {
    const { running, page, mark } = await pageOfItsOwn({ address, onTestFinished });
    const before = await page.content();
    await hover(page, mark);
    const target = await running.browser.waitForTarget((one) => one.type() === 'service_worker');
    const worker = await target.worker();
    await worker?.evaluate(() => Reflect.get(globalThis, 'chrome').runtime.reload());
    await expect.poll(() => readMarks(page)).toEqual([]);
    await expect.poll(() => page.content()).toBe(before);
    await page.mouse.move(mark.x + 2, mark.y);
    await page.evaluate(() => document.querySelector('article, main')?.append('common prosperity'));
    const after = await page.content();
    await outlast(page);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(await page.content()).toBe(after);
  },
);

// Chromium leaves scripts running that have lost their extension, Firefox ends them without a word.
describe.runIf(isFirefox)('In Firefox a card that is open when the extension', () => {
  test('is reloaded is taken away by the scripts that come then', async ({
    address,
    onTestFinished,
  }) => {
    const { running, page, mark } = await pageOfItsOwn({ address, onTestFinished });
    await hover(page, mark);
    await page.mouse.click(mark.x, mark.y);
    await endWith(running, 'reload');
    await noCard(page);
    // Nothing tells from outside when the new scripts have read the page: the pointer comes again until a card does.
    const cards = async () => {
      await page.mouse.move(1, 1);
      await page.mouse.move(mark.x, mark.y);
      await outlast(page);
      return (await cardsOn(page)).length;
    };
    await expect.poll(cards).toBe(1);
  });

  test('is removed can be closed all the same', async ({ address, onTestFinished }) => {
    const { running, page, mark } = await pageOfItsOwn({ address, onTestFinished });
    await hover(page, mark);
    await page.mouse.click(mark.x, mark.y);
    await endWith(running, 'uninstall');
    const [card] = await cardsOn(page);
    expect(card?.onTop).toBe(true);
    const { right = 0, top = 0 } = card?.box ?? {};
    await page.mouse.click(right - 20, top + 16);
    const isShown = () =>
      page.evaluate(() => document.querySelector('tifa-lens')?.checkVisibility());
    await expect.poll(isShown).toBe(false);
  });
});

test('When the reader switches the site off, marks and an open card go, and the popup says why', async ({
  address,
  onTestFinished,
}) => {
  const { running, page, mark } = await pageOfItsOwn({ address, onTestFinished });
  const before = await page.content();
  await hover(page, mark);
  await page.mouse.click(mark.x, mark.y);
  await switchOff(running);
  await noCard(page);
  await expect.poll(() => readMarks(page)).toEqual([]);
  expect(await page.content()).toBe(before);
  const popup = await openPopup(running);
  const says = () => popup.evaluate(() => document.querySelector('.here ~ p')?.textContent);
  await expect.poll(says).toMatch(/lets it read only some/);
});

const words = { kind: 'slogan', text: 'rebuilding a new Foshan' };

/** In a browser of its own: what is ended here is everybody else's. */
async function pageOfItsOwn({ address, onTestFinished }: Ending) {
  const running = await launch();
  onTestFinished(() => running.browser.close());
  const page = await running.browser.newPage();
  await page.goto(`${address}/mixed`);
  return { running, page, mark: await markOf(page, words) };
}

interface Ending {
  readonly address: string;
  readonly onTestFinished: (end: () => Promise<void>) => void;
}

/** As the extension's own page asks for it, which goes with it. */
async function endWith(running: RunningBrowser, how: 'reload' | 'uninstall'): Promise<void> {
  const sender = await openExtensionPage(running, 'reader.html');
  await sender.evaluate((wish) => {
    const { runtime, management } = Reflect.get(globalThis, 'browser');
    setTimeout(() => (wish === 'reload' ? runtime.reload() : management.uninstallSelf()));
  }, how);
  const isThere = () => sender.evaluate(() => true).catch(() => false);
  await expect.poll(isThere).toBe(false);
}

/** All sites: Chromium has no switch for one of them that a page could reach. */
async function switchOff(running: RunningBrowser): Promise<void> {
  // Opened and closed before the popup asks for the tab that was opened last.
  const own = await openExtensionPage(running, 'reader.html');
  if (isFirefox)
    await own.evaluate(() => {
      const { permissions, runtime } = Reflect.get(globalThis, 'browser');
      return permissions.remove({ origins: runtime.getManifest().host_permissions });
    });
  else {
    const extensionId = new URL(own.url()).hostname;
    await own.goto('chrome://extensions');
    await own.evaluate(
      (change) =>
        Reflect.get(globalThis, 'chrome').developerPrivate.updateExtensionConfiguration(change),
      { extensionId, hostAccess: 'ON_CLICK' },
    );
  }
  await own.close();
}
