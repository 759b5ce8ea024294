import { hashWord } from '../text/hash.ts';
import { scan } from '../text/scan.ts';
import { surfaceHash } from '../text/surface.ts';
import type { Tables } from '../text/tables.ts';
import { Tokens, token } from '../text/tokens.ts';
import { foldTable, isHan, ligatureLetters, unit } from '../text/units.ts';
import { slotSigns } from './pattern.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Latin words that text is read over. */
export const wordsReadOver = ['a', 'an', 'the'];

/**
 * Reads the wordings of the seeds with the scanner that will read pages, and gives each root and each Chinese
 * character its token id.
 */
export class WordingReader {
  readonly fold = foldTable();
  /** Token id by root; Chinese characters are their own roots. */
  readonly ids = new Map<string, number>();
  #nextId: number = token.first;
  readonly #vocabulary: Vocabulary;
  readonly #tables: Tables;
  readonly tokens = new Tokens();
  readonly #twins = new Map<string, string[]>();
  #numberPairs: NumberPairs | undefined;
  readonly #idByWord = new Map<string, number>();

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#tables = {
      fold: this.fold,
      words: wordTable(wordsReadOver.map((word) => [word, token.article])),
      pairs: new Int32Array(2),
    };
    for (const char of allHan()) {
      const simple = vocabulary.simplify(char);
      if (simple === char) continue;
      const twins = this.#twins.get(simple);
      if (twins) twins.push(char);
      else this.#twins.set(simple, [char]);
    }
  }

  /** Number of token ids given out so far. */
  get size(): number {
    return this.#nextId;
  }

  /**
   * The tokens of a text, sentence ends at its rim left out; those inside stay (they are part of a damaged
   * rendering). Slot signs become slot tokens.
   */
  read(text: string): number[] {
    const ids: number[] = [];
    for (const piece of text.split(slotPattern)) {
      if (piece === slotSigns.place) ids.push(token.place);
      else if (piece === slotSigns.number) ids.push(token.number);
      else if (piece === slotSigns.end) ids.push(token.end);
      else if (piece !== '') this.#readPiece(piece, ids);
    }
    while (ids.at(-1) === token.end) ids.pop();
    while (ids[0] === token.end) ids.shift();
    return ids;
  }

  /**
   * All token sequences that a text stands for: as written, with adjoining number words as one number (ten
   * thousand, 10,000) and the other way round, with hyphened words run together, and with co-ordinate and co-operate
   * as two words.
   */
  spellings(text: string): number[][] {
    const plain = this.read(text);
    const all = this.#withNumbers(plain);
    if (withCo.test(text)) all.push(...this.#withNumbers(this.read(text.replace(withCo, '$1 $2'))));
    if (!hyphened.test(text)) return all;
    const joined = this.read(text.replace(hyphens, ''));
    return joined.length === plain.length ? all : [...all, joined];
  }

  #withNumbers(ids: readonly number[]): number[][] {
    this.#numberPairs ??= this.#readPairs();
    const { members } = this.#numberPairs;
    // Most wordings have none.
    if (!ids.some((id) => members.has(id))) return [[...ids]];
    let all: number[][] = [[]];
    for (let at = 0; at < ids.length; ) {
      const { size, spellings } = numberAt(ids, at, this.#numberPairs);
      all = all.flatMap((start) => spellings.map((spelling) => [...start, ...spelling]));
      at += size;
    }
    return all;
  }

  #readPairs(): NumberPairs {
    const byPair = new Map<string, number>();
    const byWhole = new Map<number, number[]>();
    const members = new Set<number>();
    for (const [words, whole] of this.#vocabulary.numberPairs) {
      const pair = words.split(' ').map((word) => this.idOf(word));
      byPair.set(pair.join(' '), this.idOf(whole));
      byWhole.set(this.idOf(whole), pair);
      for (const id of [...pair, this.idOf(whole)]) members.add(id);
    }
    return { byPair, byWhole, members };
  }

  /** Every word that stands in the seeds, with its id: its root may have been found by a way that leads to no form. */
  writtenWords(): Iterable<readonly [string, number]> {
    return this.#idByWord;
  }

  /** Hash of the words themselves, to tell a listed wording from an inflected one. */
  surface(text: string): number {
    this.#know(text);
    scan(text, this.#tables, this.tokens);
    return surfaceHash(text, this, { from: 0, to: this.tokens.count });
  }

  /** The id of a folded word or a Chinese character. */
  idOf(word: string): number {
    const known = this.#idByWord.get(word);
    if (known !== undefined) return known;
    const root = this.#vocabulary.root(word);
    let id = this.ids.get(root);
    if (id === undefined) {
      id = this.#nextId++;
      this.ids.set(root, id);
    }
    this.#idByWord.set(word, id);
    return id;
  }

  /** Tokens in words: roots, and slots as patterns write them. */
  write(ids: readonly number[]): string {
    const roots = new Map(Array.from(this.ids, ([root, id]) => [id, root]));
    const words = ids.map((id) => roots.get(id) ?? signsOf[id] ?? '?');
    return words.join(' ').replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '');
  }

  #readPiece(text: string, ids: number[]): void {
    this.#know(text);
    const { tokens } = this;
    scan(text, this.#tables, tokens);
    for (let i = 0; i < tokens.count; i++) {
      const id = tokens.ids[i] as number;
      const special = id === token.end || id === token.plus || id >= token.first;
      if (special) ids.push(id);
      else
        ids.push(this.idOf(this.#word(text, tokens.starts[i] as number, tokens.ends[i] as number)));
    }
  }

  /** Gives every Chinese character of the text, and all that are read as it, one id in the fold table. */
  #know(text: string): void {
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (!isHan(code) || this.fold[code] !== unit.han) continue;
      const simple = this.#vocabulary.simplify(text.charAt(i));
      const id = this.idOf(simple);
      for (const char of [simple, ...(this.#twins.get(simple) ?? [])]) {
        this.fold[char.charCodeAt(0)] = unit.han + id;
      }
    }
  }

  #word(text: string, start: number, end: number): string {
    let word = '';
    for (let i = start; i < end; i++) {
      const u = this.fold[text.charCodeAt(i)] as number;
      if (u === unit.surrogate) word += text.charAt(i);
      else if (u >= unit.ligature && u < unit.han)
        word += String.fromCharCode(...ligatureLetters(u));
      else if (u >= 48 && u < unit.ligature) word += String.fromCharCode(u);
      else if (u === unit.stop) word += '.';
      else if (u === unit.gap) word += ',';
    }
    return word;
  }
}

/** An open-addressing table of word hashes and ids, half full at most. */
export function wordTable(words: readonly (readonly [string, number])[]): Int32Array<ArrayBuffer> {
  let slots = 4;
  while (slots < words.length * 2) slots *= 2;
  const table = new Int32Array(slots * 3);
  for (const [word, id] of words) {
    const { a, b } = hashWord(word);
    let slot = a & (slots - 1);
    while (table[slot * 3 + 2] !== 0) slot = (slot + 1) & (slots - 1);
    table.set([a, b, id], slot * 3);
  }
  return table;
}

const signsOf: Readonly<Record<number, string>> = {
  [token.place]: '{place}',
  [token.number]: '{number}',
  [token.end]: '.',
  [token.plus]: '+',
};
const hyphened = /\p{Ll}[-‐‑]\p{Ll}/u;
const hyphens = /(?<=\p{L})[-‐‑](?=\p{L})/gu;
const withCo = /\b(co)(o(?:rd|per))/i;
const slotPattern = new RegExp(`([${Object.values(slotSigns).join('')}])`);

function* allHan(): Generator<string> {
  for (let code = 0x3007; code < 0xfb00; code++) if (isHan(code)) yield String.fromCharCode(code);
}

/** Numbers in two words, and the one word or number that says the same. */
interface NumberPairs {
  /** By the ids of both words with a blank between. */
  readonly byPair: ReadonlyMap<string, number>;
  readonly byWhole: ReadonlyMap<number, readonly number[]>;
  /** The ids of all of them. */
  readonly members: ReadonlySet<number>;
}

/** The spellings of what stands at a place: of a number in two words, of a number that has two, or of one token. */
function numberAt(
  ids: readonly number[],
  at: number,
  { byPair, byWhole }: NumberPairs,
): { size: number; spellings: (readonly number[])[] } {
  const [id = 0, next = 0] = [ids[at], ids[at + 1]];
  const two = byPair.get(`${id} ${next}`);
  if (two !== undefined) return { size: 2, spellings: [[two], [id, next]] };
  const pair = byWhole.get(id);
  return { size: 1, spellings: pair ? [[id], pair] : [[id]] };
}
