import type { Held } from './found.ts';
import { boxOf, isVisible } from './visibility.ts';

/** Tells which of the found blocks are near the viewport, without ever asking the page for its layout. */
export interface Near {
  /** There are more blocks than are observed: where they are has to be measured. */
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
  const byElement = new Map<Element, Set<Held>>();
  const elements = new WeakMap<Held, Element>();
  const options: IntersectionObserverInit & { scrollMargin: string } = {
    rootMargin: margin,
    scrollMargin: margin,
  };
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      for (const held of byElement.get(target) ?? []) {
        held.near = isIntersecting;
        const [node] = held.block.nodes;
        if (isIntersecting && node) held.visible = isVisible(node);
      }
    }
    onChange();
  }, options);
  return {
    get full() {
      return byElement.size >= most;
    },
    watch(held) {
      // Not the parent: text whose parent has no box (`display: contents`, slots) would never come near.
      const element = boxOf(held.block.nodes[0]);
      if (!element) return;
      const others = byElement.get(element);
      elements.set(held, element);
      if (others) {
        held.near = [...others][0]?.near;
        others.add(held);
      } else if (byElement.size < most) {
        byElement.set(element, new Set([held]));
        observer.observe(element);
      }
    },
    unwatch(held) {
      const element = elements.get(held);
      const others = element && byElement.get(element);
      if (!others) return;
      elements.delete(held);
      others.delete(held);
      if (others.size > 0) return;
      byElement.delete(element);
      observer.unobserve(element);
    },
    stop: () => observer.disconnect(),
  };
}
