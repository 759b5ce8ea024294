import { render } from 'preact';
import { routeHash } from '../../ui/route.ts';
import type { Point } from './aim.ts';
import { focused } from './focused.ts';
import { createHost } from './host.ts';
import { dock, keepAt, placeBeside } from './placing.ts';
import type { Answers, Subject } from './subject.ts';
import { CardWindow } from './window.tsx';

export interface CardOptions extends Answers {
  readonly onPin: (pinned: boolean) => void;
  readonly onClose: () => void;
  /** The reader has dragged or docked the card, or put it back to its words. */
  readonly onPlace: (placed: boolean) => void;
}

export interface Shown {
  readonly pinned: boolean;
  readonly focus: boolean;
  /** It stays where it was dragged or docked; else it goes to its words. */
  readonly placed: boolean;
}

type Place = 'beside' | 'dragged' | 'docked';

/** The card of a frame: one host, put into the document while a card is open and taken out when it closes. */
export class ShownCard {
  readonly #options: CardOptions;
  readonly #host = createHost();
  #subject: Subject | undefined;
  #pinned = false;
  #place: Place = 'beside';
  #stopPlacing: (() => void) | undefined;
  #moveTo: ((point: Point) => void) | undefined;
  #focusBefore: Element | null = null;
  /** Counts what was opened: each begins anew, also the same words when they are asked for once more. */
  #turn = 0;

  constructor(options: CardOptions) {
    this.#options = options;
  }

  /** Shows the card, or what is new in the one that is there. */
  show(subject: Subject, { pinned, focus, placed }: Shown): void {
    if (focus || this.#subject?.key !== subject.key) this.#turn += 1;
    if (!this.#host.element.matches(':focus-within')) this.#focusBefore = focused();
    // It stays with the line of its words that it was opened at.
    const { spot } = this.#subject?.key === subject.key ? this.#subject : subject;
    this.#subject = { ...subject, spot };
    this.#pinned = pinned;
    if (!placed) this.#place = 'beside';
    this.#draw();
    this.#host.attach(subject.element);
    if (this.#place === 'beside') this.#putBeside();
    if (focus) this.#host.root.querySelector<HTMLElement>('[role="dialog"]')?.focus();
  }

  /** Takes the card out of the document and gives the focus back. */
  hide(): void {
    if (!this.#subject) return;
    const hadFocus = this.#host.element.matches(':focus-within');
    this.#stopPlacing?.();
    this.#subject = undefined;
    this.#place = 'beside';
    render(null, this.#host.root);
    this.#host.detach();
    const before = this.#focusBefore;
    this.#focusBefore = null;
    if (hadFocus && before instanceof HTMLElement) before.focus({ preventScroll: true });
  }

  readonly holds = (event: Event): boolean => event.composedPath().includes(this.#host.element);

  /** Where the card is, in client coordinates. */
  readonly box = (): DOMRect | undefined =>
    this.#subject && this.#host.element.getBoundingClientRect();

  /** Whether the card is still there, whatever the page has closed or removed round it. */
  readonly outlives = (): boolean => this.#host.outlive();

  /** Whether the pointer goes through the card to the page beneath. */
  readonly letThrough = (wish: boolean): void => this.#host.letThrough(wish);

  #draw(): void {
    if (!this.#subject) return;
    const { card, links, read, onPin, onClose } = this.#options;
    render(
      <CardWindow
        key={this.#turn}
        subject={this.#subject}
        pinned={this.#pinned}
        docked={this.#place === 'docked'}
        card={card}
        links={links}
        read={(route) => read(routeHash(route))}
        onPin={onPin}
        onClose={onClose}
        onDock={(wish) => this.#dock(wish)}
        onDrag={(point) => this.#drag(point)}
      />,
      this.#host.root,
    );
  }

  #putBeside(): void {
    this.#stopPlacing?.();
    this.#place = 'beside';
    if (this.#subject) this.#stopPlacing = placeBeside(this.#host.element, this.#subject);
  }

  #dock(wish: boolean): void {
    if (wish) {
      this.#leave('docked');
      dock(this.#host.element);
    } else {
      this.#putBeside();
      this.#options.onPlace(false);
      this.#draw();
    }
  }

  #drag(point: Point): void {
    if (this.#place === 'dragged') {
      this.#moveTo?.(point);
      return;
    }
    this.#leave('dragged');
    const { moveTo, stop } = keepAt(this.#host.element, point);
    this.#moveTo = moveTo;
    this.#stopPlacing = stop;
  }

  /** From now on the card no longer goes with its words. */
  #leave(place: Place): void {
    if (this.#place === place) return;
    this.#stopPlacing?.();
    this.#place = place;
    this.#options.onPlace(true);
    this.#draw();
  }
}
