import { claimsOf, type SequenceClaims } from '../lexicon/claims.ts';
import { type ConceptRule, personOf } from '../lexicon/decode.ts';
import { possibleBit, via, viaMask } from '../lexicon/layout.ts';
import type { Index } from '../lexicon/open.ts';
import { sortedIndexOf } from '../lexicon/sorted.ts';
import { type Tokens, token } from '../text/tokens.ts';
import { findConcept, mayHold, takesInName } from './concept.ts';
import { addHit, type Hit } from './hits.ts';
import { numberEnds } from './numbers.ts';
import type { PlaceSpan } from './places.ts';
import { firstFrom, type Range, rangeOf } from './ranges.ts';
import type { ScannedBlock } from './scanned-block.ts';
import { followSlots } from './slots.ts';
import type { Span } from './span.ts';

/**
 * Finds every wording in a block that was just scanned, all of them: shorter ones inside longer ones too. Gazetteer places are not
 * returned; they end up in `block.places` together with the entries' places.
 */
export function findHits(block: ScannedBlock, scanned: Tokens): Hit[] {
  const finder = new Finder(block);
  const { candidates, candidateCount } = scanned;
  let last = -1;
  for (let i = 0; i < candidateCount; i++) {
    const at = candidates[i] as number;
    if (at !== last) finder.walkFrom(at);
    last = at;
  }
  finder.fillSlots(candidates.subarray(0, candidateCount));
  finder.findConcepts();
  return finder.hits;
}

const fewCharacters = 5;
const byStart = (one: Span, other: Span) => one.from - other.from;
const vias = ['rendering', 'pattern', 'concept', 'name', 'title'] as const;

/** Where a wording begins, and what has filled its `{place}` so far. */
interface Begun {
  readonly from: number;
  readonly place: PlaceSpan | undefined;
}

class Finder {
  readonly hits: Hit[] = [];
  readonly #block: ScannedBlock;
  readonly #index: Index;
  /** Concepts whose rarest words were found. They are looked at last, when all places are known. */
  readonly #woken: { concept: ConceptRule; rarest: Span }[] = [];
  /** What waits for the places of the block. */
  readonly #left: (() => void)[] = [];
  #placesKnown = false;

  constructor(block: ScannedBlock) {
    this.#block = block;
    this.#index = block.index;
  }

  /** Finds all sequences that begin at a token. */
  walkFrom(at: number): void {
    const begun = { from: at, place: undefined };
    const id = this.#block.id(at);
    if (id >= token.first || id === token.plus) this.#walk(rangeOf(this.#index, id), at + 1, begun);
    for (const end of numberEnds(this.#block, at))
      this.#walk(rangeOf(this.#index, token.number), end, begun);
  }

  /**
   * Goes on with everything that asks for a place or a number. That is left until all places of the block are
   * known; then the sequences that begin with a place, or with one word and a place, are looked for too.
   */
  fillSlots(walked: Int32Array): void {
    this.#placesKnown = true;
    for (const go of this.#left) go();
    let last = -1;
    for (const place of this.#block.places.all()) {
      const at = place.from;
      if (at > 0 && at !== last && sortedIndexOf(walked, at - 1) < 0) this.walkFrom(at - 1);
      last = at;
      this.#walk(rangeOf(this.#index, token.place), place.to, { from: at, place });
    }
  }

  findConcepts(): void {
    if (this.#woken.length === 0) return;
    const names = this.hits.filter((hit) => this.#isLocalName(hit)).sort(byStart);
    for (const { concept, rarest } of this.#woken) {
      const span = findConcept(this.#block, concept, rarest);
      if (!span || takesInName(span, names)) continue;
      const { entry, gate, possible, takesPlace } = concept;
      const place = takesPlace ? this.#block.places.within(span)[0] : undefined;
      const hit = { ...span, entry, possible, gate, surface: 0, place };
      this.hits.push(this.#ofPlace({ ...hit, via: 'concept', concept }));
    }
  }

  #isLocalName({ via, entry }: Hit): boolean {
    if (via !== 'name') return false;
    return (
      this.#index.entry(entry).kind === 'official' && !personOf(this.#index, entry).unmistakable
    );
  }

  /** Follows the sequences of a range, which agree in their first tokens, on through the text. */
  #walk(range: Range, next: number, begun: Begun): void {
    let { low, high, depth } = range;
    let at = next;
    const { starts, tokens } = this.#index;
    for (;;) {
      if (low < high && (starts[low + 1] as number) - (starts[low] as number) === depth) {
        this.#claim(low, at, begun);
        low++;
      }
      if (low >= high) return;
      if ((tokens[(starts[low] as number) + depth] as number) <= token.number) {
        const slots = { low, high, depth };
        const here = at;
        this.#whenPlacesAreKnown(() => this.#walkSlots(slots, here, begun));
      }
      if (at >= this.#block.tokens.count) return;
      const id = this.#block.id(at);
      if (id < token.first && id !== token.plus && id !== token.end) return;
      low = firstFrom(this.#index, { low, high, depth }, id);
      // Most walks end here: the pair is another's, or its sequences go on with other words.
      if (low >= high || tokens[(starts[low] as number) + depth] !== id) return;
      high = firstFrom(this.#index, { low, high, depth }, id + 1);
      depth++;
      at++;
    }
  }

  #walkSlots(range: Range, at: number, begun: Begun): void {
    if (at >= this.#block.tokens.count) return;
    const inner = (id: number): Range => {
      const low = firstFrom(this.#index, range, id);
      return {
        low,
        high: firstFrom(this.#index, { ...range, low }, id + 1),
        depth: range.depth + 1,
      };
    };
    const places = inner(token.place);
    if (places.low < places.high) {
      for (const place of this.#block.places.at(at))
        this.#walk(places, place.to, { ...begun, place });
    }
    for (const end of numberEnds(this.#block, at)) this.#walk(inner(token.number), end, begun);
  }

  #whenPlacesAreKnown(go: () => void): void {
    if (this.#placesKnown) go();
    else this.#left.push(go);
  }

  /** Takes note of everything that a sequence says where it stands. */
  #claim(sequence: number, to: number, begun: Begun): void {
    const { from } = begun;
    const claims = claimsOf(this.#index, sequence);
    for (const { code, owner, gate, surface } of claims.said) {
      if ((code & viaMask) === via.region) this.#addPlace({ from, to, region: owner });
      else this.#add({ code, entry: owner, gate, surface }, to, begun);
    }
    for (const concept of claims.concepts) this.#wake(concept, { from, to });
    this.#followGraphs(claims, to, begun);
  }

  #add(claim: Claimed, to: number, { from, place }: Begun): void {
    if (to - from <= fewCharacters && isOfTwoClauses(this.#block, { from, to })) return;
    const { code, entry, gate, surface = 0 } = claim;
    const { region } = this.#index.entry(entry);
    if (region >= 0) this.#addPlace({ from, to, region });
    const possible = (code & possibleBit) !== 0;
    const hit = { from, to, entry, possible, gate, surface, place };
    addHit(this.hits, this.#ofPlace({ ...hit, via: vias[code & viaMask] as Hit['via'] }));
  }

  /** Where a template's place has an entry of its own, the template's wordings with that place lead to that entry. */
  #ofPlace(hit: Hit): Hit {
    if (!hit.place) return hit;
    const entry = this.#index.filled(hit.entry, hit.place.region);
    return entry === hit.entry ? hit : { ...hit, entry, place: undefined };
  }

  #addPlace(place: PlaceSpan): void {
    const { places, text } = this.#block;
    const end = this.#block.end(place.to - 1);
    if (!this.#block.workspace.boundaries.fits(text, this.#block.start(place.from), end)) return;
    places.add(place);
  }

  /** Follows the patterns that begin with a sequence on through the text. */
  #followGraphs({ plain, slotted }: SequenceClaims, at: number, begun: Begun): void {
    const { ids, count } = this.#block.tokens;
    let here = at;
    for (
      let front = plain;
      front;
      front = here < count ? front.behind(ids[here++] as number) : undefined
    ) {
      for (const claim of front.ended) this.#add(claim, here, begun);
    }
    for (const thread of slotted) {
      this.#whenPlacesAreKnown(() =>
        followSlots(this.#block, thread, {
          from: { to: at, place: begun.place },
          onEnd: ({ to, place }) => this.#add(thread.claim, to, { ...begun, place }),
        }),
      );
    }
  }

  #wake(concept: ConceptRule, rarest: Span): void {
    if (mayHold(this.#block, concept, rarest)) this.#woken.push({ concept, rarest });
  }
}

/** 法治，江门市委…: a few characters with a comma between them. Longer wordings are lists, too. */
function isOfTwoClauses(block: ScannedBlock, span: Span): boolean {
  return block.isChinese(span.from) && /[,，]/.test(block.textOf(span));
}

interface Claimed {
  readonly code: number;
  readonly entry: number;
  readonly gate: number;
  readonly surface?: number;
}
