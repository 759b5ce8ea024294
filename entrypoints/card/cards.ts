import type { MarkedPage } from '../../contract/card-script.ts';
import type { Point } from './aim.ts';
import { closed, dueAt, isOpen, type Manner, type MannerEvent, step } from './manners.ts';
import { type CardOptions, type Shown, ShownCard } from './show.tsx';
import { type Answers, isInView, subjectOf } from './subject.ts';

/** Drives the one card of a frame: events to the machine, its state to the screen. Matches go by their id. */
export interface Cards {
  send(event: MannerEvent<number>): void;
  readonly state: Manner<number>;
  holds(event: Event): boolean;
  /** Where the open card is, in client coordinates. */
  box(): DOMRect | undefined;
  /** Whether the pointer goes through the card to the page beneath. */
  letThrough(wish: boolean): void;
  /**
   * The words of the open card are looked at again: they may have moved or gone. Only the reader's scrolling takes them
   * away: who zooms in to read the card would lose it with the words that leave the view. A card that the page has taken
   * out is closed: nothing else would open on the page for as long as it is pinned.
   */
  refresh(hasScrolled?: boolean): void;
}

export interface CardsOptions {
  readonly page: Pick<MarkedPage, 'find' | 'rectsOf' | 'elementOf' | 'setHover' | 'busy'>;
  readonly answers: Answers;
  readonly onOpen: () => void;
  readonly signal: AbortSignal;
}

export function createCards({ page, answers, onOpen, signal }: CardsOptions): Cards {
  let state: Manner<number> = closed;
  let spot: Point | undefined;
  /** Whether the words of the open card were in view when it opened, or when they were looked at last. */
  let inView = true;
  const tickAt = createTimer((at) => send({ is: 'tick', at }), signal);
  const card = new ShownCard({ ...answers, ...wishes((event) => send(event)) });

  const send = (event: MannerEvent<number>) => {
    if (signal.aborted) return;
    const before = state;
    spot = spotAfter(spot, event);
    state = step(state, event);
    tickAt(dueAt(state));
    if (state !== before) present(before, event.is === 'open' && event.byKey);
  };
  const present = (before: Manner<number>, focus: boolean) => {
    const match = page.find(tinted(state, before));
    if (match || !isOpen(state)) page.setHover(match);
    if (!isOpen(state)) return card.hide();
    const isNew = !isOpen(before) || before.on !== state.on;
    if (!match) return isNew ? send({ is: 'close' }) : missed();
    if (isNew) onOpen();
    inView ||= isNew;
    if (!isNew && !focus && before.is === state.is) return;
    card.show({ ...subjectOf(match, page), first: firstIn(state), spot }, shownAs(state, focus));
  };
  // While the page is read again, nobody knows whether the words are still there.
  const missed = () => {
    if (!page.busy) send({ is: 'gone' });
  };
  signal.addEventListener('abort', () => card.hide());
  return {
    send,
    get state() {
      return state;
    },
    holds: card.holds,
    box: card.box,
    letThrough: card.letThrough,
    refresh(hasScrolled) {
      if (!isOpen(state)) return;
      const rects = rectsOf(page, state.on);
      const wereInView = inView;
      inView = isInView(rects);
      if (!card.outlives()) send({ is: 'close' });
      else if (rects.length === 0) missed();
      else if (hasScrolled && wereInView && !inView) send({ is: 'away' });
    },
  };
}

/** Where the words of a match stand that may be gone. */
function rectsOf(page: CardsOptions['page'], id: number): readonly DOMRect[] {
  const match = page.find(id);
  return match ? page.rectsOf(match) : [];
}

/** What is done with the card itself. */
function wishes(
  send: (event: MannerEvent<number>) => void,
): Pick<CardOptions, 'onPin' | 'onClose' | 'onPlace'> {
  return {
    onPin: (pinned) => send({ is: 'pin', pinned }),
    onClose: () => send({ is: 'close' }),
    onPlace: (placed) => send({ is: 'place', placed }),
  };
}

/** The words of the card; or those it has left, if it was opened by key: the reader goes on from there. */
function tinted(state: Manner<number>, before: Manner<number>): number | undefined {
  if (state.is !== 'closed') return state.on;
  return before.is === 'pinned' && before.byKey ? before.on : undefined;
}

/** Where words were pointed at last; by key they are not. */
function spotAfter(before: Point | undefined, event: MannerEvent<number>): Point | undefined {
  if (event.is === 'open') return event.spot;
  return 'over' in event && typeof event.over === 'object' ? event.over.spot : before;
}

/** Tells the machine, which has no clock, when its time has come: one time at once, in milliseconds. */
function createTimer(
  tick: (at: number) => void,
  signal: AbortSignal,
): (due: number | undefined) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));
  return (due) => {
    clearTimeout(timer);
    if (due === undefined) return;
    const wait = due - performance.now();
    timer = setTimeout(() => tick(Math.max(due, performance.now())), wait);
  };
}

function firstIn(state: Manner<number>): string | undefined {
  return state.is === 'pinned' ? state.first : undefined;
}

function shownAs(state: Manner<number>, focus: boolean): Shown {
  const pinned = state.is === 'pinned';
  return { pinned, focus, placed: pinned && state.placed };
}
