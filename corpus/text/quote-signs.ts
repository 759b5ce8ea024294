/** Signs that may open or close a quotation. Engines turn them the wrong way round, so all do both. */
export const quoteSigns = '“”„‟"″＂「」『』《》〈〉«»‹›〝〞‘’‚‛\'′`´';

const anySign = new RegExp(`[${quoteSigns}]`, 'g');

/** Where such signs stand in a text, ascending. */
export function quoteOffsets(text: string): number[] {
  return Array.from(text.matchAll(anySign), ({ index }) => index);
}
