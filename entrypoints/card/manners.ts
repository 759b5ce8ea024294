/**
 * How a card behaves, as a pure machine: events in, state out. It has no clock; every event says what time it is,
 * and `dueAt` says when the next `tick` should come.
 */

import type { Point } from './aim.ts';

/** Milliseconds of rest on a match before its card opens. */
export const rest = 200;
/** Milliseconds that a card stays after the pointer has left both it and its words. */
export const grace = 300;

export type Manner<T> =
  | { readonly is: 'closed' }
  /** The pointer rests on a match. */
  | { readonly is: 'waiting'; readonly on: T; readonly opensAt: number }
  /** Open for as long as the pointer is on the words or the card. */
  | {
      readonly is: 'hover';
      readonly on: T;
      /** The pointer has left. */
      readonly closesAt?: number;
      /** The pointer rests on another match. */
      readonly next?: { readonly on: T; readonly opensAt: number };
    }
  | Pinned<T>;

/** Open until it is closed. */
interface Pinned<T> {
  readonly is: 'pinned';
  readonly on: T;
  /** Opened by key. */
  readonly byKey: boolean;
  /** Dragged or docked: no longer bound to its words. */
  readonly placed: boolean;
  readonly first?: string | undefined;
}

export type MannerEvent<T> =
  /** The pointer moved; `towards` when it is on a straight way to the card. */
  | { readonly is: 'move'; readonly at: number; readonly over: Over<T>; readonly towards?: boolean }
  /** A click or tap. `inLink`: the words do something of their own when they are clicked. */
  | { readonly is: 'press'; readonly over: Over<T>; readonly inLink: boolean }
  /** A long press on touch, or a command. */
  | {
      readonly is: 'open';
      readonly on: T;
      readonly byKey: boolean;
      /** Where the finger is. */
      readonly spot?: Point;
      /** An entry inside the words, which is shown before theirs. */
      readonly first?: string | undefined;
    }
  | { readonly is: 'pin'; readonly pinned: boolean }
  | { readonly is: 'place'; readonly placed: boolean }
  /** Esc, the close button, another frame's card. */
  | { readonly is: 'close' }
  /** The words have been scrolled out of sight. */
  | { readonly is: 'away' }
  /** The words are no longer on the page: it may have been translated. */
  | { readonly is: 'gone' }
  | { readonly is: 'tick'; readonly at: number };

/** What the pointer is on; where on the words, is for those who place the card. */
export type Over<T> = { readonly match: T; readonly spot?: Point } | 'card' | 'page';

export const closed = { is: 'closed' } as const;

export function step<T>(state: Manner<T>, event: MannerEvent<T>): Manner<T> {
  switch (event.is) {
    case 'move':
      return move(state, event);
    case 'press':
      return press(state, event);
    case 'open':
      return opened(state, event);
    case 'pin':
      return pin(state, event.pinned);
    case 'place':
      return isOpen(state) ? { ...pinned(state, state.on), placed: event.placed } : state;
    case 'close':
      return closed;
    case 'away':
      return isPlaced(state) || isByKey(state) ? state : closed;
    case 'gone':
      return state.is === 'pinned' ? state : closed;
    case 'tick':
      return tick(state, event.at);
  }
}

/** When the machine wants to be told the time. */
export function dueAt<T>(state: Manner<T>): number | undefined {
  if (state.is === 'waiting') return state.opensAt;
  if (state.is !== 'hover') return undefined;
  return earliest(state.closesAt, state.next?.opensAt);
}

export function isOpen<T>(
  state: Manner<T>,
): state is Extract<Manner<T>, { is: 'hover' | 'pinned' }> {
  return state.is === 'hover' || state.is === 'pinned';
}

function move<T>(state: Manner<T>, event: Extract<MannerEvent<T>, { is: 'move' }>): Manner<T> {
  const { at, over } = event;
  if (state.is === 'pinned') return state;
  const match = typeof over === 'object' ? over.match : undefined;
  if (state.is !== 'hover') return match === undefined ? closed : waitOn(state, match, at);
  if (over === 'card' || match === state.on) return { is: 'hover', on: state.on };
  // On a straight way to the card the matches that are crossed do not count, unless the pointer comes to rest there.
  if (event.towards) {
    const later = at + grace;
    const next = match === undefined ? {} : { next: { on: match, opensAt: later } };
    return { is: 'hover', on: state.on, closesAt: later, ...next };
  }
  const closesAt = state.closesAt ?? at + grace;
  if (match === undefined) return { is: 'hover', on: state.on, closesAt };
  const next = state.next?.on === match ? state.next : { on: match, opensAt: at + rest };
  return { is: 'hover', on: state.on, closesAt: Math.max(closesAt, next.opensAt), next };
}

function waitOn<T>(state: Manner<T>, match: T, at: number): Manner<T> {
  const goesOn = state.is === 'waiting' && state.on === match;
  return goesOn ? state : { is: 'waiting', on: match, opensAt: at + rest };
}

function press<T>(state: Manner<T>, event: Extract<MannerEvent<T>, { is: 'press' }>): Manner<T> {
  const { over } = event;
  if (over === 'card') return state;
  if (over !== 'page' && !event.inLink) return pinned(state, over.match);
  return isPlaced(state) ? state : closed;
}

function pin<T>(state: Manner<T>, wish: boolean): Manner<T> {
  if (!isOpen(state) || wish === (state.is === 'pinned')) return state;
  return wish ? pinned(state, state.on) : { is: 'hover', on: state.on };
}

/** What is pinned already stays as it was opened. */
function pinned<T>(state: Manner<T>, on: T): Pinned<T> {
  if (state.is === 'pinned' && state.on === on) return state;
  return { is: 'pinned', on, byKey: false, placed: isPlaced(state) };
}

function opened<T>(state: Manner<T>, event: Extract<MannerEvent<T>, { is: 'open' }>): Pinned<T> {
  const { on, byKey, first } = event;
  return { is: 'pinned', on, byKey, placed: isPlaced(state), first };
}

function tick<T>(state: Manner<T>, at: number): Manner<T> {
  if (state.is === 'waiting') return at >= state.opensAt ? { is: 'hover', on: state.on } : state;
  if (state.is !== 'hover') return state;
  if (state.next && at >= state.next.opensAt) return { is: 'hover', on: state.next.on };
  return state.closesAt !== undefined && at >= state.closesAt ? closed : state;
}

function isPlaced<T>(state: Manner<T>): boolean {
  return state.is === 'pinned' && state.placed;
}

/** A reader at the keyboard scrolls the page to look round, and has only Esc to say that the card has been read. */
function isByKey<T>(state: Manner<T>): boolean {
  return state.is === 'pinned' && state.byKey;
}

function earliest(a: number | undefined, b: number | undefined): number | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return Math.min(a, b);
}
