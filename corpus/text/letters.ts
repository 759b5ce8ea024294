/**
 * Letters as ranges of a character class, for expressions in any case. With `u`, which `\p{Script=Latin}` needs, and `i` together an
 * expression takes ten times as long to compile, and the background compiles them anew in every life of its.
 */
export const latin = 'A-Za-zÀ-ÖØ-öø-ɏ';
export const han = '㐀-䶿一-鿿';
