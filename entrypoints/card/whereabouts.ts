import type { FoundMatch, MarkedPage } from '../../contract/card-script.ts';
import { isInView } from './subject.ts';

/** Remembers where the reader went last, by key or from the popup. */
export interface Whereabouts {
  visit(match: FoundMatch): void;
  /** Where the reader is: at the match whose card is open, or else where they went last; nowhere once they have scrolled on. */
  at(open: number | undefined): FoundMatch | undefined;
}

interface Visited {
  readonly id: number;
  /** Where its words then stood, in client coordinates. */
  readonly top: number | undefined;
}

export function createWhereabouts(page: Pick<MarkedPage, 'find' | 'rectsOf'>): Whereabouts {
  let last: Visited | undefined;
  const topOf = (match: FoundMatch) => page.rectsOf(match)[0]?.top;
  // Words that cannot be brought into view are where they were left.
  const hasScrolledFrom = (match: FoundMatch) =>
    !isInView(page.rectsOf(match)) && topOf(match) !== last?.top;
  return {
    visit(match) {
      last = { id: match.id, top: topOf(match) };
    },
    at(open) {
      const match = page.find(open ?? last?.id);
      return match && hasScrolledFrom(match) ? undefined : match;
    },
  };
}
