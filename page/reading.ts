import type { Reading as Answer, Match, Request as Question } from '../corpus/match.ts';
import { Asker } from './asker.ts';
import type { Block } from './block.ts';
import { type Changes, createChanges } from './changes.ts';
import { type ByText, createFound, type Held, heldMatch } from './found.ts';
import { createLead, type Lead } from './lead.ts';
import { isRead, readable } from './readable.ts';
import { createShadows, type Shadows } from './shadows.ts';
import { blocksOf, isBoundary, startOfBlock, type Walk } from './walk.ts';

export interface ReadingOptions {
  readonly root: Document;
  readonly recognise: (question: Question) => Promise<Answer>;
  readonly signal: AbortSignal;
  /** Our highlight rules, for shadow roots: asked for where the first match stands in one. */
  readonly rules: () => Promise<string>;
  readonly onFound: (held: Held) => void;
  readonly onGone: (held: Held) => void;
  /**
   * Something was found or went away; called once per batch. `inFrame`: in the frame in which the page changed, so that
   * what is painted at once shows no gap.
   */
  readonly onChange: (inFrame: boolean) => void;
}

/** Keeps what has been found in step with the page. Begins at once. */
export class PageReading {
  readonly found = createFound();
  readonly #options: ReadingOptions;
  readonly #asker: Asker;
  readonly #changes: Changes;
  readonly #shadows: Shadows;
  readonly #learnt: Walk['learnt'] = new Map();
  /** The turn in which a change made us read a node last: answers to questions of older turns do not hold for it. */
  readonly #readAt = new WeakMap<Text, number>();
  readonly #askedAt = new WeakMap<Block, number>();
  readonly #heldAs = new WeakMap<Block, Held>();
  /** What stood on the page before it began anew, until that is read: words that stay are the same match. */
  readonly #former: ByText = new Map();
  #turn = 0;
  #nextId = 1;
  /** Blocks read again that had to be asked about. */
  #asked = 0;
  readonly #lead: Lead;

  constructor(options: ReadingOptions) {
    const { root, signal } = options;
    this.#options = options;
    this.#lead = createLead(root, (node) => this.#walk(node));
    this.#shadows = createShadows(options.rules);
    this.#asker = new Asker({
      recognise: options.recognise,
      signal,
      lead: () => this.#lead.text,
      waiting: (size) => this.#waiting(size),
      onReading: (blocks, answer, size) => this.#take(blocks, answer, size),
      onUnanswered: (blocks, size) => this.#giveUp(blocks, size),
      onDone: () => {
        this.#former.clear();
        options.onChange(false);
      },
    });
    this.#changes = createChanges({
      root,
      signal,
      whole: () => this.#whole(),
      cuts: (node) => isBoundary(node, this.#learnt),
      onChange: (dirty) => this.#follow(dirty),
    });
    this.#changes.observe(root);
    this.#asker.ask(blocksOf(this.#walk(root.documentElement)));
  }

  /** Parts of the page are still to be read or answered. */
  get busy(): boolean {
    return this.#asker.busy || this.#changes.pending;
  }

  /** All has been read and answered. */
  get complete(): boolean {
    return !this.busy && !this.#asker.unanswered;
  }

  /** Looks for shadow roots that came late. */
  refresh(): void {
    for (const shadow of this.#shadows.arrived()) this.#readShadow(shadow);
  }

  stop(): void {
    this.#changes.stop();
    this.#shadows.clear();
    this.found.clear();
  }

  #walk(last: Node, first = last): Walk {
    return {
      first,
      last,
      learnt: this.#learnt,
      onShadow: (shadow) => this.#readShadow(shadow),
      onPossibleHost: this.#shadows.expect,
    };
  }

  #readShadow(shadow: ShadowRoot): void {
    if (!this.#shadows.add(shadow)) return;
    this.#changes.observe(shadow);
    this.#asker.ask(this.#reread([shadow]));
  }

  #waiting(size: number): Block[] {
    const held = this.found.list.filter(({ waiting }) => waiting !== undefined && waiting < size);
    return held.map(({ block }) => block);
  }

  #take(blocks: readonly Block[], answer: Answer, size: number): void {
    const waiting = new Set(answer.waiting);
    for (const [at, block] of blocks.entries()) {
      this.#hold(block, answer.matches[at] ?? [], waiting.has(at) ? size : undefined);
    }
    this.#options.onChange(false);
  }

  /** Blocks that wait are asked again when there are more signals, not for ever with the same. */
  #giveUp(blocks: readonly Block[], size: number): void {
    for (const block of blocks) {
      const held = this.#heldAs.get(block);
      if (held) held.waiting = size;
    }
  }

  #hold(asked: Block, matches: readonly Match[], waiting: number | undefined): void {
    const known = this.#heldAs.get(asked);
    // The same words may stand in other nodes by now.
    const block = known?.block ?? asked;
    if (!known && matches.length === 0 && waiting === undefined && !block.heading) return;
    // Also where the page has changed meanwhile: else the same would be asked again and again until that is told.
    const missed = this.#isStale(block);
    if (known) Object.assign(known, { waiting, missed });
    if (missed) return;
    const former = known ? undefined : this.#former.get(block.text)?.shift();
    const held = known ?? { block, matches: former?.matches ?? [], waiting };
    // Its matches may have changed with what has been learnt.
    this.#options.onGone(held);
    held.matches = readable(block, matches).map((match) =>
      heldMatch(held, match, () => this.#nextId++),
    );
    if (!known) this.found.add(held);
    this.#watch(held);
  }

  #isStale(block: Block): boolean {
    const { nodes } = block;
    const turn = this.#askedAt.get(block) ?? 0;
    return (
      nodes.length === 0 ||
      nodes.some((node) => !node.isConnected || (this.#readAt.get(node) ?? 0) > turn)
    );
  }

  #watch(held: Held): void {
    this.#heldAs.set(held.block, held);
    const [node] = held.block.nodes;
    if (!node || held.matches.length === 0) return;
    this.#shadows.style(node.getRootNode());
    this.#options.onFound(held);
  }

  /** Changed nodes are read again. True when the background had to be asked. */
  #follow(dirty: readonly Node[]): boolean {
    this.#shadows.sweep();
    if (this.#lead.renew()) {
      this.#startAnew();
      return true;
    }
    const spare: ByText = new Map();
    this.#gone(this.found.sweep(), spare);
    const before = this.#asked;
    const changed = dirty.filter(isRead);
    if (changed.length > 0) this.#asker.ask(this.#reread(changed, spare));
    const isNew = this.#asked > before;
    this.refresh();
    this.#options.onChange(true);
    return isNew;
  }

  /** Another page in the same document: what was learnt of the one before does not count for it. */
  #startAnew(): void {
    this.#gone(this.found.clear(), this.#former);
    this.#asker.restart();
    this.#asker.ask(this.#reread(this.#whole()));
  }

  #whole(): readonly Node[] {
    return [this.#options.root.documentElement, ...this.#shadows.roots];
  }

  /**
   * Reads again round changed nodes. Words that only got new nodes keep their matches and are not asked about. `spare`:
   * what the page has removed.
   */
  *#reread(dirty: readonly Node[], spare: ByText = new Map()): Generator<Block> {
    const since = this.#turn;
    for (const node of dirty) {
      if (this.#isReadSince(node, since)) continue;
      const turn = ++this.#turn;
      const start = startOfBlock(node, this.#learnt);
      // A long text is several blocks with one node: those of this turn stay.
      const isOld = ({ block }: Held) => this.#askedAt.get(block) !== turn;
      // Words that have been taken out of their node stand in no block that is read.
      this.#gone(this.found.release([node as Text], isOld), spare);
      for (const block of blocksOf(this.#walk(node, start))) {
        for (const text of block.nodes) this.#readAt.set(text, turn);
        this.#askedAt.set(block, turn);
        this.#gone(this.found.release(block.nodes, isOld), spare);
        if (this.#renew(block, spare)) continue;
        this.#asked++;
        yield block;
      }
    }
  }

  /** True where nothing is to be asked. */
  #renew(block: Block, spare: ByText): boolean {
    // Without nodes it has changed again since it was read: there will be another turn.
    const held = block.nodes.length > 0 && spare.get(block.text)?.shift();
    if (!held) return false;
    this.found.renew(held, block);
    this.#watch(held);
    return !held.missed;
  }

  /** Neighbours in one block are read together. */
  #isReadSince(node: Node, turn: number): boolean {
    return (['firstChild', 'lastChild'] as const).every((side) => {
      let edge = node;
      for (let child = edge[side]; child; child = edge[side]) edge = child;
      return edge instanceof Text && (this.#readAt.get(edge) ?? 0) > turn;
    });
  }

  /** Lets go of what the page has removed, and keeps it for words that come again. */
  #gone(list: readonly Held[], spare: ByText): void {
    for (const held of list) {
      const { text } = held.block;
      this.#options.onGone(held);
      if (!spare.get(text)?.push(held)) spare.set(text, [held]);
    }
  }
}
