/** A place in the reader. Lists of everything are the index. */
export type Route =
  /** `part`: one of its lists, by kind, or `articles` or `sites`. */
  | { readonly page: 'index'; readonly part?: string | undefined }
  | { readonly page: 'entry'; readonly id: string }
  | { readonly page: 'article'; readonly id: string; readonly paragraph?: number | undefined };

/** Takes the reader to a route: in the same card, in the same page or in a new tab, as the surface decides. */
export type Go = (route: Route) => void;

/** The part of the reader's address after the `#`, with it. */
export function routeHash(route: Route): string {
  if (route.page === 'index')
    return route.part ? `#/index/${encodeURIComponent(route.part)}` : '#/';
  const paragraph = route.page === 'article' ? route.paragraph : undefined;
  const tail = paragraph === undefined ? '' : `/${paragraph}`;
  return `#/${route.page}/${encodeURIComponent(route.id)}${tail}`;
}

/** Whatever cannot be understood leads to the index. */
export function parseRoute(hash: string): Route {
  const [, page, id, paragraph] = hash.replace(/^#/, '').split('/');
  const decoded = id && decode(id);
  if (!decoded || (page !== 'index' && page !== 'entry' && page !== 'article'))
    return { page: 'index' };
  if (page === 'index') return { page, part: decoded };
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
