import { compileLibrary } from '../../build/compile-library.ts';
import { openLibrary } from '../../corpus/library.ts';
import { matchesInText, type TextMatch } from '../../corpus/plain-text.ts';

/** The library as it is shipped: compiled once for a file of tests. */
const compiled = compileLibrary('seeds');
export const { data } = compiled;
export const library = openLibrary(compiled);

/** What it finds in a text that is a page of its own. */
export function matchesIn(text: string): readonly TextMatch[] {
  return matchesInText(library.recognise, text);
}
