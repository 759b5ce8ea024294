/** A place in the reader. Lists of everything are the index. */
export type Route =
  | { readonly page: 'index' }
  | { readonly page: 'entry'; readonly id: string }
  | { readonly page: 'article'; readonly id: string; readonly paragraph?: number | undefined };

/** Takes the reader to a route: in the same card, in the same page or in a new tab, as the surface decides. */
export type Go = (route: Route) => void;

/** The part of the reader's address after the `#`, with it. */
export function routeHash(route: Route): string {
  if (route.page === 'index') return '#/';
  const paragraph = route.page === 'article' ? route.paragraph : undefined;
  const tail = paragraph === undefined ? '' : `/${paragraph}`;
  return `#/${route.page}/${encodeURIComponent(route.id)}${tail}`;
}

/** Whatever cannot be understood leads to the index. */
export function parseRoute(hash: string): Route {
  const [, page, id, paragraph] = hash.replace(/^#/, '').split('/');
  if (!id || (page !== 'entry' && page !== 'article')) return { page: 'index' };
  const decoded = decode(id);
  if (decoded === undefined) return { page: 'index' };
  if (page === 'entry') return { page, id: decoded };
  return paragraph && /^\d+$/.test(paragraph)
    ? { page, id: decoded, paragraph: Number(paragraph) }
    : { page, id: decoded };
}

function decode(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
