import { finish, hashPair, primeA, primeB, seedA, seedB } from './hash.ts';
import { flag, type Tokens, token } from './tokens.ts';
import { firstOfWord, ligatureLetters, unit } from './units.ts';

/** What the scanner reads; all of it views over the index's one buffer. */
export interface Tables {
  /** Folded value of every UTF-16 code unit, see `units.ts`. */
  readonly fold: Uint16Array;
  /** Open-addressing hash table of three numbers a slot: two hashes and the token id of a known word form. Its slots are a power of two. */
  readonly words: Int32Array;
  /** Flags by token id. */
  readonly flags: Uint8Array;
  /** One bit per hash of a pair of tokens that some sequence begins with; size a power of two. */
  readonly pairs: Int32Array;
}

/**
 * Reads a text once: its tokens, and the token numbers where a sequence of the lexicon may begin. Linear in
 * the length of the text, whatever it holds; the tokens end up in `tokens`.
 */
export function scan(text: string, tables: Tables, tokens: Tokens): void {
  tokens.reserve(text.length);
  new Scanner(text, tables, tokens).run();
}

/** Words before whose full stop no sentence ends. */
const abbreviations = new Set(
  'mr mrs ms dr mt st no nos vs prof gen lt col maj capt gov sen rep pres sec jr sr dept vol art fig'.split(
    ' ',
  ),
);

const longestAbbreviation = 4;
const none = -1;
const { han, nothing, mark, apostrophe, stop, newline, plus, surrogate, gap, end } = unit;

class Scanner {
  readonly text: string;
  readonly tables: Tables;
  readonly tokens: Tokens;
  /** Of the token just read. */
  id = 0;
  end = 0;

  constructor(text: string, tables: Tables, tokens: Tokens) {
    this.text = text;
    this.tables = tables;
    this.tokens = tokens;
  }

  run(): void {
    const { text, tables, tokens } = this;
    const { fold, flags, pairs } = tables;
    const { ids, starts, ends, candidates } = tokens;
    const shift = 32 - Math.log2(pairs.length * 32);
    const length = text.length;
    let count = 0;
    let found = 0;
    let before: number = token.unknown;
    let opened = 0;
    let at = 0;
    while (at < length) {
      const start = at;
      const u = fold[text.charCodeAt(at)] as number;
      if (u >= han) {
        this.id = u - han;
        this.end = ++at;
      } else if (u >= firstOfWord) {
        at = u > 57 ? this.word(at) : this.number(at);
        if (this.id === token.article) continue;
      } else if (u === gap) {
        at++;
        continue;
      } else {
        at = this.sign(u, at, count);
        if (this.id === none) continue;
      }
      const id = this.id;
      ids[count] = id;
      starts[count] = start;
      ends[count] = this.end;
      const flagged = flags[id] as number;
      if (opened !== 0 || flagged !== 0) {
        if (opened !== 0) {
          const bit = hashPair(before, id) >>> shift;
          if (((pairs[bit >>> 5] as number) >>> (bit & 31)) & 1)
            found = add(candidates, found, count - 1);
        }
        if (flagged & flag.number && count > 0) found = add(candidates, found, count - 1);
        if (flagged & (flag.single | flag.number)) found = add(candidates, found, count);
      }
      opened = flagged & flag.opens;
      before = id;
      count++;
    }
    tokens.count = count;
    tokens.candidateCount = found;
  }

  /** Reads a Latin word from `at` on; returns where to go on reading. */
  private word(at: number): number {
    return this.letters(at, seedA, seedB);
  }

  private letters(from: number, hashA: number, hashB: number): number {
    const { text } = this;
    const { fold } = this.tables;
    const length = text.length;
    let a = hashA;
    let b = hashB;
    let at = from;
    let last = from;
    while (at < length) {
      const u = fold[text.charCodeAt(at)] as number;
      if (u >= firstOfWord && u < unit.ligature) {
        a = Math.imul(a ^ u, primeA);
        b = Math.imul(b ^ u, primeB);
        last = ++at;
      } else if (u === gap) break;
      else if (u === nothing) at++;
      else if (u === mark) last = ++at;
      else if (u >= unit.ligature && u < han) {
        const [one, two] = ligatureLetters(u);
        a = Math.imul(Math.imul(a ^ one, primeA) ^ two, primeA);
        b = Math.imul(Math.imul(b ^ one, primeB) ^ two, primeB);
        last = ++at;
      } else if (u === apostrophe) {
        const joined = this.apostrophe(at);
        if (joined === 0) break;
        at += joined;
        if (joined > 1) break;
      } else break;
    }
    this.end = last;
    this.id = this.lookUp(a, b);
    return at;
  }

  /** How many units to read over: 2 of a possessive ’s, 1 inside a word (Xi'an), 0 where the word ends. */
  private apostrophe(at: number): number {
    const { text } = this;
    const next = this.unitAt(at + 1);
    if (next === 115 && !isWordUnit(this.unitAt(at + 2))) return 2;
    const sign = text[at];
    return next > 57 && next < unit.ligature && (sign === "'" || sign === '’') ? 1 : 0;
  }

  /** Reads digits with the separators inside them (1,310 and 2.5 are one token each); 14th and 5G are words. */
  private number(from: number): number {
    const { text } = this;
    let a = seedA;
    let b = seedB;
    let at = from;
    while (at < text.length) {
      let u = this.unitAt(at);
      if (u > 57 && u < han) return this.letters(at, a, b);
      if (u < 48 || u > 57) {
        if (!this.separatesDigits(u, at)) break;
        u = u === stop ? 46 : 44;
      }
      a = Math.imul(a ^ u, primeA);
      b = Math.imul(b ^ u, primeB);
      at++;
    }
    this.end = at;
    this.id = this.lookUp(a, b) || token.number;
    return at;
  }

  private separatesDigits(u: number, at: number): boolean {
    if (u === stop) return this.isDigit(at + 1);
    if (this.text[at] !== ',' && this.text[at] !== '，') return false;
    const three = this.isDigit(at + 1) && this.isDigit(at + 2) && this.isDigit(at + 3);
    return three && !this.isDigit(at + 4);
  }

  /** Reads whatever is no letter, digit, character or gap; sets `id` to `none` where that gives no token. */
  private sign(u: number, at: number, count: number): number {
    this.id = none;
    this.end = at + 1;
    if (u === plus) this.id = token.plus;
    else if (u === surrogate) return this.surrogates(at);
    else if (u === end || (u === stop && !this.abbreviates(at, count))) this.endSentence(count);
    else if (u === newline) return this.lineBreaks(at, count);
    return at + 1;
  }

  private surrogates(at: number): number {
    const code = this.text.codePointAt(at) ?? 0;
    const size = code > 0xffff ? 2 : 1;
    if (!isSelector(code)) this.id = token.unknown;
    this.end = at + size;
    return at + size;
  }

  private endSentence(count: number): void {
    if (count > 0 && this.tokens.ids[count - 1] !== token.end) this.id = token.end;
  }

  /** An empty line ends a paragraph; a single line break is a space. */
  private lineBreaks(from: number, count: number): number {
    let at = from + 1;
    let breaks = 1;
    while (at < this.text.length) {
      const u = this.unitAt(at);
      if (u === newline) breaks++;
      else if (u !== nothing && !' \t\r　\u00a0'.includes(this.text[at] as string)) break;
      at++;
    }
    if (breaks > 1) this.endSentence(count);
    return at;
  }

  private abbreviates(at: number, count: number): boolean {
    if (count === 0 || this.tokens.ends[count - 1] !== at) return false;
    const word = this.text.slice(this.tokens.starts[count - 1], at);
    if (word.length > longestAbbreviation) return false;
    return /^[A-Za-z]$/.test(word) || abbreviations.has(word.toLowerCase());
  }

  private lookUp(a: number, b: number): number {
    const { words } = this.tables;
    const mask = words.length / 3 - 1;
    const key = finish(a);
    for (let slot = key & mask; ; slot = (slot + 1) & mask) {
      const id = words[slot * 3 + 2] as number;
      if (id === 0) return token.unknown;
      if (words[slot * 3] === key && words[slot * 3 + 1] === b) return id;
    }
  }

  private unitAt(at: number): number {
    return at < this.text.length ? (this.tables.fold[this.text.charCodeAt(at)] as number) : gap;
  }

  private isDigit(at: number): boolean {
    const u = this.unitAt(at);
    return u >= 48 && u <= 57;
  }
}

function add(candidates: Int32Array, found: number, position: number): number {
  if (found > 0 && (candidates[found - 1] as number) >= position) return found;
  candidates[found] = position;
  return found + 1;
}

function isWordUnit(u: number): boolean {
  return u >= firstOfWord && u < han;
}

/** Variation selectors, tags and skin tones: they belong to the sign before them. */
function isSelector(code: number): boolean {
  return code >= 0xe0000 && code <= 0xe0fff;
}
