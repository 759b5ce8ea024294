import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { FoundMatch } from '../../../contract/card-script.ts';
import { type Commands, createCommands } from '../../../entrypoints/card/commands.ts';
import type { MannerEvent } from '../../../entrypoints/card/manners.ts';
import { recordedCards } from './recorded-cards.ts';

let commands: Commands;
let matches: FoundMatch[];
let hovered: number | undefined;
let sent: MannerEvent<number>[];
let told: boolean[];
let changes: boolean[];
/** What screen readers are told; empty where something else speaks. */
let said: string;

/** Three words, each a screen below the one before, the second where no scrolling can bring it into view. */
beforeEach(() => {
  document.body.innerHTML = `
    <p>first</p>
    <p style="position: relative; margin-block: 150vh; left: -9999px">second</p>
    <p style="margin-block-end: 150vh">third</p>`;
  const elements = [...document.querySelectorAll('p')];
  matches = elements.map(
    ({ textContent: wording }, id) =>
      ({
        id,
        wording,
        kind: 'slogan',
        confidence: id === 1 ? 'possible' : 'exact',
        shown: true,
      }) as FoundMatch,
  );
  said = '';
  hovered = undefined;
  told = [];
  changes = [];
  const recorded = recordedCards();
  sent = recorded.sent;
  const page = {
    matches: () => matches,
    find: (id: number) => matches[id],
    rectsOf: ({ id }: FoundMatch) => [...(elements[id]?.getClientRects() ?? [])],
    elementOf: ({ id }: FoundMatch) => elements[id],
    setHover: (match: FoundMatch | undefined) => {
      hovered = match?.id;
    },
    hide: () => {},
    show: () => {},
  };
  commands = createCommands({
    page,
    cards: recorded.cards,
    status: {
      say: (words) => {
        said = words;
      },
      leave: () => {
        said = '';
      },
    },
    onChange: () => changes.push(commands.hidden),
    onHidden: (hidden) => told.push(hidden),
  });
  scrollTo(0);
});
afterEach(() => document.body.replaceChildren());

const scrollTo = (top: number) => window.scrollTo({ top, behavior: 'instant' });
const longer = { id: 0, entry: 'committee' } as FoundMatch;
const opened = () => sent.flatMap((event) => (event.is === 'open' ? [event.on] : []));

describe('By key', () => {
  test('the way through the matches goes on, also where one cannot be brought into view', () => {
    const way = ['next-match', 'next-match', 'next-match', 'previous-match'] as const;
    const stops = way.map((name) => {
      commands.run(name);
      return hovered;
    });
    expect(stops).toEqual([0, 1, 2, 1]);
  });

  test('what comes next is what follows in the viewport, once the reader has scrolled on', () => {
    commands.run('next-match');
    scrollTo(window.innerHeight * 2.5);
    commands.run('next-match');
    expect(hovered).toBe(2);
  });

  test('a match that is opened is brought into view', () => {
    commands.run('next-match');
    scrollTo(window.innerHeight * 2);
    commands.run('open-card');
    expect(opened()).toEqual([2]);
    const { top, bottom } = document.querySelectorAll('p')[2]?.getBoundingClientRect() ?? {};
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(window.innerHeight);
  });
});

describe('Screen readers are told', () => {
  test('which words were gone to, and how sure they are, until a card is opened', () => {
    commands.run('next-match');
    expect(said).toBe('first, slogan');
    commands.run('next-match');
    expect(said).toBe('second, possibly slogan');
    commands.run('open-card');
    expect(said).toBe('');
  });

  test.each(['next-match', 'previous-match', 'open-card'] as const)(
    'that there is nothing to go to or to open: %s',
    (name) => {
      matches = [];
      commands.run(name);
      expect(said).toBe('No marks on this page');
    },
  );

  test('that the marks were hidden or shown', () => {
    commands.run('hide-all');
    expect(said).toBe('Marks hidden');
    commands.run('hide-all');
    expect(said).toBe('Marks shown');
  });
});

describe('From the popup', () => {
  test.each([
    ['that is marked itself is opened', 'committee', undefined],
    ['that stands inside a longer wording is shown before that', 'chen', 'chen'],
  ])('an entry %s', (_, entry, first) => {
    commands.goTo(longer, entry);
    expect(sent.at(-1)).toEqual({ is: 'open', on: 0, byKey: true, first });
  });
});

test('Each change is told, whether it comes by key, from the popup or from another frame', () => {
  commands.run('hide-all');
  commands.goTo(longer, 'committee');
  commands.hide(true);
  expect(changes).toEqual([true, false, true]);
});

describe('The other frames are told', () => {
  test('when a command hides the marks, and when one shows them again', () => {
    commands.run('hide-all');
    commands.run('next-match');
    expect(told).toEqual([true, false]);
  });

  test('when going to an entry from the popup shows the marks again', () => {
    commands.hide(true);
    commands.goTo(longer, 'committee');
    expect(told).toEqual([false]);
    expect(opened()).toEqual([0]);
  });

  test('nothing when they have told, or when nothing is hidden', () => {
    commands.hide(true);
    commands.hide(false);
    commands.goTo(longer, 'committee');
    expect(told).toEqual([]);
  });
});
