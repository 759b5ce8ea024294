import { type Role, roleByTag, tagNames } from '../corpus/tags.ts';
import { itself } from './closest.ts';
import { isInline } from './visibility.ts';

export { isCut, opens, type Role } from '../corpus/tags.ts';

/** Selects elements whose text is never read. */
export const unread = `${tagNames.skip} ${tagNames.gap}`.replaceAll(' ', ',');

/** Selects what keeps an element's text from being simply that of its text nodes, one after another. */
export const unplain = `:not(${tagNames.inline.replaceAll(' ', ',')}),:empty,[contenteditable],[role=textbox]`;

/** Frequent tags by name alone; the others (mostly custom elements) by their computed style, once per page and name. */
export function roleOf(element: Element, learnt: Map<string, Role>): Role {
  const name = itself(element).localName;
  const role = roleByTag.get(name) ?? learnt.get(name);
  if (role) return role;
  const guess = isInline(element) ? 'inline' : 'block';
  learnt.set(name, guess);
  return guess;
}
