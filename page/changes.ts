import { itself } from './closest.ts';

/** Watches what scripts do to the page, and tells in batches which nodes have to be read again. */
export interface Changes {
  observe(root: Node): void;
  /** Changes have been seen and not yet told. */
  readonly pending: boolean;
  stop(): void;
}

export interface ChangesOptions {
  readonly root: Document;
  readonly signal: AbortSignal;
  /** Where all of the page is: the document's element, and the shadow roots in it. */
  readonly whole: () => readonly Node[];
  /** Whether a block ends at the node. */
  readonly cuts: (node: Node) => boolean;
  /**
   * Called in the frame in which the page changed, before it is painted, unless the page has been changing all the
   * while. `dirty`: nodes whose blocks changed, none inside another. Returns false when nothing new had to be asked.
   */
  readonly onChange: (dirty: readonly Node[]) => boolean;
}

/** More changed nodes than this: the whole page is read again. Bounds what a hidden tab heaps up. */
const most = 1_000;
/** Changes that follow each other faster than this, in milliseconds, are put off longer and longer. */
const calm = 400;
const firstPause = 50;
const longestPause = 2_000;
/**
 * What is only rendered anew, over and over, is followed at once, or the marks would flicker and nothing open under the
 * pointer; but never for more than a twentieth of the time.
 */
const restPerWork = 10;

export function createChanges(options: ChangesOptions): Changes {
  const { root, signal } = options;
  const dirty = new Set<Node>();
  let due = false;
  let pause = 0;
  let last = Number.NEGATIVE_INFINITY;

  const flush = () => {
    due = false;
    if (signal.aborted) return;
    const nodes = [...dirty].filter((node) => node.isConnected && !isInside(node, dirty));
    dirty.clear();
    last = performance.now();
    pause = options.onChange(nodes)
      ? Math.max(pause, firstPause)
      : restPerWork * (performance.now() - last);
  };
  const schedule = () => {
    if (due) return;
    due = true;
    const since = performance.now() - last;
    pause = since > Math.max(calm, 2 * pause) ? 0 : Math.min(2 * pause, longestPause);
    const wait = pause - since;
    // A hidden page has no frames, and no hurry.
    if (root.hidden) setTimeout(flush, 1_000);
    else if (wait > 0) setTimeout(flush, wait);
    else requestAnimationFrame(flush);
  };
  const observer = new MutationObserver((records) => {
    for (const record of records) note(record, dirty, options.cuts);
    if (dirty.size > most) {
      dirty.clear();
      for (const node of options.whole()) dirty.add(node);
    }
    schedule();
  });
  return {
    observe: (node) =>
      observer.observe(node, { childList: true, characterData: true, subtree: true }),
    get pending() {
      return due;
    },
    stop: () => observer.disconnect(),
  };
}

function note(record: MutationRecord, dirty: Set<Node>, cuts: (node: Node) => boolean): void {
  const { type, target, addedNodes, removedNodes, nextSibling, previousSibling } = record;
  if (type === 'characterData') dirty.add(target);
  for (const node of addedNodes) dirty.add(node);
  // What stood on the two sides of the removed may have become one block, of the added two.
  if (removedNodes.length === 0 && ![...addedNodes].some(cuts)) return;
  const beside: (Node | null)[] = [nextSibling, previousSibling];
  // At the rim of an inline element they stand outside of it, unless a block has parted them before and after: all of a
  // feed would be read with each block that comes to it or goes.
  if ([...removedNodes].some((node) => !cuts(node)) || !beside.some((node) => node && cuts(node)))
    beside.push((nextSibling && previousSibling) || target);
  for (const node of beside) if (node && !cuts(node)) dirty.add(node);
}

function isInside(node: Node, dirty: ReadonlySet<Node>): boolean {
  for (let up = itself(node).parentNode; up; up = itself(up).parentNode)
    if (dirty.has(up)) return true;
  return false;
}
