import {
  aside,
  fullDate,
  linked,
  linkedDate,
  longestDate,
  mostDated,
  published,
  times,
} from '../corpus/publication.ts';
import { itself } from './closest.ts';
import { followsIn } from './document-order.ts';
import { blocksOf, type Walk } from './walk.ts';

/** Elements before an article that are asked for a date, and blocks in each. */
const mostBefore = 99;

/**
 * When an article was published, where its own words do not begin with that: in the head, by a `<time>` in it or the nearest before,
 * whose words may be “3 hours ago”, or in the nearest words before it, where most sites have it.
 */
export function dateOf(article: Element, walk: (node: Node) => Walk): string | undefined {
  const root = article.ownerDocument;
  // By a name alone: other selectors are held against every element of a long page, which takes milliseconds.
  const clocks = [...root.querySelectorAll('time')];
  const stamp = [...root.querySelectorAll('meta'), ...clocks].find((one) => one.matches(published));
  const said =
    (stamp as HTMLMetaElement)?.content || (stamp as HTMLTimeElement)?.dateTime || dateInData(root);
  if (said) return said;
  if (datesIn(walk(article), mostDated).length > 0) return undefined;
  const news = clocks.filter((clock) => clock.matches(times) && isNotAside(clock));
  const own = news.find((time) => article.contains(time));
  const time =
    own && !isBehindText(own, article) ? own : news.findLast((one) => isBefore(one, article));
  return time?.dateTime ?? datedBefore(article, walk);
}

/** Whether it stands behind a paragraph of an article: that of a comment does. */
function isBehindText(time: Element, article: Element): boolean {
  for (const paragraph of article.querySelectorAll('p')) {
    if (!isBefore(paragraph, time)) break;
    if (paragraph.textContent.length >= longestDate) return true;
  }
  return false;
}

function isBefore(one: Node, other: Node): boolean {
  return followsIn(one, other) && !one.contains(other);
}

function dateInData(root: Document): string | undefined {
  for (const script of root.scripts) {
    const [, date] = (script.matches(linked) && linkedDate.exec(script.text)) || [];
    if (date) return date;
  }
  return undefined;
}

function datedBefore(article: Element, walk: (node: Node) => Walk): string | undefined {
  let left = mostBefore;
  for (let at: Element | null = article; at; at = before(at)) {
    if (itself(at).contains(article)) continue;
    if (left-- === 0) break;
    // The text at once is quick to ask; most elements have no date.
    const date = fullDate.test(itself(at).textContent) && datesIn(walk(at), mostBefore).at(-1);
    if (date) return date;
  }
  return undefined;
}

function before(element: Element): Element | null {
  const { previousElementSibling, parentElement } = itself(element);
  return previousElementSibling ?? parentElement;
}

/** Short blocks with a full date among the first ones. */
function datesIn(walk: Walk, most: number): string[] {
  const dates: string[] = [];
  let left = most;
  for (const { text, nodes } of blocksOf(walk)) {
    if (left-- === 0) break;
    if (
      text.length < longestDate &&
      fullDate.test(text) &&
      nodes[0] &&
      isNotAside(nodes[0].parentElement)
    )
      dates.push(text);
  }
  return dates;
}

function isNotAside(element: Element | null): boolean {
  return !(element && itself(element).closest(aside));
}
