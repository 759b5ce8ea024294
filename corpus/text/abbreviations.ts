const abbreviations = new Set(
  'mr mrs ms dr mt st no nos vs prof gen lt col maj capt gov sen rep pres sec jr sr dept vol art fig jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);

/** Letters of the longest word that a full stop may shorten. */
export const longestAbbreviation = 4;

/** Whether the full stop behind a word is part of it, so that no sentence ends there: No. 5, J. Chen, Feb. 24. */
export function isAbbreviation(word: string): boolean {
  return /^[A-Za-z]$/.test(word) || abbreviations.has(word.toLowerCase());
}
