import { createNumbers, ordinalDigits } from '../text/numbers.ts';
import { folded, termOf, wordsOf } from './words.ts';

/** One thing that was asked for: as it was typed, then in the other words that the corpus may have for it. */
export type Asked = readonly [string, ...string[]];

/** What a query asks for, all of which an answer must have. Words that only join others ask for nothing. */
export function askedIn(query: string): readonly Asked[] {
  const left = wordsOf(query.replace(chineseYear, '$1 ')).map(folded).filter(Boolean).filter(tells);
  const asked: Asked[] = [];
  for (let at = 0; at < left.length; ) {
    const [length, readings] = longestKnown(left.slice(at, at + longestPhrase));
    asked.push(readings);
    at += length;
  }
  return asked;
}

/** 2023年, and 二〇二三年, ask for what 2023 does. */
const chineseYear = /((?:19|20)\d\d|[一二][九〇零][〇零一二三四五六七八九]{2})\s*年(?!度)/gu;

/** Whether a folded word says something by itself. */
export function tells(word: string): boolean {
  return !joining.has(word);
}

/** The `s` is what is left of “Guangdong’s”. */
const joining: ReadonlySet<string> = new Set(
  'a an and at by does for from in is mean meaning of on or s the to what who with 的 和 与 與 及'.split(
    ' ',
  ),
);

/** What readers type, and what the corpus has for it. A `Map`: every object has a property “constructor”. */
const otherWords: ReadonlyMap<string, readonly string[]> = new Map([
  ['plenum', ['plenary session']],
  ['plenary', ['plenary session']],
  ['number', ['no']],
  ['chief', ['secretary']],
  ['boss', ['secretary']],
  ['leader', ['secretary']],
  ['ccp', ['cpc', 'communist party']],
  ['npc', ['national people’s congress']],
  ['pbsc', ['politburo standing committee']],
  ['psc', ['politburo standing committee']],
  ['politburo', ['political bureau']],
  ['hk', ['hong kong']],
  ['gba', ['greater bay area']],
  ['macau', ['macao']],
  ['geese', ['goose']],
  ['diaspora', ['overseas chinese']],
  ['emigrants', ['overseas chinese']],
  ['zero covid', ['epidemic prevention']],
  ['lockdown', ['epidemic prevention']],
  ['pandemic', ['epidemic']],
  ['coronavirus', ['covid']],
  ['net zero', ['carbon neutrality']],
  ['graft', ['corruption']],
  ['万 亿', ['trillion']],
  ['萬 億', ['trillion']],
  // Two that are counted: 二 tells an order.
  ['两', ['2', 'two', '兩']],
  ['兩', ['2', 'two', '两']],
]);

/** In words: of numbers in Chinese digits, which are years or as long as 一三一零. No phrase of `otherWords` is longer. */
const longestPhrase = 4;

function longestKnown(words: readonly string[]): [number, Asked] {
  for (let length = words.length; length > 0; length--) {
    const phrase = words.slice(0, length);
    const typed = phrase.join(' ');
    // A plural asks for what the word itself does.
    const others =
      otherWords.get(typed) ??
      otherWords.get(phrase.map(termOf).join(' ')) ??
      numberReadings(phrase);
    if (others) return [length, [typed, ...others.filter((other) => other !== typed)]];
  }
  return [1, [words[0] ?? '']];
}

const numbers = createNumbers();

/** A number in words, digits and Chinese; 3 asks for the third too, but the third not for three. */
function numberReadings(words: readonly string[]): readonly string[] | undefined {
  const roots = words.map((word) => numbers.root(word) ?? word);
  const root = numbers.pairs.get(roots.join(' ')) ?? (words.length === 1 ? roots[0] : undefined);
  const value = chineseNumbers.get(words.join(' ')) ?? inDigits(words) ?? root;
  if (value === undefined || !/^\d/.test(value)) return undefined;
  const forms = [value, ...(numbers.forms(value) ?? [])];
  const ordinal = /^\d{1,2}$/.test(value) ? ordinalDigits(Number(value)) : value;
  const chinese = [...chineseNumbers].flatMap(([han, digits]) => (digits === value ? [han] : []));
  return [...forms, ordinal, ...(numbers.forms(ordinal) ?? []), ...chinese];
}

const chineseDigits = '零一二三四五六七八九';

/** Up to 99, with their digits. */
export const chineseNumbers: ReadonlyMap<string, string> = new Map([
  ...Array.from({ length: 100 }, (_, value): [string, string] => [inChinese(value), String(value)]),
  ['两', '2'],
  ['兩', '2'],
]);

/** 一三一零 and “one three one zero” as 1310: numerals one by one, of which two are no number yet (一二). */
function inDigits(words: readonly string[]): string | undefined {
  const digits = words.map((word) => chineseDigits.indexOf(word.replace('〇', '零')));
  if (digits.length > 2 && !digits.includes(-1)) return digits.join('');
  const said = words.map((word) => (/^[a-z]+$/.test(word) ? numbers.root(word) : undefined));
  return said.length > 2 && said.every((root) => root?.length === 1) ? said.join('') : undefined;
}

/** 二十一, from 0 to 99. */
function inChinese(value: number): string {
  const digit = (one: number) => chineseDigits.charAt(one);
  const ten = Math.floor(value / 10);
  const tens = `${ten > 1 ? digit(ten) : ''}${ten > 0 ? '十' : ''}`;
  return value % 10 === 0 && ten > 0 ? tens : tens + digit(value % 10);
}
