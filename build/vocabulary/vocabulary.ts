import type { Vocabulary } from '../../corpus/compiler/vocabulary.ts';
import { createNumbers } from '../../corpus/text/numbers.ts';
import { createCharacters } from './chinese.ts';
import { createEnglish } from './english.ts';

/** The words of both languages, from dictionaries; answers are remembered, so compiling asks for each word once. */
export function createVocabulary(): Vocabulary {
  const english = createEnglish();
  const numbers = createNumbers();
  const characters = createCharacters();
  const roots = new Map<string, string>();
  const forms = new Map<string, readonly string[]>();
  return {
    root: (word) =>
      remember(
        roots,
        word,
        () => numbers.root(word) ?? (isLatin(word) ? english.root(word) : word),
      ),
    forms: (root) =>
      remember(
        forms,
        root,
        () => numbers.forms(root) ?? (isLatin(root) ? english.forms(root) : [root]),
      ),
    simplify: characters.simplify,
    regional: characters.regional,
    inPinyin: characters.inPinyin,
    numberPairs: numbers.pairs,
    numbers: [...numbers.roots, ...numbers.pairs.values(), ...chineseNumbers],
    isNumber: (root) => /^\d+(?:\.\d+|st|nd|rd|th)?$/.test(root) || chineseNumbers.includes(root),
    syllables: characters.syllables,
  };
}

const chineseNumbers = '一二三四五六七八九十百千万亿两零〇';

function remember<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  let value = known.get(key);
  if (value === undefined) {
    value = make();
    known.set(key, value);
  }
  return value;
}

function isLatin(word: string): boolean {
  return /^[a-z]/.test(word);
}
