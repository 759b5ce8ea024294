import { editorSigns } from '../corpus/tags.ts';
import { itself } from './closest.ts';

/**
 * The one place that asks the page for styles: only where there is a match, a blank line, a tag that no table knows (once for each
 * name), or two words that seem glued.
 */

/** Text that a reader could see after scrolling: not hidden, not in closed details. */
export function isVisible(node: Text): boolean {
  const box = boxOf(node);
  return box !== undefined && itself(box).checkVisibility({ visibilityProperty: true });
}

/** A blank line in the source, as templates leave them round tags, is white space like any other unless it is shown. */
export function asShown(text: string, element: Element | null | undefined): string {
  if (!element || !/\n[^\S\n]*\n/.test(text.trim())) return text;
  return /^(pre|break)/.test(getComputedStyle(element).whiteSpace)
    ? text
    : text.replaceAll('\n', ' ');
}

/** The innermost element round the node that can have a box of its own. */
export function boxOf(node: Node | undefined): Element | undefined {
  const parent = node && itself(node).parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  if (!(parent instanceof Element)) return undefined;
  const bare = !itself(parent).checkVisibility() && getComputedStyle(parent).display === 'contents';
  return bare ? boxOf(parent) : parent;
}

/** Editors that are built from ordinary elements, and whatever the reader may type in. */
export const editors = [
  '[contenteditable]:not([contenteditable="false" i])',
  ...editorSigns.role.split(' ').map((role) => `[role=${role}]`),
  ...editorSigns.class.split(' ').map((name) => `.${name}`),
].join();

/**
 * Whether inline tags between two neighbouring text nodes are styled as boxes of their own (cards made of spans,
 * flex children), so that their words only seem to belong together. A single letter in a box is an initial.
 */
export function isParted(before: Text, after: Text): boolean {
  const above = ancestors(before);
  const common = ancestors(after).find((element) => above.includes(element));
  return boxed(above, common) || boxed(ancestors(after), common);
}

function boxed(chain: readonly Element[], stop: Element | undefined): boolean {
  for (const element of chain) {
    if (element === stop) return false;
    const isInitial = itself(element).textContent.length === 1;
    if (!isInitial && !isInline(element)) return true;
  }
  return false;
}

export function isInline(element: Element): boolean {
  return /^inline|^contents|^ruby/.test(getComputedStyle(element).display);
}

function ancestors(node: Node): Element[] {
  const chain: Element[] = [];
  for (let up = itself(node).parentNode; up instanceof Element; up = itself(up).parentNode)
    chain.push(up);
  return chain;
}
