import type { Frame, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { grace, rest } from '../../entrypoints/card/manners.ts';
import type { Mark } from '../../scripts/demo/marks.ts';

/** An open card as the page can see it. */
export interface OpenCard {
  /** All its text, white space folded. */
  readonly text: string;
  /** Its heading: the entry's name. */
  readonly name: string;
  /** What a screen reader calls the dialog. */
  readonly label: string;
  readonly box: Box;
  readonly focused: boolean;
  readonly pinned: boolean;
  /** It is drawn above everything the page has. */
  readonly onTop: boolean;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Every card in the document. There should never be more than one. */
export function cardsOn(page: Page | Frame): Promise<OpenCard[]> {
  return page.evaluate(() => {
    const fold = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
    return [...document.querySelectorAll('[popover]')].flatMap((host) => {
      const dialog = host.shadowRoot?.querySelector('[role="dialog"]');
      const heading = dialog?.querySelector('h2');
      if (!dialog || !heading) return [];
      const { left, top, right, bottom } = host.getBoundingClientRect();
      const label = dialog.getAttribute('aria-labelledby') ?? '';
      const pin = [...dialog.querySelectorAll('button')].find(
        (one) => fold(one.textContent) === 'Pin',
      );
      return [
        {
          text: fold(dialog.textContent),
          name: fold(heading.textContent),
          label: fold(host.shadowRoot?.getElementById(label)?.textContent),
          box: { left, top, right, bottom },
          focused: document.activeElement === host,
          pinned: pin?.getAttribute('aria-pressed') === 'true',
          onTop: document.elementFromPoint((left + right) / 2, (top + bottom) / 2) === host,
        },
      ];
    });
  });
}

/** The open card, once it shows what it is about and has come to rest. */
export async function openCard(page: Page | Frame, name?: string | RegExp): Promise<OpenCard> {
  const expected = name === undefined ? expect.any(String) : expect.stringMatching(name);
  const names = async () => (await cardsOn(page)).map((card) => card.name);
  await expect.poll(names).toEqual([expected]);
  let card: OpenCard | undefined;
  const moved = async () => {
    const before = card?.box;
    [card] = await cardsOn(page);
    return JSON.stringify(before) !== JSON.stringify(card?.box);
  };
  await expect.poll(moved).toBe(false);
  if (!card) throw new Error('The card has closed.');
  return card;
}

export async function noCard(page: Page | Frame): Promise<void> {
  await expect.poll(() => cardsOn(page)).toEqual([]);
}

/**
 * Until every delay of the card has run out. A move of the pointer is looked at in the next frame, so the card's timer
 * is set before this one; and a thread's timers fire in the order in which they fall due: however slow the machine, the
 * card's has fired when this returns.
 */
export function outlast(page: Page): Promise<void> {
  return page.evaluate(async (longest) => {
    for (let frames = 0; frames < 2; frames += 1)
      await new Promise((resolve) => requestAnimationFrame(resolve));
    await new Promise((resolve) => setTimeout(resolve, longest));
  }, rest + grace);
}

/** Rests the pointer on a mark and waits for its card. */
export async function hover(page: Page, mark: Mark): Promise<OpenCard> {
  await page.mouse.move(mark.x, mark.y);
  return openCard(page);
}

export function centre({ left, top, right, bottom }: Box): { x: number; y: number } {
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

/** Clicks a button of the open card where it stands. */
export async function pressButton(page: Page, words: string): Promise<void> {
  const spot = await page.evaluate((wanted) => {
    const root = document.querySelector('html > [popover]')?.shadowRoot;
    const buttons = [...(root?.querySelectorAll('button') ?? [])];
    const button = buttons.find((one) => one.textContent?.trim() === wanted);
    const box = button?.getBoundingClientRect();
    return box && { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  }, words);
  if (!spot) throw new Error(`The card has no button “${words}”.`);
  await page.mouse.click(spot.x, spot.y);
}
