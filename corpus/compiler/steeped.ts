import type { Condition } from '../seed.ts';

/**
 * Different unambiguous entries from which on a page is a report of this world. A page that has shown so many has
 * answered what `near`, `block` and `page` ask, wherever on it a wording stands. Ordinary pages show none.
 */
const steeped = 8;

/**
 * Opens to a steeped page every condition that asks about surroundings. What asks about the wording itself
 * (quotation marks, capitals, the words before and after it) still has to hold, and so does `here`.
 */
export function orSteepedPage(when: readonly Condition[]): readonly Condition[] {
  return [...when, ...when.filter(asksSurroundings).map(onSteepedPage)];
}

/** A condition that asks for entries of the page already says how many are enough. */
function asksSurroundings(condition: Condition): boolean {
  if (condition.is === 'all')
    return !condition.of.some(asksPlace) && condition.of.some(asksSurroundings);
  return condition.is === 'near' || condition.is === 'block';
}

function asksPlace(condition: Condition): boolean {
  return condition.is === 'here' || (condition.is === 'all' && condition.of.some(asksPlace));
}

function onSteepedPage(condition: Condition): Condition {
  if (condition.is === 'all')
    return { is: 'all', of: withOnePage(condition.of.map(onSteepedPage)) };
  return asksSurroundings(condition) ? { is: 'page', entries: steeped } : condition;
}

/** Who asks for most entries asks for the fewer too: each would be named in the reason of a match. */
function withOnePage(conditions: readonly Condition[]): readonly Condition[] {
  const others = conditions.filter((condition) => condition.is !== 'page');
  const pages = conditions.filter((condition) => condition.is === 'page');
  const entries = Math.max(...pages.map((page) => page.entries));
  return pages.length < 2 ? conditions : [{ is: 'page', entries }, ...others];
}
