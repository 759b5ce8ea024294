import type { Salience } from '../corpus/entry.ts';
import type { Match } from '../corpus/match.ts';
import type { Held } from './found.ts';
import { hasLine } from './highlights.ts';

/** How much is marked. */
export interface Density {
  /** Every occurrence, the first after each heading, or the first on the page. */
  readonly occurrences: 'every' | 'section' | 'page';
  /** The least salient that is marked; `all` adds stock phrases and places. People always are. */
  readonly salience: 'signature' | 'standing' | 'all';
}

/** Of what is known, and of what is asked for. */
const rank: Readonly<Record<Salience | Density['salience'], number>> = {
  signature: 0,
  standing: 1,
  stock: 2,
  all: 2,
};

/** Decides for every match whether it is marked. `list` is in document order. */
export function arrange(list: readonly Held[], density: Density): void {
  const seen = new Set<string>();
  for (const held of list) {
    if (held.block.heading && density.occurrences === 'section') seen.clear();
    for (const match of held.matches) {
      // What is only possible does not stand for what is sure.
      const known = match.confidence === 'possible' ? `? ${match.entry}` : match.entry;
      const isNew = match.visible && !seen.has(match.entry) && !seen.has(known);
      match.shown = isWanted(match, density) && (density.occurrences === 'every' || isNew);
      if (match.shown) seen.add(known);
    }
  }
}

function isWanted(match: Match, density: Density): boolean {
  if (!hasLine(match.kind)) return false;
  if (density.salience === 'all' || match.kind === 'official') return true;
  return match.kind !== 'place' && rank[match.salience] <= rank[density.salience];
}
