import { type ComponentChild, render } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { usualSettings } from '../../contract/settings.ts';
import type { Card } from '../../corpus/card.ts';
import cardStyle from '../../entrypoints/card/card.css?inline';
import { CardView } from '../../entrypoints/card/card-view.tsx';
import popupStyle from '../../entrypoints/popup/popup.css?inline';
import { Popup } from '../../entrypoints/popup/popup.tsx';
import lookUp from '../../ui/look-up.css?inline';
import { article, cardOf, formula, goose } from './samples.ts';
import { mount } from './surface.ts';

/** What a reader may ask for, https://www.w3.org/TR/WCAG22/#text-spacing. */
const spacing = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

afterEach(() => document.body.replaceChildren());

/** Shows it in a column of this width, in CSS pixels, with the reader's spacing. */
function showIn(width: number, view: ComponentChild): HTMLElement {
  const root = mount('tifa', cardStyle, lookUp, popupStyle, spacing);
  root.style.inlineSize = `${width}px`;
  render(view, root);
  return root;
}

/** A card that quotes an article of a headline as long as they come. */
function withLongTitle(card: Card): Card {
  const title = 'The Standing Committee held an enlarged meeting to convey the spirit. '.repeat(3);
  const quotations = card.quotations.map((one) => ({ ...one, article: { ...article, title } }));
  return { ...card, quotations };
}

/** Elements whose text leaves its column or is cut off at an edge. */
function cutOff(root: HTMLElement): string[] {
  const edge = root.getBoundingClientRect().right + 1;
  return [...root.querySelectorAll<HTMLElement>('*:not(.unseen, option)')]
    .filter((one) => {
      const { overflowX, overflowY } = getComputedStyle(one);
      const isCut = overflowX !== 'visible' && one.scrollWidth > one.clientWidth + 1;
      // What scrolls downwards hides nothing.
      const ends = overflowY === 'hidden' || overflowY === 'clip';
      const isCutBelow = ends && one.scrollHeight > one.clientHeight + 1;
      return isCut || isCutBelow || one.getBoundingClientRect().right > edge;
    })
    .map((one) => one.outerHTML);
}

describe.for([300, 400])('With wide text spacing, at %i pixels, nothing is cut off', (width) => {
  test.for(['slogan', 'official', 'meeting', 'document'] as const)(
    'in the card of a %s',
    (kind) => {
      const sample = kind === 'slogan' ? formula() : cardOf(kind, { date: '2023-06-20' });
      const card = withLongTitle(sample);
      const found = {
        wording: 'other words for it',
        confidence: 'possible',
        via: 'concept',
        nested: [],
      } as const;
      const root = showIn(
        width,
        <CardView card={card} found={found} headingId="h" go={() => {}} read={() => {}} />,
      );
      expect(root.textContent).toContain(card.entry.name);
      expect(cutOff(root)).toEqual([]);
    },
  );

  test('in the popup', () => {
    const root = showIn(width, popup());
    expect(root.textContent).toContain('Hide marks on this page');
    expect(cutOff(root)).toEqual([]);
  });
});

// A box that offers a choice cuts what is chosen off without a sign of it.
test('With wide text spacing every choice in the popup can be read whole', () => {
  const root = showIn(400, popup());
  const boxes = [...root.querySelectorAll('select')];
  expect(boxes).toHaveLength(2);
  for (const box of boxes) {
    const { width } = box.getBoundingClientRect();
    box.style.cssText = 'flex: none; inline-size: max-content; max-inline-size: none';
    expect(width).toBeGreaterThanOrEqual(box.getBoundingClientRect().width - 1);
  }
});

function popup(): ComponentChild {
  const rows = [{ link: goose, count: 12, possible: 3, inside: 0, unmarked: 12, frame: 'top' }];
  return (
    <Popup
      page={{ is: 'read', groups: [{ kind: 'slogan', rows }], hidden: false, complete: true }}
      search={async () => []}
      onGoTo={() => {}}
      onHide={() => {}}
      read={() => {}}
      articles={[article]}
      keys={[{ shortcut: 'Alt+Shift+J', does: 'Go to the next match' }]}
      settings={usualSettings}
      onSettings={() => {}}
    />
  );
}
