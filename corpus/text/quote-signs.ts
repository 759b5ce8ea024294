/** Quotation marks, and what closes them: „ is closed by “ in German, by ” in Polish. */
export const quotePairs: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '“”'],
  ['‟', '”'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
  ['〈', '〉'],
  ['«', '»'],
  ['‹', '›'],
  ['〝', '〞'],
  ['‘', '’'],
  ['‚', '‘’'],
  ['‛', '’'],
]);

/** Those that open and close alike. */
export const straightQuotes = '"＂\'';

/** Those that may be apostrophes too. */
export const singleQuotes = "‘’‚‛'′`´";

export const openingQuotes = [...quotePairs.keys()].join('');

/** Primes are typed for closing marks. */
export const closingQuotes = Array.from(`${[...quotePairs.values()].join('')}″′`)
  .filter((sign) => !openingQuotes.includes(sign))
  .join('');

/** Signs that may open or close a quotation. Engines turn them the wrong way round, so all do both. */
export const quoteSigns = `${openingQuotes}${closingQuotes}${straightQuotes}\`´`;

const anySign = new RegExp(`[${quoteSigns}]`, 'g');

/** Where such signs stand in a text, ascending. */
export function quoteOffsets(text: string): number[] {
  return Array.from(text.matchAll(anySign), ({ index }) => index);
}
