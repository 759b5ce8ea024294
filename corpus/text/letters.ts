/**
 * Letters as ranges of a character class, for expressions in any case. With `u`, which `\p{Script=Latin}` needs, and `i` together an
 * expression takes ten times as long to compile, and the background compiles them anew whenever it wakes. Rare characters of two
 * UTF-16 units are left out: they would need `u` as well.
 */
export const latin = 'A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ';
export const han = '㐀-䶿一-鿿';
/** Those of `latin` that are written large. Behind the plain ones large and small take turns; there all count, which keeps the class short. */
export const capital = 'A-ZÀ-ÖØ-ÞĀ-ɏ';

/** Whether there is any Chinese in a text. Of a single character of a page `isHan` in `units.ts` tells it quicker. */
export function hasHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}
