import { browser } from 'wxt/browser';
import type { Contents } from '../../contract/messages.ts';
import type { Link } from '../../corpus/card.ts';
import type { LibraryData } from '../../corpus/library/data.ts';
import { createLinks } from '../../corpus/library/links.ts';
import { isShown } from '../../corpus/library/shown.ts';
import { type Library, openLibrary } from '../../corpus/library.ts';

/** The compiled corpus, and the lists that need nothing but names. */
export interface Shelf extends Library {
  /** Those of the entries that are known, in the order asked. */
  links(entries: readonly string[]): readonly Link[];
  contents(): Contents;
}

/** Opens what is packaged with the extension. Fails when the package is broken. */
export async function loadShelf(): Promise<Shelf> {
  const [index, data] = await Promise.all([
    packaged('/library/index.bin').then((response) => response.arrayBuffer()),
    packaged('/library/data.json').then((response) => response.json() as Promise<LibraryData>),
  ]);
  return openShelf(index, data);
}

export function openShelf(index: ArrayBuffer, data: LibraryData): Shelf {
  const links = createLinks(data.entries, data.articles);
  const shown = data.entries.filter(isShown);
  const known = new Set(shown.map(({ id }) => id));
  return {
    ...openLibrary({ index, data }),
    links: (entries) => entries.filter((id) => known.has(id)).map(links.entry),
    contents: () => ({
      entries: shown.map(({ id }) => links.entry(id)),
      articles: data.articles.map(({ id }) => links.article(id)),
    }),
  };
}

/** Makes a value when it is first asked for, and again only when that failed. */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make().catch((error) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}

function packaged(path: string): Promise<Response> {
  // The build writes these files after WXT has listed the public ones.
  return fetch(browser.runtime.getURL(path as Parameters<typeof browser.runtime.getURL>[0]));
}
