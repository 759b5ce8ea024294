/**
 * What a UTF-16 code unit means to the scanner: one table look-up instead of a chain of comparisons.
 *
 * A folded unit is one of the classes below, an ASCII letter or digit (its own code), `otherLetter`, a pair of
 * letters (`ligature`), or from `han` on a Chinese character: `han` itself where the lexicon does not know it,
 * `han + token id + flags` where it does (see `tokens.ts`).
 */
export const unit = {
  /** Spaces, commas, quotation marks, brackets, dashes: they separate words and break nothing. */
  gap: 0,
  /** Soft hyphens, zero-width characters, direction marks: not there. */
  nothing: 1,
  /** Combining marks: not there either, but part of the character before. */
  mark: 2,
  apostrophe: 3,
  /** A full stop, which may also be part of a number or an abbreviation. */
  stop: 4,
  /** What ends a sentence for certain. */
  end: 5,
  newline: 6,
  plus: 7,
  surrogate: 8,
  otherLetter: 64,
  ligature: 0x400,
  han: 0x1000,
} as const;

/** First folded value that is part of a Latin word or a number, and first that is a letter. */
export const firstOfWord = 48;
export const firstLetter = 58;

const gapSigns = '\t\v\f';
const apostrophes = "'’‘ʼʹ`´＇";
const ends = '!?。！？；;…⋯|｜•‼⁉⁈⁇｡\u2029';
const ligatures: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th' };
const strokes: Readonly<Record<string, string>> = {
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  ħ: 'h',
  ð: 'd',
};

/**
 * The table of all 65,536 units without any Chinese character known. Slow (Unicode look-ups), so it is made
 * when the lexicon is compiled and travels inside the index.
 */
export function foldTable(): Int32Array {
  const table = new Int32Array(0x10000);
  for (let code = 0; code < 0x10000; code++) table[code] = foldedUnit(code);
  return table;
}

/** Whether the unit is a Chinese character that is a token of its own. */
export function isHan(code: number): boolean {
  return (
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    code === 0x3007
  );
}

function foldedUnit(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return unit.surrogate;
  if (isHan(code)) return unit.han;
  const char = String.fromCharCode(code);
  if (char === '\n') return unit.newline;
  if (gapSigns.includes(char)) return unit.gap;
  if (apostrophes.includes(char)) return unit.apostrophe;
  if (char === '.' || char === '．') return unit.stop;
  if (ends.includes(char)) return unit.end;
  if (char === '+' || char === '＋') return unit.plus;
  if (/\p{Cf}/u.test(char)) return unit.nothing;
  if (/[\p{Mn}\p{Me}]/u.test(char)) return unit.mark;
  return /[\p{L}\p{N}\p{Mc}]/u.test(char) ? foldedLetter(char) : unit.gap;
}

function foldedLetter(char: string): number {
  if (/[\p{No}\p{Lm}ªº]/u.test(char)) return unit.gap;
  const lower = char.toLowerCase();
  const bare = lower.normalize('NFKD').replace(/\p{M}/gu, '');
  const plain = strokes[bare] ?? ligatures[bare] ?? bare;
  if (/^[a-z0-9]$/.test(plain)) return plain.charCodeAt(0);
  if (/^[a-z]{2}$/.test(plain)) {
    return unit.ligature + (plain.charCodeAt(0) - 97) * 26 + plain.charCodeAt(1) - 97;
  }
  return unit.otherLetter;
}

/** The two letters behind a ligature unit. */
export function ligatureLetters(folded: number): [number, number] {
  const index = folded - unit.ligature;
  return [97 + Math.floor(index / 26), 97 + (index % 26)];
}
