import { blocksOf, type Walk } from './walk.ts';

/** In UTF-16 code units. */
const leadLength = 2_000;

/** Title and first words of the article, or of the page where no part of it is marked as one. */
export function leadOf(root: Document, walk: (node: Node) => Walk): string {
  const article = root.querySelector('article,main,[role=main]') ?? root.documentElement;
  let lead = root.title;
  for (const { text } of blocksOf(walk(article))) {
    lead += `\n${text}`;
    if (lead.length > leadLength) break;
  }
  return lead.slice(0, leadLength);
}
