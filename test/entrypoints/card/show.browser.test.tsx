import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type CardOptions, ShownCard } from '../../../entrypoints/card/show.tsx';
import type { Subject } from '../../../entrypoints/card/subject.ts';
import { asPrinted } from '../../as-printed.ts';
import { expectAccessible } from '../../ui/accessible.ts';
import { cardOf, formula } from '../../ui/samples.ts';

const wordsAt = new DOMRect(20, 40, 80, 20);

const subject: Subject = {
  key: 1,
  entry: 'formula',
  wording: '1310',
  confidence: 'exact',
  via: 'rendering',
  nested: [],
  rects: () => [wordsAt],
  element: undefined,
};

let card: ShownCard;
let options: { [key in keyof CardOptions]: ReturnType<typeof vi.fn> };

beforeEach(() => {
  document.documentElement.lang = 'en';
  document.title = 'A page';
  options = {
    card: vi.fn(async (id: string) =>
      id === 'formula' ? formula() : cardOf('slogan', { name: id }),
    ),
    links: vi.fn(async () => []),
    read: vi.fn(),
    onPin: vi.fn(),
    onClose: vi.fn(),
    onPlace: vi.fn(),
  };
  card = new ShownCard(options as unknown as CardOptions);
});
afterEach(() => {
  card.hide();
  document.body.replaceChildren();
});

const hosts = () => [...document.querySelectorAll<HTMLElement>('tifa-lens')];
const inside = () => hosts()[0]?.shadowRoot;
const heading = () => inside()?.querySelector('h2')?.textContent;
const button = (name: string) =>
  [...(inside()?.querySelectorAll('button') ?? [])].find((one) => one.textContent?.includes(name));

const hovered = { pinned: false, focus: false, placed: false };
const pinned = { ...hovered, pinned: true };
const byKey = { ...pinned, focus: true };

async function opened(manner = hovered): Promise<void> {
  card.show(subject, manner);
  await expect.poll(heading).toBe('“1310” deployment');
}

describe('A card in a page', () => {
  test('stays with the line that it was opened at', async () => {
    const { innerWidth, innerHeight } = window;
    onTestFinished(() => page.viewport(innerWidth, innerHeight));
    await page.viewport(900, 600);
    const lines = [new DOMRect(200, 40, 80, 20), new DOMRect(20, 60, 80, 20)];
    const wrapped = { ...subject, rects: () => lines };
    card.show({ ...wrapped, spot: { x: 210, y: 50 } }, hovered);
    await expect.poll(() => card.box()?.left).toBeGreaterThan(20);
    const { left } = card.box() ?? {};
    card.show({ ...wrapped, spot: { x: 30, y: 70 } }, pinned);
    await expect.poll(() => button('Pin')?.getAttribute('aria-pressed')).toBe('true');
    expect(card.box()?.left).toBe(left);
  });

  test('leaves nothing in the document while it is closed', async () => {
    const before = document.documentElement.outerHTML;
    await opened();
    expect(hosts()).toHaveLength(1);
    card.hide();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('is one, whatever is opened', async () => {
    await opened();
    card.show({ ...subject, key: 2, entry: 'other' }, hovered);
    await expect.poll(heading).toBe('other');
    expect(hosts()).toHaveLength(1);
  });

  test('lies over the page’s own top layer', async () => {
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.style.cssText = 'position:fixed;inset:0;width:auto;height:auto';
    document.body.append(cover);
    cover.showPopover();
    await opened();
    const { left, top } = hosts()[0]?.getBoundingClientRect() ?? new DOMRect();
    await expect.poll(() => document.elementFromPoint(left + 20, top + 20)).toBe(hosts()[0]);
  });

  test.each([
    ['', '<dialog><p></p></dialog>'],
    [
      ', whose words stand in a part of its own',
      '<dialog><div><template shadowrootmode="open"><p></p></template></div></dialog>',
    ],
    [
      ', which shows words of the page round it',
      '<div><template shadowrootmode="open"><dialog><slot></slot></dialog></template><p></p></div>',
    ],
  ])('can be pressed and has the focus inside a modal dialog of the page%s', async (_, html) => {
    document.body.setHTMLUnsafe(html);
    const parts = [document, document.querySelector('div')?.shadowRoot];
    const find = (selector: string) =>
      parts.flatMap((part) => part?.querySelector<HTMLElement>(selector) ?? [])[0];
    const dialog = find('dialog') as HTMLDialogElement;
    dialog.showModal();
    card.show({ ...subject, element: find('p') }, byKey);
    const host = find('tifa-lens');
    await expect.poll(() => host?.shadowRoot?.querySelector('h2')?.textContent).toBeTruthy();
    expect(host?.shadowRoot?.activeElement?.getAttribute('role')).toBe('dialog');
    const { left, top } = card.box() ?? new DOMRect();
    const root = host?.getRootNode() as Document | ShadowRoot;
    await expect.poll(() => root.elementFromPoint(left + 20, top + 20)).toBe(host);
  });

  test('can be pressed and has the focus over a modal dialog that its words lie behind', async () => {
    document.body.setHTMLUnsafe('<p></p><dialog>Cookies?</dialog>');
    const dialog = document.querySelector('dialog');
    dialog?.showModal();
    await opened(byKey);
    const [host] = hosts();
    expect(document.activeElement).toBe(host);
    const { left, top } = card.box() ?? new DOMRect();
    await expect.poll(() => document.elementFromPoint(left + 20, top + 20)).toBe(host);
    dialog?.close();
    await expect.poll(() => host?.parentElement).toBe(document.documentElement);
    expect(host?.checkVisibility()).toBe(true);
  });

  test('so it can where that dialog stands in a shadow root', async () => {
    document.body.setHTMLUnsafe(
      '<p></p><div><template shadowrootmode="open"><dialog><button>Accept</button></dialog></template></div>',
    );
    const shadow = document.querySelector('div')?.shadowRoot;
    shadow?.querySelector('dialog')?.showModal();
    card.show(subject, byKey);
    const host = shadow?.querySelector('tifa-lens');
    await expect.poll(() => host?.shadowRoot?.querySelector('h2')?.textContent).toBeTruthy();
    expect(shadow?.activeElement).toBe(host);
  });

  test('leaves a popover of the page open when it is pressed', async () => {
    document.body.setHTMLUnsafe('<div popover><p>1310</p></div>');
    const popover = document.querySelector<HTMLElement>('[popover]');
    popover?.showPopover();
    card.show({ ...subject, element: popover?.querySelector('p') ?? undefined }, hovered);
    await expect.poll(() => button('Pin')).toBeDefined();
    await userEvent.click(button('Pin') as HTMLElement);
    expect(options.onPin).toHaveBeenCalledWith(true);
    expect(popover?.matches(':popover-open')).toBe(true);
  });

  test.each([
    [
      'dialog',
      '<dialog><p></p></dialog>',
      (box: HTMLElement) => (box as HTMLDialogElement).close(),
    ],
    ['popover', '<div popover><p></p></div>', (box: HTMLElement) => box.hidePopover()],
  ])('that was docked outlives the page’s %s', async (_, html, close) => {
    document.body.setHTMLUnsafe(html);
    const box = document.body.firstElementChild as HTMLElement;
    if (box instanceof HTMLDialogElement) box.showModal();
    else box.showPopover();
    card.show({ ...subject, element: box.querySelector('p') ?? undefined }, pinned);
    await expect.poll(() => button('Dock')).toBeDefined();
    button('Dock')?.click();
    close(box);
    await expect.poll(() => hosts()[0]?.checkVisibility()).toBe(true);
    expect(hosts()[0]?.parentElement).toBe(document.documentElement);
  });

  test('that was docked goes back to the page when its dialog is removed', async () => {
    document.body.setHTMLUnsafe('<dialog><p></p></dialog>');
    const dialog = document.querySelector('dialog');
    dialog?.showModal();
    card.show({ ...subject, element: dialog?.querySelector('p') ?? undefined }, pinned);
    await expect.poll(() => button('Dock')).toBeDefined();
    expect(card.outlives()).toBe(true);
    dialog?.remove();
    expect(hosts()).toEqual([]);
    expect(card.outlives()).toBe(true);
    expect(hosts()[0]?.checkVisibility()).toBe(true);
  });

  test('looks the same whatever the page’s styles are', async () => {
    await opened();
    const before = hosts()[0]?.getBoundingClientRect();
    const style = document.createElement('style');
    style.textContent = `* { all: unset !important; font-size: 40px !important; }
      tifa-lens { display: none !important; width: 10px !important; opacity: 0 !important;
        margin: 9px !important; border: 9px solid !important; height: 9px !important }`;
    document.body.append(style);
    expect(hosts()[0]?.getBoundingClientRect()).toEqual(before);
    expect(getComputedStyle(hosts()[0] as Element).opacity).toBe('1');
  });

  test('is not printed with it', async () => {
    await opened();
    expect(hosts()[0]?.offsetHeight).toBeGreaterThan(0);
    expect(await asPrinted(() => hosts()[0]?.offsetHeight)).toBe(0);
  });

  test('keeps its keys from the page’s own shortcuts', async () => {
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    await opened(byKey);
    await userEvent.keyboard('j');
    document.removeEventListener('keydown', heard);
    expect(heard).not.toHaveBeenCalled();
  });

  test.each(['copy', 'contextmenu'])(
    'lets no page forbid what it does not hear of: %s',
    async (type) => {
      const forbid = (event: Event) => event.preventDefault();
      document.addEventListener(type, forbid);
      await opened();
      const event = new Event(type, { bubbles: true, composed: true, cancelable: true });
      inside()?.querySelector('h2')?.dispatchEvent(event);
      document.removeEventListener(type, forbid);
      expect(event.defaultPrevented).toBe(false);
    },
  );
});

describe('Focus', () => {
  test('stays in the page when the card opens by hover', async () => {
    await opened();
    expect(document.activeElement).toBe(document.body);
  });

  test('goes into a card opened by key and comes back when it closes', async () => {
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
    await opened(byKey);
    expect(inside()?.activeElement?.getAttribute('role')).toBe('dialog');
    card.hide();
    expect(document.activeElement).toBe(field);
  });

  test('comes back into a shadow root of the page', async () => {
    const host = document.createElement('div');
    const field = document.createElement('input');
    host.attachShadow({ mode: 'open' }).append(field);
    document.body.append(host);
    field.focus();
    await opened(byKey);
    card.hide();
    expect(host.shadowRoot?.activeElement).toBe(field);
  });

  test('comes back to where it was when a card that was there already got it', async () => {
    await opened();
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
    card.show(subject, byKey);
    expect(document.activeElement).toBe(hosts()[0]);
    card.show(subject, byKey);
    card.hide();
    expect(document.activeElement).toBe(field);
  });

  test('stays in the card when an entry is followed', async () => {
    await opened(byKey);
    inside()?.querySelector<HTMLElement>('ol a')?.focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(heading).toBe('goal');
    expect(inside()?.activeElement).not.toBeNull();
  });
});

describe('In the card', () => {
  test('entries open in place, with a way back', async () => {
    await opened();
    expect(button('Back')).toBeUndefined();
    inside()?.querySelector<HTMLElement>('ol a')?.click();
    await expect.poll(heading).toBe('goal');
    button('Back')?.click();
    await expect.poll(heading).toBe('“1310” deployment');
    expect(button('Back')).toBeUndefined();
  });

  test('Back leads to where the entry before was scrolled to; what is opened begins at its top', async () => {
    const { innerWidth, innerHeight } = window;
    onTestFinished(() => page.viewport(innerWidth, innerHeight));
    await page.viewport(500, 300);
    await opened(pinned);
    const frame = inside()?.querySelector('.frame') as HTMLElement;
    frame.scrollTop = 90;
    inside()?.querySelector<HTMLElement>('ol a')?.click();
    await expect.poll(heading).toBe('goal');
    expect(frame.scrollTop).toBe(0);
    button('Back')?.click();
    await expect.poll(heading).toBe('“1310” deployment');
    await expect.poll(() => frame.scrollTop).toBe(90);
  });

  test('an entry inside the words comes first where it is asked for, whenever it is', async () => {
    const inner = { ...subject, first: 'goal' };
    card.show(inner, byKey);
    await expect.poll(heading).toBe('goal');
    button('Back')?.click();
    await expect.poll(heading).toBe('“1310” deployment');
    expect(button('Back')).toBeUndefined();
    card.show(inner, byKey);
    await expect.poll(heading).toBe('goal');
    card.show(subject, byKey);
    await expect.poll(heading).toBe('“1310” deployment');
  });

  test('articles and the full entry open in the reader', async () => {
    await opened();
    inside()?.querySelector<HTMLElement>('figcaption a')?.click();
    inside()?.querySelector<HTMLElement>('footer a')?.click();
    expect(options.read.mock.calls).toEqual([['#/article/001/2'], ['#/entry/a-slogan']]);
  });

  test('a link has no address in the page, and follows the middle button and Enter like a click', async () => {
    await opened();
    const link = inside()?.querySelector<HTMLElement>('footer a');
    expect(link?.matches(':any-link')).toBe(false);
    const menu = new MouseEvent('auxclick', { button: 2 });
    const middle = new MouseEvent('auxclick', { button: 1 });
    for (const event of [menu, middle]) link?.dispatchEvent(event);
    link?.focus();
    await userEvent.keyboard('{Enter}');
    expect(options.read.mock.calls).toEqual([['#/entry/a-slogan'], ['#/entry/a-slogan']]);
  });

  test('the dialog is named by the entry', async () => {
    await opened();
    const dialog = inside()?.querySelector('[role="dialog"]');
    const label = dialog?.getAttribute('aria-labelledby') ?? '';
    expect(inside()?.getElementById(label)?.textContent).toBe('“1310” deployment');
  });

  test('pinning and closing are asked for', async () => {
    await opened();
    button('Pin')?.click();
    button('✕')?.click();
    expect(options.onPin).toHaveBeenCalledWith(true);
    expect(options.onClose).toHaveBeenCalled();
  });

  test('a failure is said plainly', async () => {
    options.card.mockRejectedValue(new Error('gone'));
    card.show(subject, hovered);
    await expect.poll(() => inside()?.textContent).toContain('Nothing could be loaded.');
  });

  test('axe finds nothing wrong', async () => {
    await opened(pinned);
    await expectAccessible(hosts()[0] as Element);
  });
});

describe('A pinned card', () => {
  test('docks and goes back to its words without a drag', async () => {
    await opened(pinned);
    button('Dock')?.click();
    expect(options.onPlace).toHaveBeenLastCalledWith(true);
    await expect
      .poll(() => window.innerHeight - (card.box()?.bottom ?? 0), { message: 'near the bottom' })
      .toBeLessThan(40);
    button('Dock')?.click();
    expect(options.onPlace).toHaveBeenLastCalledWith(false);
    await expect.poll(() => (card.box()?.top ?? 0) - wordsAt.bottom).toBe(6);
  });
});

test('The card has letters of the size that the reader has set, and is as much wider', async () => {
  const { innerWidth, innerHeight } = window;
  onTestFinished(() => page.viewport(innerWidth, innerHeight));
  await page.viewport(800, 600);
  await opened();
  const [host] = hosts();
  const sizes = () => {
    const frame = inside()?.querySelector('.frame');
    const bar = inside()?.querySelector('.bar .fill');
    const letters = [frame, bar].map((one) => one && getComputedStyle(one).fontSize);
    return [host?.getBoundingClientRect().width, ...letters];
  };
  expect(sizes()).toEqual([400, '15px', '12px']);
  // As the browser does where the reader has set 24 pixels.
  host?.style.setProperty('font-size', '24px', 'important');
  expect(sizes()).toEqual([600, '22.5px', '18px']);
});
