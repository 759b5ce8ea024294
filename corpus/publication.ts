/**
 * By what an HTML page is told, wherever it is read: how far, selectors of elements, and how a date looks. What is asked first outweighs the
 * next: `published`, then `linked`; the words an article begins with, the `<time>` in it or before it; the words before it.
 */

/** Headline, dateline and first sentences of a page or text, in UTF-16 units: what tells which place it is about. */
export const leadLength = 2_000;
/** The page’s article. */
export const articleElements = 'article,main,[role=main]';
/** Where a page says for machines when it was published, as news sites and Chinese governments do. */
export const published =
  '[property$=published_time],[itemprop=datePublished],meta[name=pubdate i],meta[name^=publish i][name$=date i]';
/** The same in data of its own, and how it stands there. */
export const linked = 'script[type="application/ld+json"]';
export const linkedDate = /"datePublished"\s*:\s*"([^"]+)/;
/** Its words may be “3 hours ago”. */
export const times = 'time[datetime^="20"]';
/** What stands beside an article, and has dates of its own. */
export const aside = 'aside,nav,footer';
export const fullDate =
  /20\d\d\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d|\d,? 20\d\d|\d \p{L}{3,9}\.? 20\d\d|二[〇○零]二.年.{1,2}月./u;
/** Blocks at the beginning of an article that are asked for a date. */
export const mostDated = 9;
/** In UTF-16 code units; a longer block tells of something. */
export const longestDate = 200;
