import { isAbbreviation, longestAbbreviation } from './abbreviations.ts';
import { finish, hashPair, primeA, primeB, seedA, seedB } from './hash.ts';
import type { Tables } from './tables.ts';
import { flag, idMask, type Tokens, token } from './tokens.ts';
import { firstOfWord, ligatureLetters, unit } from './units.ts';

const { han, ligature, gap, nothing, mark, apostrophe, stop, newline, plus, surrogate, end } = unit;

/** Reads what is rare in a text: numbers, sentence ends, possessives, accents in parts, signs outside the BMP. */
export class SignReader {
  /** Of what was just read: token id with flags, -1 where it is no token. */
  known = 0;
  /** Of what was just read: offset behind it. */
  end = 0;
  /** Of the word that is being read. */
  #hashA = seedA;
  #hashB = seedB;
  readonly #text: string;
  readonly #tables: Tables;
  readonly #tokens: Tokens;

  constructor(text: string, tables: Tables, tokens: Tokens) {
    this.#text = text;
    this.#tables = tables;
    this.#tokens = tokens;
  }

  /** Reads what stands at an offset, being neither a plain word, a character nor a gap; returns where to go on. */
  read(u: number, at: number, count: number): number {
    this.known = -1;
    this.end = at + 1;
    if (u >= ligature) return this.word(at, seedA, seedB);
    if (u >= firstOfWord) return this.#number(at);
    if (u === plus) this.known = token.plus;
    else if (u === surrogate) return this.#surrogates(at);
    else if (u === end || (u === stop && !this.#abbreviates(at, count))) this.#endSentence(count);
    else if (u === newline) return this.#lineBreaks(at, count);
    return at + 1;
  }

  /** Goes on reading a word whose letters so far have the hashes given. */
  word(from: number, hashA: number, hashB: number): number {
    this.#hashA = hashA;
    this.#hashB = hashB;
    let at = from;
    this.end = from;
    while (at < this.#text.length) {
      const u = this.#unitAt(at);
      if (u >= firstOfWord && u < han) {
        this.#take(u);
        this.end = ++at;
      } else if (u === mark) this.end = ++at;
      else if (u === nothing) at++;
      else {
        const joined = u === apostrophe ? this.#joins(at) : 0;
        at += joined;
        if (joined !== 1) break;
      }
    }
    this.known = this.#lookUp(this.#hashA, this.#hashB);
    return at;
  }

  #take(u: number): void {
    for (const letter of u >= ligature ? ligatureLetters(u) : [u]) this.#mix(letter);
  }

  #mix(code: number): void {
    this.#hashA = Math.imul(this.#hashA ^ code, primeA);
    this.#hashB = Math.imul(this.#hashB ^ code, primeB);
  }

  /** Notes a wording of one token, or a number that a pattern may ask for; returns the count of candidates. */
  addSingle(at: { known: number; before: number; count: number }, found: number): number {
    const { known, before, count } = at;
    const { candidates } = this.#tokens;
    let more = found;
    if ((known & flag.number) !== 0 && (before & flag.opens) !== 0) {
      const noted = more > 0 && candidates[more - 1] === count - 1;
      if (!noted && this.#isPair(before & idMask, token.number)) candidates[more++] = count - 1;
    }
    candidates[more++] = count;
    return more;
  }

  #isPair(first: number, second: number): boolean {
    const { pairs } = this.#tables;
    const bit = hashPair(first, second) >>> (32 - Math.log2(pairs.length * 32));
    return (((pairs[bit >>> 5] as number) >>> (bit & 31)) & 1) !== 0;
  }

  /** How many units an apostrophe takes: 2 with a possessive s, 1 inside a word (Xi'an), 0 where it ends the word. */
  #joins(at: number): number {
    const next = this.#unitAt(at + 1);
    const after = this.#unitAt(at + 2);
    if (next === 115 && !(after >= firstOfWord && after < han)) return 2;
    const sign = this.#text[at];
    return next > 57 && next < ligature && (sign === "'" || sign === '’') ? 1 : 0;
  }

  /**
   * Reads digits with the separators inside them (1,310 and 2.5 are one token each); 14th and 5G are words. Where an ordinal was
   * raised, the blank behind it is often lost: “20thCPC National Congress”.
   */
  #number(from: number): number {
    let a = seedA;
    let b = seedB;
    let at = from;
    let last = from;
    while (at < this.#text.length) {
      const u = this.#unitAt(at);
      if (u > 57 && u < han)
        return this.#isGluedOrdinal(at) ? this.#ordinal(at, a, b) : this.word(at, a, b);
      const skipped = u === nothing || u === mark;
      const code = u >= firstOfWord && u <= 57 ? u : this.#separator(u, at);
      if (code === 0 && !skipped) break;
      at++;
      if (u !== nothing) last = at;
      if (skipped) continue;
      a = Math.imul(a ^ code, primeA);
      b = Math.imul(b ^ code, primeB);
    }
    this.end = last;
    this.known = this.#lookUp(a, b) || token.number | flag.number | flag.opens;
    return last;
  }

  #isGluedOrdinal(at: number): boolean {
    return /^(?:st|nd|rd|th)[A-Z]/.test(this.#text.slice(at, at + 3));
  }

  #ordinal(at: number, hashA: number, hashB: number): number {
    this.#hashA = hashA;
    this.#hashB = hashB;
    this.#take(this.#unitAt(at));
    this.#take(this.#unitAt(at + 1));
    this.end = at + 2;
    this.known = this.#lookUp(this.#hashA, this.#hashB);
    return this.end;
  }

  /** The sign that stands inside a number at an offset, as words of the lexicon have it; 0 where the number ends. */
  #separator(u: number, at: number): number {
    if (u === stop) return this.#isDigit(at + 1) ? 46 : 0;
    if (this.#text[at] !== ',' && this.#text[at] !== '，') return 0;
    const three = this.#isDigit(at + 1) && this.#isDigit(at + 2) && this.#isDigit(at + 3);
    return three && !this.#isDigit(at + 4) ? 44 : 0;
  }

  /** A pair is one token, so that no match ends inside it: a rare character; what only modifies the sign before is nothing. */
  #surrogates(at: number): number {
    const code = this.#text.codePointAt(at) ?? 0;
    this.end = at + (code > 0xffff ? 2 : 1);
    if (code >= 0xe0000 && code <= 0xe0fff) return this.end;
    this.#hashA = seedA;
    this.#hashB = seedB;
    for (let i = at; i < this.end; i++) this.#mix(this.#text.charCodeAt(i));
    this.known = this.#lookUp(this.#hashA, this.#hashB);
    return this.end;
  }

  #endSentence(count: number): void {
    if (count > 0 && this.#tokens.ids[count - 1] !== token.end) this.known = token.end;
  }

  /** An empty line ends a paragraph; a single line break is a space. */
  #lineBreaks(from: number, count: number): number {
    let at = from + 1;
    let breaks = 1;
    for (; at < this.#text.length; at++) {
      const u = this.#unitAt(at);
      if (u === newline) breaks++;
      else if (u !== nothing && !/[\s\u3000]/.test(this.#text.charAt(at))) break;
    }
    if (breaks > 1) this.#endSentence(count);
    return at;
  }

  /** “Ltd., …”: a comma goes on with the sentence, whatever was shortened before it. */
  #abbreviates(at: number, count: number): boolean {
    if (this.#text.charAt(at + 1) === ',') return true;
    if (count === 0 || this.#tokens.ends[count - 1] !== at) return false;
    const start = this.#tokens.starts[count - 1] as number;
    if (at - start > longestAbbreviation) return false;
    return isAbbreviation(this.#text.slice(start, at));
  }

  #lookUp(a: number, b: number): number {
    const { words } = this.#tables;
    const mask = words.length / 3 - 1;
    const key = finish(a);
    for (let slot = key & mask; ; slot = (slot + 1) & mask) {
      const known = words[slot * 3 + 2] as number;
      if (known === 0) return token.unknown;
      if (words[slot * 3] === key && words[slot * 3 + 1] === b) return known;
    }
  }

  #unitAt(at: number): number {
    return at < this.#text.length ? (this.#tables.fold[this.#text.charCodeAt(at)] as number) : gap;
  }

  #isDigit(at: number): boolean {
    const u = this.#unitAt(at);
    return u >= 48 && u <= 57;
  }
}
