/** What the page that an article was taken from set before its first words: no words of the article. */
const head = /^\s*date \d{4}-\d{2}-\d{2}\s+/;

/** In UTF-16 code units; 0 where an article begins with its own words. */
export function publishedHead(text: string): number {
  return head.exec(text)?.[0].length ?? 0;
}

/** A paragraph without the head before it. Where it begins is told in the whole text still, which stays as it is. */
export function withoutHead<P extends { readonly start: number; readonly text: string }>(
  paragraph: P,
): P {
  const length = paragraph.start === 0 ? publishedHead(paragraph.text) : 0;
  return { ...paragraph, start: paragraph.start + length, text: paragraph.text.slice(length) };
}
