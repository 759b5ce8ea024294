import type { FoundMatch, MarkedPage } from '../../contract/card-script.ts';
import { closed, dueAt, isOpen, type Manner, type MannerEvent, step } from './manners.ts';
import { type Shown, ShownCard } from './show.tsx';
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
  /** The words of the open card are looked at again: they may have moved or gone. */
  refresh(): void;
}

export interface CardsOptions {
  readonly page: Pick<MarkedPage, 'find' | 'rectsOf' | 'elementOf' | 'setHover' | 'busy'>;
  readonly answers: Answers;
  readonly onOpen: () => void;
  readonly signal: AbortSignal;
}

export function createCards({ page, answers, onOpen, signal }: CardsOptions): Cards {
  let state: Manner<number> = closed;
  const tickAt = createTimer((at) => send({ is: 'tick', at }), signal);
  const card = new ShownCard({
    ...answers,
    onPin: (pinned) => send({ is: 'pin', pinned }),
    onClose: () => send({ is: 'close' }),
    onPlace: (placed) => send({ is: 'place', placed }),
  });

  const send = (event: MannerEvent<number>) => {
    if (signal.aborted) return;
    const before = state;
    state = step(state, event);
    tickAt(dueAt(state));
    if (state !== before) present(before);
  };
  const present = (before: Manner<number>) => {
    const match = state.is === 'closed' ? undefined : page.find(state.on);
    if (match || !isOpen(state)) page.setHover(match);
    if (!isOpen(state)) return card.hide();
    const isNew = !isOpen(before) || before.on !== state.on;
    if (!match) return isNew ? send({ is: 'close' }) : missed();
    if (isNew) onOpen();
    if (isNew || changesManner(before, state)) show(match);
  };
  // While the page is read again, nobody knows whether the words are still there.
  const missed = () => {
    if (!page.busy) send({ is: 'gone' });
  };
  const show = (match: FoundMatch) => {
    const first = state.is === 'pinned' ? state.first : undefined;
    card.show({ ...subjectOf(match, page), first }, shownAs(state));
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
    refresh() {
      if (!isOpen(state)) return;
      const match = page.find(state.on);
      const rects = match ? page.rectsOf(match) : [];
      if (rects.length === 0) missed();
      else if (!isInView(rects)) send({ is: 'away' });
    },
  };
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

function shownAs(state: Manner<number>): Shown {
  if (state.is !== 'pinned') return { pinned: false, focus: false, placed: false };
  const { focus, placed } = state;
  return { pinned: true, focus, placed };
}

function changesManner(before: Manner<number>, after: Manner<number>): boolean {
  return before.is !== after.is || (after.is === 'pinned' && after.focus);
}
