import type { ArticleLink, Link } from '../../corpus/card.ts';

/** As a reader would look for them: figures before letters and by their value; quotation marks do not count. */
export function byName(entries: readonly Link[]): Link[] {
  return entries.toSorted((a, b) => order.compare(spoken(a.name), spoken(b.name)));
}

/** The newest first. */
export function byDate(articles: readonly ArticleLink[]): ArticleLink[] {
  return articles.toSorted((a, b) => b.date.localeCompare(a.date));
}

const order = new Intl.Collator('en', { numeric: true, ignorePunctuation: true });

/** Without the marks before the first letter or figure. */
function spoken(name: string): string {
  return name.replace(/^[^\p{L}\p{N}]+/u, '');
}
