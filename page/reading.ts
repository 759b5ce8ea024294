import type { Reading as Answer, Match, Request as Question } from '../corpus/match.ts';
import { type Block, nodesOf } from './block.ts';
import { createChanges } from './changes.ts';
import { createFound, type Found, type Held, type PageMatch } from './found.ts';
import { createReader } from './reader.ts';
import { createShadows } from './shadows.ts';
import { unread } from './tags.ts';
import { editors, isParted, isVisible } from './visibility.ts';
import { blocksOf, isBoundary, startOfBlock, type Walk } from './walk.ts';

export interface ReadingOptions {
  readonly root: Document;
  readonly recognise: (question: Question) => Promise<Answer>;
  readonly signal: AbortSignal;
  readonly onFound: (held: Held) => void;
  readonly onGone: (held: Held) => void;
  /**
   * Something was found or went away; called once per batch. `inFrame`: in the frame in which the page changed, so that
   * what is painted at once shows no gap.
   */
  readonly onChange: (inFrame: boolean) => void;
}

/** Keeps what has been found in step with the page. */
export interface PageReading {
  readonly found: Found;
  /** Nothing is left to be read or answered. */
  readonly complete: boolean;
  /** Looks for shadow roots that came late. */
  refresh(): void;
  stop(): void;
}

export function createReading(options: ReadingOptions): PageReading {
  const { root, signal } = options;
  const found = createFound();
  const shadows = createShadows();
  const learnt: Walk['learnt'] = new Map();
  /** When a change made us read a node last: answers to older questions no longer hold for it. */
  const readAt = new WeakMap<Text, number>();
  const askedAt = new WeakMap<Block, number>();
  const heldAs = new WeakMap<Block, Held>();
  let nextId = 1;
  let turn = 0;
  let page = addressOf(root);

  const reader = createReader({
    recognise: options.recognise,
    signal,
    lead: () => leadOf(root, walk),
    waiting: (size) =>
      found.list.filter((held) => (held.waiting ?? size) < size).map(({ block }) => block),
    onReading(blocks, answer, size) {
      const waiting = new Set(answer.waiting);
      for (const [at, block] of blocks.entries()) {
        hold(block, answer.matches[at] ?? [], waiting.has(at) ? size : undefined);
      }
      options.onChange(false);
    },
    onDone: () => options.onChange(false),
  });

  const hold = (block: Block, matches: readonly Match[], waiting: number | undefined): void => {
    if (matches.length === 0 && waiting === undefined && !block.heading) return;
    const turnAsked = askedAt.get(block) ?? 0;
    if (block.nodes.some((node) => !node.isConnected || (readAt.get(node) ?? 0) > turnAsked))
      return;
    const known = heldAs.get(block);
    const held = known ?? { block, matches: [], waiting, visible: false, near: undefined };
    held.waiting = waiting;
    held.matches = matches
      .filter((match) => isReadable(block, match))
      .map((match) => pageMatch(held, match));
    if (!known) found.add(held);
    heldAs.set(block, held);
    if (held.matches.length > 0) watch(held);
  };
  const watch = (held: Held): void => {
    const [node] = held.block.nodes;
    if (!node) return;
    held.visible = isVisible(node);
    shadows.style(node.getRootNode());
    options.onFound(held);
  };
  const pageMatch = ({ block, matches }: Held, match: Match): PageMatch =>
    matches.find(
      (old) => old.start === match.start && old.end === match.end && old.entry === match.entry,
    ) ?? {
      ...match,
      id: nextId++,
      wording: block.text.slice(match.start, match.end),
      shown: false,
    };

  const walk = (first: Node, last: Node): Walk => ({
    first,
    last,
    skips: new Set(
      last instanceof Element || last instanceof ShadowRoot ? last.querySelectorAll(editors) : [],
    ),
    learnt,
    onShadow,
    onPossibleHost: shadows.expect,
  });
  const onShadow = (shadow: ShadowRoot): void => {
    if (!shadows.add(shadow)) return;
    changes.observe(shadow);
    reader.read(reread([shadow]));
  };
  const gone = (list: readonly Held[]): readonly Held[] => {
    for (const held of list) options.onGone(held);
    return list;
  };

  /** Reads again round changed nodes. Words that only got new nodes keep their matches and are not asked about. */
  function* reread(dirty: readonly Node[], spare: Held[] = []): Generator<Block> {
    const since = turn;
    const isReadSince = (text: Node | undefined) =>
      text instanceof Text && (readAt.get(text) ?? 0) > since;
    for (const node of dirty) {
      // Neighbours in one block were read with it.
      if (isReadSince(edgeOf(node, 'firstChild')) && isReadSince(edgeOf(node, 'lastChild')))
        continue;
      const mine = ++turn;
      for (const block of blocksOf(walk(startOfBlock(node, learnt), node))) {
        for (const text of block.nodes) readAt.set(text, mine);
        askedAt.set(block, mine);
        spare.push(...gone(found.release(block.nodes)));
        const same = spare.findIndex((held) => held.block.text === block.text);
        const [held] = same < 0 ? [] : spare.splice(same, 1);
        if (!held) {
          yield block;
          continue;
        }
        found.renew(held, block);
        heldAs.set(block, held);
        if (held.matches.length > 0) watch(held);
      }
    }
  }

  const onPageChange = (dirty: readonly Node[]): boolean => {
    const spare = [...gone(found.sweep())];
    shadows.sweep();
    const here = addressOf(root);
    if (here !== page) {
      page = here;
      gone(found.clear());
      reader.restart();
      reader.read(reread([root.documentElement]));
      return true;
    }
    let asked = 0;
    const readable = dirty.filter(isRead);
    const counted = function* () {
      for (const block of reread(readable, spare)) {
        asked++;
        yield block;
      }
    };
    if (readable.length > 0) reader.read(counted());
    for (const shadow of shadows.arrived()) onShadow(shadow);
    options.onChange(true);
    return asked > 0;
  };
  const changes = createChanges({
    root,
    signal,
    cuts: (node) => isBoundary(node, learnt),
    onChange: onPageChange,
  });
  changes.observe(root);
  reader.read(blocksOf(walk(root.documentElement, root.documentElement)));
  return {
    found,
    get complete() {
      return !reader.busy;
    },
    refresh() {
      for (const shadow of shadows.arrived()) onShadow(shadow);
    },
    stop() {
      changes.stop();
      shadows.clear();
      found.clear();
    },
  };
}

/** Not what the reader types, not across boxes that only look like one line in the source. */
function isReadable(block: Block, { start, end }: Match): boolean {
  const nodes = nodesOf(block, start, end);
  if (nodes[0]?.parentElement?.closest(editors)) return false;
  return nodes.every((node, at) => {
    const before = nodes[at - 1];
    return !before || !isParted(before, node);
  });
}

function isRead(node: Node): boolean {
  const element = node instanceof Element ? node : node.parentElement;
  return !element?.closest(`${unread},${editors}`);
}

function edgeOf(node: Node, side: 'firstChild' | 'lastChild'): Node {
  let at = node;
  for (let child = at[side]; child; child = at[side]) at = child;
  return at;
}

/** The page by its address; a jump within it changes only the hash. */
function addressOf(root: Document): string {
  return root.URL.split('#', 1)[0] ?? '';
}

const leadLength = 2_000;

/** Title and first words of the article, or of the page where no part of it is marked as one. */
function leadOf(root: Document, walk: (first: Node, last: Node) => Walk): string {
  const article = root.querySelector('article,main,[role=main]') ?? root.documentElement;
  let lead = root.title;
  for (const block of blocksOf(walk(article, article))) {
    lead += `\n${block.text}`;
    if (lead.length > leadLength) break;
  }
  return lead.slice(0, leadLength);
}
