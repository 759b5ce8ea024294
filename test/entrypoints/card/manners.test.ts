import { describe, expect, test } from 'vitest';
import {
  closed,
  dueAt,
  grace,
  type Manner,
  type MannerEvent,
  rest,
  step,
} from '../../../entrypoints/card/manners.ts';

type Event = MannerEvent<string>;

const over = (match: string, at: number): Event => ({ is: 'move', at, over: { match } });
const away = (at: number, towards = false): Event => ({ is: 'move', at, over: 'page', towards });
const onCard = (at: number): Event => ({ is: 'move', at, over: 'card' });
const tick = (at: number): Event => ({ is: 'tick', at });
const click = (where: string | 'page' | 'card', inLink = false): Event => ({
  is: 'press',
  over: where === 'page' || where === 'card' ? where : { match: where },
  inLink,
});

function outcome(...events: Event[]): Manner<string> {
  return events.reduce<Manner<string>>(step, closed);
}

/** Open by hover on `a` since 1,000 ms. */
const hovering = [over('a', 1_000 - rest), tick(1_000)];
const byKey: Event[] = [{ is: 'open', on: 'a', byKey: true }];

describe('Opening by hover', () => {
  test('takes 200 ms of rest on a match', () => {
    const waiting = outcome(over('a', 0));
    expect(dueAt(waiting)).toBe(200);
    expect(step(waiting, tick(199)).is).toBe('waiting');
    expect(step(waiting, tick(200))).toEqual({ is: 'hover', on: 'a' });
  });

  test('goes on waiting while the pointer moves within the match', () => {
    expect(dueAt(outcome(over('a', 0), over('a', 150)))).toBe(200);
  });

  test('begins anew on another match', () => {
    expect(dueAt(outcome(over('a', 0), over('b', 150)))).toBe(350);
  });

  test('does not happen when the pointer only passes', () => {
    expect(outcome(over('a', 0), away(100), tick(200))).toEqual(closed);
  });
});

describe('A card opened by hover', () => {
  test('stays until the next opens, where the pointer has reached other words in time', () => {
    const onTheWay = outcome(...hovering, away(2_000), over('b', 2_200));
    expect(step(onTheWay, tick(2_300))).toMatchObject({ is: 'hover', on: 'a' });
    expect(step(onTheWay, tick(2_400))).toEqual({ is: 'hover', on: 'b' });
  });

  test('stays for 300 ms after the pointer has left', () => {
    const left = outcome(...hovering, away(2_000));
    expect(dueAt(left)).toBe(2_000 + grace);
    expect(step(left, tick(2_299)).is).toBe('hover');
    expect(step(left, tick(2_300))).toEqual(closed);
  });

  test('does not get more time by wandering about outside', () => {
    expect(dueAt(outcome(...hovering, away(2_000), away(2_200)))).toBe(2_300);
  });

  test('stays when the pointer comes back to the words or into the card', () => {
    for (const back of [over('a', 2_100), onCard(2_100)])
      expect(dueAt(outcome(...hovering, away(2_000), back))).toBeUndefined();
  });

  test('is not lost on a straight way to it, however slow', () => {
    const underway = outcome(...hovering, away(2_000, true), away(2_250, true), away(2_500, true));
    expect(step(underway, tick(2_600)).is).toBe('hover');
  });

  const crossing = (at: number): Event => ({
    is: 'move',
    at,
    over: { match: 'b' },
    towards: true,
  });

  test('is not replaced by a match that is crossed on the way to it', () => {
    const underway = outcome(...hovering, crossing(2_000), crossing(2_250));
    expect(step(underway, tick(2_400))).toMatchObject({ is: 'hover', on: 'a' });
  });

  test('gives way to a match on the way to it when the pointer comes to rest there', () => {
    expect(outcome(...hovering, crossing(2_000), tick(2_300))).toEqual({ is: 'hover', on: 'b' });
  });

  test('gives way to another match after 200 ms of rest there', () => {
    const resting = outcome(...hovering, over('b', 2_000));
    expect(dueAt(resting)).toBe(2_200);
    expect(step(resting, tick(2_200))).toEqual({ is: 'hover', on: 'b' });
  });

  test.each<[string, Event]>([
    ['Esc', { is: 'close' }],
    ['a click elsewhere', click('page')],
    ['scrolling away', { is: 'away' }],
    ['words that the page takes away', { is: 'gone' }],
    ['a click on a link, which is followed', click('a', true)],
  ])('is closed by %s', (_, event) => {
    expect(outcome(...hovering, event)).toEqual(closed);
  });

  test('stays when it is clicked itself', () => {
    expect(outcome(...hovering, click('card')).is).toBe('hover');
  });
});

describe('A pinned card', () => {
  const pinned = [...hovering, click('a')];

  test('is made by a click on a match, also without a hover before', () => {
    expect(outcome(click('a'))).toMatchObject({ is: 'pinned', on: 'a' });
  });

  test('is not made by a click on a match in a link', () => {
    expect(outcome(click('a', true))).toEqual(closed);
  });

  test('survives hovering other matches and leaving', () => {
    const state = outcome(...pinned, over('b', 3_000), tick(4_000), away(5_000), tick(9_000));
    expect(state).toMatchObject({ is: 'pinned', on: 'a' });
    expect(dueAt(state)).toBeUndefined();
  });

  test('stays when the page takes its words away, as a translation does', () => {
    for (const open of [pinned, byKey])
      expect(outcome(...open, { is: 'gone' })).toMatchObject({ is: 'pinned', on: 'a' });
    expect(outcome(...pinned, { is: 'gone' }, click('page'))).toEqual(closed);
  });

  test('shows another match when that is clicked: there is never more than one card', () => {
    expect(outcome(...pinned, click('b'))).toMatchObject({ is: 'pinned', on: 'b' });
  });

  test.each<[string, Event]>([
    ['Esc', { is: 'close' }],
    ['a click elsewhere', click('page')],
    ['scrolling away', { is: 'away' }],
  ])('is closed by %s', (_, event) => {
    expect(outcome(...pinned, event)).toEqual(closed);
  });

  test('goes back to hovering when it is unpinned', () => {
    expect(outcome(...pinned, { is: 'pin', pinned: false }).is).toBe('hover');
  });

  test('asks for the focus only when it was opened by key', () => {
    expect(outcome({ is: 'open', on: 'a', byKey: true })).toMatchObject({ byKey: true });
    expect(outcome(...pinned)).toMatchObject({ byKey: false });
  });
});

describe('A card opened by key', () => {
  test.each<[string, Event[]]>([
    ['docked', [{ is: 'place', placed: true }]],
    [
      'docked and put back',
      [
        { is: 'place', placed: true },
        { is: 'place', placed: false },
      ],
    ],
    ['pressed on its words', [click('a')]],
    ['pinned once more', [{ is: 'pin', pinned: true }]],
  ])('still stays once it was %s', (_, events) => {
    expect(outcome(...byKey, ...events, { is: 'away' })).toMatchObject({ is: 'pinned', on: 'a' });
  });

  test('stays when the page is scrolled', () => {
    expect(outcome(...byKey, { is: 'away' })).toMatchObject({ is: 'pinned', on: 'a' });
  });

  test('stays so after a selection in it that ended beside it, which pins cards', () => {
    const selected = outcome(...byKey, { is: 'pin', pinned: true });
    expect(step(selected, { is: 'away' })).toMatchObject({ is: 'pinned', on: 'a' });
  });

  test.each<[string, Event]>([
    ['Esc', { is: 'close' }],
    ['a click elsewhere', click('page')],
  ])('is closed by %s', (_, event) => {
    expect(outcome(...byKey, event)).toEqual(closed);
  });
});

describe('A card that was dragged or docked', () => {
  const placed: Event[] = [...hovering, { is: 'place', placed: true }];

  test('is pinned', () => {
    expect(outcome(...placed).is).toBe('pinned');
  });

  test('stays when its words are scrolled or taken away or the page is clicked', () => {
    expect(outcome(...placed, { is: 'away' }, { is: 'gone' }, click('page')).is).toBe('pinned');
  });

  test('is closed by Esc, and the next card is beside its words again', () => {
    expect(outcome(...placed, { is: 'close' }, click('b'))).toMatchObject({ placed: false });
  });
});
