import { type Block, spotAt } from './block.ts';
import type { Held, HeldMatch, Placed } from './found.ts';
import { boxOf, isVisible } from './visibility.ts';

/** Tells which matches are near the viewport and which can be seen, without ever asking the page for its layout. */
export interface Near {
  /** There are more matches than are observed: where they are has to be measured. */
  readonly full: boolean;
  watch(held: Held): void;
  unwatch(held: Held): void;
  stop(): void;
}

/** One viewport beyond each edge. */
const margin = '100%';
/** Elements observed at once: the browser looks at each of them in every frame in which the page has changed. */
const most = 250;

/**
 * One observer over the elements that hold matches; never over all blocks, which would cost up to a second. It also
 * tells when hidden text comes to light, in tabs of a page, in details, in what is unfolded.
 */
export function createNear(onChange: () => void): Near {
  const byElement = new Map<Element, Map<HeldMatch, Block>>();
  const elements = new WeakMap<HeldMatch, Element>();
  const options: IntersectionObserverInit & { scrollMargin: string } = {
    rootMargin: margin,
    scrollMargin: margin,
  };
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      for (const [match, block] of byElement.get(target) ?? []) {
        match.near = isIntersecting;
        if (isIntersecting) look({ match, block });
      }
    }
    onChange();
  }, options);
  return {
    get full() {
      return byElement.size >= most;
    },
    watch({ block, matches }) {
      for (const match of matches) {
        // Not the parent: text whose parent has no box (`display: contents`, slots) would never come near.
        const element = boxOf(look({ match, block }));
        if (!element) continue;
        const others = byElement.get(element);
        elements.set(match, element);
        if (others) {
          match.near = others.keys().next().value?.near;
          others.set(match, block);
        } else if (byElement.size < most) {
          byElement.set(element, new Map([[match, block]]));
          observer.observe(element);
        }
      }
    },
    unwatch({ matches }) {
      for (const match of matches) {
        const element = elements.get(match);
        const others = element && byElement.get(element);
        match.near = undefined;
        if (!others) continue;
        others.delete(match);
        if (others.size > 0) continue;
        byElement.delete(element);
        observer.unobserve(element);
      }
    },
    stop: () => observer.disconnect(),
  };
}

/** Asks the page whether a match can be seen now, and returns the text node in which it begins. */
export function look({ match, block }: Placed): Text | undefined {
  const node = spotAt(block, match.start, false)?.node;
  match.visible = node !== undefined && isVisible(node);
  return node;
}
