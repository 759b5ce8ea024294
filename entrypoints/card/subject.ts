import type { FoundMatch, MarkedPage } from '../../contract/card-script.ts';
import type { Card, Link } from '../../corpus/card.ts';
import { closestAcross } from '../../page/closest.ts';
import { nestedIn } from '../../page/summary.ts';
import type { FoundHere } from '../../ui/card/found.ts';
import type { Script } from '../../ui/chinese-name.tsx';
import type { Point } from './aim.ts';

/** What the card asks of the background. */
export interface Answers {
  readonly card: (entry: string) => Promise<Card | undefined>;
  readonly links: (entries: readonly string[]) => Promise<readonly Link[]>;
  /** Opens the reader at this route, e.g. `#/entry/1310-deployment`. */
  readonly read: (hash: string) => void;
}

/** What a card is opened for. */
export interface Subject extends FoundHere {
  /** The same for the same words of the page. */
  readonly key: number;
  readonly entry: string;
  /** An entry inside the words, which is shown before theirs. */
  readonly first?: string | undefined;
  /** Client rectangles of the words, one per line; asked whenever the page moves. Empty when they are gone. */
  readonly rects: () => readonly DOMRect[];
  /** Where the words were pointed at. */
  readonly spot?: Point | undefined;
  /** The script of Chinese round the words, where the page says so. */
  readonly script?: Script | undefined;
  /** Where the words stand: a modal dialog of the page makes all outside of it inert. */
  readonly element: Element | undefined;
}

export function subjectOf(
  match: FoundMatch,
  page: Pick<MarkedPage, 'find' | 'rectsOf' | 'elementOf'>,
): Subject {
  const { id, entry, wording, confidence, reason, place } = match;
  // A script may have rendered the same words anew: the match is looked up again each time.
  const current = () => page.find(id) ?? match;
  const element = page.elementOf(match);
  return {
    key: id,
    entry,
    wording,
    confidence,
    via: reason.via,
    place,
    nested: [...new Set(nestedIn(match).map((inner) => inner.entry))].filter(
      (other) => other !== entry,
    ),
    rects: () => page.rectsOf(current()),
    script: scriptRound(element),
    element,
  };
}

/** The script of Chinese there, or in the whole document. `zh` alone says nothing of it. */
export function scriptRound(element?: Element): Script | undefined {
  const lang =
    closestAcross(element, '[lang]')?.getAttribute('lang') ?? document.documentElement.lang;
  if (/^zh-(hant|tw|hk|mo)\b/i.test(lang)) return 'zh-Hant';
  return /^zh-/i.test(lang) ? 'zh-Hans' : undefined;
}

/** Whether any of the rectangles, in client coordinates, can be seen. */
export function isInView(rects: readonly DOMRect[]): boolean {
  return rects.some(
    ({ left, top, right, bottom }) =>
      bottom > 0 && right > 0 && top < innerHeight && left < innerWidth,
  );
}
