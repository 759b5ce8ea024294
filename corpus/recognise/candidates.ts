import type { Kind } from '../entry.ts';
import type { Confidence, Match, Reason } from '../match.ts';
import { surfaceHash } from '../text/surface.ts';
import { matchesOf } from './claimants.ts';
import { type AskedWording, askGate, type Granted, type Verdict } from './gates.ts';
import type { Hit } from './hits.ts';
import { namesOurs } from './lead.ts';
import { numbersStandAlone } from './numbers.ts';
import { isWholeName } from './people/named-after.ts';
import { askPerson, sortOut } from './people/people.ts';
import { canMeanOfficial } from './people/titles.ts';
import { provinceOf } from './regions.ts';
import type { Claimant } from './resolve.ts';
import type { ScannedBlock } from './scanned-block.ts';
import type { Signals } from './signals.ts';

/** People and places remain themselves on a page of another country. */
const isAnywhere = (kind: Kind) => kind === 'place' || kind === 'person' || kind === 'official';

/** More than a block has, and few enough that the two ends of a span make one number. */
const mostTokens = 2 ** 26;

/** The hits of one block on their way through the gates. */
export class Candidates {
  readonly #block: ScannedBlock;
  #undecided: Hit[];
  readonly #passed: Claimant[] = [];
  readonly #doubtful: ReadonlySet<Hit>;
  /** By entry and span. */
  readonly #ruledOut = new Map<number, Map<number, boolean>>();
  /** What is only possible so far. */
  #possible: Claimant[] = [];

  constructor(block: ScannedBlock, hits: readonly Hit[]) {
    this.#block = block;
    const written = hits.filter((hit) => numbersStandAlone(block, hit) && this.#isWritten(hit));
    const { kept, doubtful } = sortOut(block, written);
    this.#undecided = kept;
    this.#doubtful = doubtful;
  }

  /** Asks the gates of all that is undecided, and tells the signals what the page can rely on from now on. */
  ask(signals: Signals): void {
    const hits = this.#undecided;
    this.#undecided = [];
    this.#possible = [];
    for (const hit of hits) this.#askOne(hit, signals);
  }

  /** Makes the block last beyond the reading of the next one. */
  keep(): void {
    this.#block.keep();
  }

  isWaiting(): boolean {
    return this.#undecided.length > 0;
  }

  matches(): Match[] {
    return matchesOf(this.#block, [...this.#passed, ...this.#possible]);
  }

  /** What no signal can change: a name must be written as one, and short Chinese must stand on word boundaries. */
  #isWritten(hit: Hit): boolean {
    if (hit.via === 'name') return isWholeName(this.#block, hit);
    if (hit.via === 'title' && !canMeanOfficial(this.#block, hit)) return false;
    const { text, workspace } = this.#block;
    const [start, end] = [this.#block.start(hit.from), this.#block.end(hit.to - 1)];
    return workspace.boundaries.fits(text, start, end);
  }

  #askOne(hit: Hit, signals: Signals): void {
    const verdict = this.#verdict(hit, signals);
    switch (verdict.is) {
      case 'fails':
        return;
      case 'waits':
        this.#undecided.push(hit);
        return;
      case 'possible': {
        const kept = verdict.isOpen ? this.#possible : this.#passed;
        kept.push(this.#claimant(hit, { ...verdict, confidence: 'possible', signals }));
        if (verdict.isOpen) this.#undecided.push(hit);
        return;
      }
      case 'passes': {
        const confidence = this.#confidence(hit);
        this.#passed.push(this.#claimant(hit, { ...verdict, confidence, signals }));
        if (confidence === 'possible') return;
        // What the page is about never changes: who is confirmed by it is so in whatever order the page is read.
        if (hit.via === 'name') signals.addPerson(hit.entry);
        if (verdict.local) this.#tell(hit, signals);
      }
    }
  }

  #verdict(hit: Hit, signals: Signals): Verdict {
    const block = this.#block;
    const entry = block.index.entry(hit.entry);
    if (signals.foreign && !isAnywhere(entry.kind) && !namesOurs(block)) return { is: 'fails' };
    const asked = { block, span: hit, entry: hit.entry, signals };
    if (this.#isRuledOut(asked)) return { is: 'fails' };
    if (hit.via === 'name' || hit.via === 'title')
      return askPerson({ block, hit, entry, signals, isDoubtful: this.#doubtful.has(hit) });
    return askGate(hit.gate, asked);
  }

  /**
   * Whether something that the entry rules out stands by a wording. The same words are often found in three ways, and no signal
   * changes the answer: `unless` asks nothing that grows.
   */
  #isRuledOut(asked: AskedWording): boolean {
    const { unless } = this.#block.index.entry(asked.entry);
    if (unless === 0) return false;
    const { from, to } = asked.span;
    const known = this.#ruledOut.get(asked.entry) ?? new Map<number, boolean>();
    this.#ruledOut.set(asked.entry, known);
    const key = from * mostTokens + to;
    let isRuledOut = known.get(key);
    if (isRuledOut === undefined) {
      isRuledOut = askGate(unless, asked).is === 'passes';
      known.set(key, isRuledOut);
    }
    return isRuledOut;
  }

  #confidence(hit: Hit): Confidence {
    if (hit.possible) return 'possible';
    if (hit.surface === 0) return 'variant';
    const { text, tokens, index } = this.#block;
    return surfaceHash(text, { fold: index.fold, tokens }, hit) === hit.surface
      ? 'exact'
      : 'variant';
  }

  /**
   * An entry that can mean nothing else is an anchor of the page: no stock phrase, no place but one that is a
   * policy of its own (Greater Bay Area), no writer, and no policy of a place in words that another province says of itself.
   */
  #tell(hit: Hit, signals: Signals): void {
    const { kind, salience, place } = this.#block.index.entry(hit.entry);
    if (salience === 'stock' || kind === 'journalist' || kind === 'person') return;
    if (place >= 0 && hit.place && !this.#shareProvince(place, hit.place.region)) return;
    if (kind !== 'place' || salience === 'signature') signals.addAnchor(hit.entry);
  }

  #shareProvince(one: number, other: number): boolean {
    const { index } = this.#block;
    return provinceOf(index, one) === provinceOf(index, other);
  }

  #claimant(hit: Hit, { label, distance, confidence, signals }: Counted): Claimant {
    const block = this.#block;
    const { id, kind, salience } = block.index.entry(hit.entry);
    const via = hit.via === 'title' ? 'name' : hit.via;
    const reason: Reason = label === '' ? { via } : { via, gate: label };
    const place = this.#otherPlace(hit, signals);
    return {
      start: block.start(hit.from),
      end: block.end(hit.to - 1),
      from: hit.from,
      to: hit.to,
      entry: id,
      kind,
      salience,
      confidence,
      reason,
      distance,
      concept: hit.concept,
      filled: hit.place !== undefined,
      ...(place !== undefined && { place }),
    };
  }

  /** The place of a template's words, see `Match`. Where its name holds none, theirs says nothing of whose it is. */
  #otherPlace(hit: Hit, signals: Signals): Match['place'] {
    const { named } = this.#block.index.entry(hit.entry);
    if (named < 0) return undefined;
    // Loose words, and wordings that ask for no place, may have one all the same.
    const { places, tokens } = this.#block;
    const own = hit.place ? [hit.place] : places.within(hit);
    if (own.some(({ region }) => region === named)) return undefined;
    if (own[0]) return this.#block.textOf(own[0]);
    const isNear =
      signals.distanceTo(named) < Number.POSITIVE_INFINITY ||
      places.firstOf([named], { from: 0, to: tokens.count }, hit);
    return isNear ? undefined : null;
  }
}

/** A hit that counts. */
interface Counted extends Pick<Granted, 'label' | 'distance'> {
  readonly confidence: Confidence;
  readonly signals: Signals;
}
