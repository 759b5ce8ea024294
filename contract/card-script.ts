import type { Match } from '../corpus/match.ts';
import type { Glimpse } from './glimpse.ts';
import type { Command, Hiding, Port } from './messages.ts';

/**
 * The door between the content script, which every page pays for, and the card's script, which holds all that a
 * reader does with the marks and is run in a frame when it is first needed. The two meet in the global object of
 * our isolated world, which the page cannot see.
 */
const door = Symbol.for('tifa-lens:card');

export interface CardScript {
  start(frame: MarkedFrame): CardSession;
}

/** A frame that is read and marked. */
export interface MarkedFrame {
  readonly page: MarkedPage;
  readonly signal: AbortSignal;
}

/** What the card's script needs of the page; `Lens` in `page/lens.ts` is one. */
export interface MarkedPage {
  matchAt(x: number, y: number, target: EventTarget | null): FoundMatch | undefined;
  rectsOf(match: FoundMatch): DOMRect[];
  elementOf(match: FoundMatch): Element | undefined;
  matches(): readonly FoundMatch[];
  /** Of no id there is none. */
  find(id: number | undefined): FoundMatch | undefined;
  setHover(match: FoundMatch | undefined): void;
  hide(): void;
  show(): void;
  /** The page is being read: what has changed may not be known yet. */
  readonly busy: boolean;
  /** False while parts of the page have not been read, and where the background never answered about one. */
  readonly complete: boolean;
}

export interface FoundMatch extends Match {
  readonly id: number;
  readonly wording: string;
  readonly shown: boolean;
}

export interface CardSession {
  /** A pointer event that came before the session; it has been dispatched already. */
  replay(event: Glimpse): void;
  /** A browser command, or what every frame does; every frame of the tab is told. */
  run(command: Command | Hiding): void;
  connect(port: Port): void;
  /** What is on the page has changed. */
  changed(): void;
}

export function offerCardScript(script: CardScript): void {
  (globalThis as Doors)[door] = script;
}

/** The card's script, if it has run in this frame. */
export function cardScript(): CardScript | undefined {
  return (globalThis as Doors)[door];
}

type Doors = { [door]?: CardScript };
