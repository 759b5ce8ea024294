import { join } from 'node:path';
import { readArticles } from '../../build/seeds/articles.ts';
import { paragraphsOf } from '../../corpus/paragraphs.ts';

/** What a demo page shows of a seed article. */
export interface DemoArticle {
  readonly id: string;
  readonly title: string;
  /** ISO date. */
  readonly date: string;
  readonly paragraphs: readonly string[];
}

/** The seed articles, read afresh so that an edit shows on the next visit. */
export function readDemoArticles(root: string): DemoArticle[] {
  const { articles } = readArticles(join(root, 'seeds', 'articles'));
  return articles.map(({ id, title, date, text }) => ({
    id,
    title,
    date,
    paragraphs: paragraphsOf(text).map((paragraph) => paragraph.text.trim()),
  }));
}
