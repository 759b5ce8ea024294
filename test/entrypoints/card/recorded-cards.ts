import type { Cards } from '../../../entrypoints/card/cards.ts';
import { closed, type MannerEvent } from '../../../entrypoints/card/manners.ts';

/** Cards of which none ever opens, and what they are sent. */
export function recordedCards(): { cards: Cards; sent: MannerEvent<number>[] } {
  const sent: MannerEvent<number>[] = [];
  const cards: Cards = {
    send: (event) => sent.push(event),
    state: closed,
    holds: () => false,
    box: () => undefined,
    letThrough: () => {},
    refresh: () => {},
  };
  return { cards, sent };
}
