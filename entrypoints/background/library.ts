import { browser } from 'wxt/browser';
import type { LibraryData } from '../../corpus/library/data.ts';
import { type Library, openLibrary } from '../../corpus/library.ts';

/** Opens what is packaged with the extension. Fails when the package is broken. */
export async function loadLibrary(): Promise<Library> {
  const [index, data] = await Promise.all([
    packaged('/library/index.bin').then((response) => response.arrayBuffer()),
    packaged('/library/data.json').then((response) => response.json() as Promise<LibraryData>),
  ]);
  return openLibrary({ index, data });
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
