import type { ConceptRule } from '../lexicon/decode.ts';
import type { PlaceSpan } from './places.ts';
import type { Span } from './span.ts';

/** A wording of an entry found in a block, before any gate is asked. */
export interface Hit extends Span {
  /** Entry number. */
  readonly entry: number;
  readonly via: 'rendering' | 'pattern' | 'concept' | 'name' | 'title';
  readonly possible: boolean;
  /** Offset of the gate in `rules`, 0 for none. */
  readonly gate: number;
  /** Hash of the listed words, 0 where the wording is not a listed one. */
  readonly surface: number;
  /** What fills `{place}`. */
  readonly place: PlaceSpan | undefined;
  /** The concept that found it. */
  readonly concept?: ConceptRule;
}

/** The entries of some hits, each once. */
export function entriesOf(hits: readonly Hit[]): Set<number> {
  return new Set(hits.map(({ entry }) => entry));
}

/**
 * Adds a hit unless one with the same words makes it idle. A wording is often listed, made by a pattern and made
 * by another one; only hits that began at the same token lie together at the end of the list.
 */
export function addHit(hits: Hit[], hit: Hit): void {
  for (let i = hits.length - 1; i >= 0; i--) {
    const other = hits[i] as Hit;
    if (other.from !== hit.from) break;
    if (makesIdle(other, hit)) return;
    if (makesIdle(hit, other)) {
      hits[i] = hit;
      return;
    }
  }
  hits.push(hit);
}

/** Whether a hit passes whenever another of the same words does, and then wins over it. */
function makesIdle(one: Hit, other: Hit): boolean {
  return (
    one.to === other.to &&
    one.entry === other.entry &&
    (one.gate === 0 || one.gate === other.gate) &&
    (other.possible || !one.possible) &&
    (one.place === undefined || other.place !== undefined) &&
    (one.via === other.via || (one.via === 'rendering' && other.via === 'pattern')) &&
    (other.surface === 0 || other.surface === one.surface)
  );
}
