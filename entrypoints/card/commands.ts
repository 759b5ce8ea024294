import type { FoundMatch, MarkedPage } from '../../contract/card-script.ts';
import type { Command } from '../../contract/messages.ts';
import { createTour } from '../../page/tour.ts';
import type { Cards } from './cards.ts';
import { isOpen } from './manners.ts';
import type { Status } from './status.ts';
import { isInView } from './subject.ts';
import { createWhereabouts } from './whereabouts.ts';

export interface Commands {
  run(name: Command): void;
  /** Goes to a match and opens the card of an entry that it is, or that stands inside it. */
  goTo(match: FoundMatch, entry: string): void;
  /** Hides or shows the marks as told from outside, which all frames of the tab are. */
  hide(hidden: boolean): void;
  readonly hidden: boolean;
}

export interface CommandOptions {
  readonly page: Pick<
    MarkedPage,
    'matches' | 'find' | 'rectsOf' | 'elementOf' | 'setHover' | 'hide' | 'show'
  >;
  readonly cards: Cards;
  readonly status: Status;
  /** The marks of this frame were hidden or shown, from within or as told. */
  readonly onChange: () => void;
  /** The marks of this frame were hidden or shown from within: nobody has told the other frames. */
  readonly onHidden: (hidden: boolean) => void;
}

/** What the reader asks for by key or from the popup. */
export function createCommands(options: CommandOptions): Commands {
  const { page, cards, status } = options;
  const marks = createMarks(options);
  const tour = createTour(page);
  const whereabouts = createWhereabouts(page);
  const at = () => whereabouts.at(isOpen(cards.state) ? cards.state.on : undefined);
  const sayNone = () => status.say('No marks on this page');
  const move = (match: FoundMatch | undefined) => {
    if (!match) return sayNone();
    tour.scrollTo(match);
    whereabouts.visit(match);
    const { state } = cards;
    // An open card goes along, and has the focus again if it was opened by key.
    if (isOpen(state))
      cards.send({ is: 'open', on: match.id, byKey: state.is === 'pinned' && state.byKey });
    else {
      page.setHover(match);
      status.say(wordsOf(match), page.elementOf(match));
    }
  };
  const open = (match: FoundMatch | undefined, entry = match?.entry) => {
    if (!match) return sayNone();
    status.leave();
    if (!isInView(page.rectsOf(match))) tour.scrollTo(match);
    whereabouts.visit(match);
    const first = entry === match.entry ? undefined : entry;
    cards.send({ is: 'open', on: match.id, byKey: true, first });
  };
  return {
    get hidden() {
      return marks.hidden;
    },
    hide: marks.hide,
    goTo(match, entry) {
      marks.hideEverywhere(false);
      tour.scrollTo(match);
      open(match, entry);
    },
    run(name) {
      if (name === 'hide-all') {
        marks.hideEverywhere(!marks.hidden);
        return status.say(marks.hidden ? 'Marks hidden' : 'Marks shown');
      }
      marks.hideEverywhere(false);
      if (name === 'next-match') move(tour.next(at()));
      else if (name === 'previous-match') move(tour.previous(at()));
      else open(at() ?? tour.next());
    },
  };
}

/** What a screen reader is told of words that were gone to: a sighted reader sees them tinted. */
function wordsOf({ wording, kind, confidence }: FoundMatch): string {
  return `${wording}, ${confidence === 'possible' ? 'possibly ' : ''}${kind}`;
}

/** The marks of this frame, which are there or hidden. */
interface Marks extends Pick<Commands, 'hide' | 'hidden'> {
  /** In all frames: the others are told. */
  hideEverywhere(hidden: boolean): void;
}

function createMarks({ page, cards, onChange, onHidden }: CommandOptions): Marks {
  let hidden = false;
  const hide = (wish: boolean) => {
    hidden = wish;
    if (hidden) {
      cards.send({ is: 'close' });
      page.hide();
    } else page.show();
    onChange();
  };
  return {
    get hidden() {
      return hidden;
    },
    hide,
    hideEverywhere(wish) {
      if (wish === hidden) return;
      hide(wish);
      onHidden(wish);
    },
  };
}
