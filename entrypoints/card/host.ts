import { closestAcross } from '../../page/closest.ts';
import parts from '../../ui/parts.css?inline';
import theme from '../../ui/theme.css?inline';
import css from './card.css?inline';
import { focused } from './focused.ts';

/** Where the card is drawn: a shadow root in the top layer, out of reach of the page's styles. */
export interface Host {
  readonly element: HTMLElement;
  readonly root: HTMLElement;
  /** Puts it into the document, over everything. */
  attach(near: Element | undefined): void;
  /**
   * Goes back to the page where the part of it that held the card, a dialog perhaps, has closed or is gone. False where the
   * page has taken out the card itself.
   */
  outlive(): boolean;
  detach(): void;
  /** Whether the pointer goes through it to the page beneath. */
  letThrough(wish: boolean): void;
}

/** In em of the reader's own letters: 400 CSS pixels, unless they were made larger. */
export const cardWidth = 25;

/** Against the page's `!important`, too. What is not named here is as if nobody had styled it. */
const hostStyle: Readonly<Record<string, string>> = {
  all: 'initial',
  // As the browser has it: shown while it is open.
  display: 'revert',
  direction: 'ltr',
  position: 'fixed',
  inset: '0 auto auto 0',
  width: `min(${cardWidth}em, 100% - 16px)`,
};

/**
 * Events that would reach the page's own listeners: a page with single-letter keys must not hear the card's, and one that
 * forbids copying or puts words of its own into what is copied has no say in the card.
 */
const kept =
  'keydown keypress keyup input focusin focusout wheel click dblclick auxclick mousedown mouseup mouseover mouseout ' +
  'mousemove pointerdown pointerup pointermove touchstart touchmove touchend copy contextmenu';

/** What makes all outside of it inert. */
export const modal = 'dialog:modal';

/** What makes all outside of it inert, or closes when something outside of it is pressed. */
const layers = `${modal}, :fullscreen, [popover]:popover-open:not([popover="manual" i])`;

export function createHost(): Host {
  // A name that the reading of the page passes over.
  const element = makeElement('tifa-lens');
  element.popover = 'manual';
  element.translate = false;
  const shadow = element.attachShadow({ mode: 'open' });
  const style = makeElement('style');
  style.textContent = theme + parts + css;
  const root = makeElement('div');
  root.className = 'root';
  shadow.append(style, root);
  for (const [name, value] of Object.entries(hostStyle)) setStyle(element, name, value);
  for (const type of kept.split(' '))
    element.addEventListener(type, (event) => event.stopPropagation());
  const outlive = () => {
    const { documentElement } = document;
    const layer = element.parentElement;
    if (layer && layer !== documentElement && !layer.matches(layers))
      putInto(documentElement, element);
    return element.isConnected;
  };
  return {
    element,
    root,
    attach(near) {
      // Keys and the popup go to words behind a modal dialog, too.
      const layer =
        closestAcross(near, layers) ??
        // One in a shadow root is found by the focus that it has taken.
        closestAcross(focused(), modal) ??
        document.querySelector(modal);
      putInto(layer ?? document.documentElement, element);
      layer?.addEventListener('toggle', outlive);
    },
    outlive,
    detach: () => element.remove(),
    letThrough: (wish) => setStyle(element, 'pointer-events', wish ? 'none' : 'auto'),
  };
}

/** Of the card's host, against whatever the page says. */
export function setStyle(card: HTMLElement, name: string, value: string): void {
  card.style.setProperty(name, value, 'important');
}

/** Of HTML, also in the page that Chromium shows a feed in, which is XML. */
function makeElement(name: string): HTMLElement {
  return document.createElementNS('http://www.w3.org/1999/xhtml', name) as HTMLElement;
}

function putInto(parent: Element, card: HTMLElement): void {
  if (card.parentNode !== parent) parent.append(card);
  // Where the page zooms what the card stands in, the card's pixels are still those of the viewport.
  setStyle(card, 'zoom', `${1 / parent.currentCSSZoom}`);
  if (!card.matches(':popover-open')) card.showPopover();
}
