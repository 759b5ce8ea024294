/** Number words, ordinals and digits; a number's root is its digits without separators. */
export interface Numbers {
  readonly roots: readonly string[];
  root(word: string): string | undefined;
  forms(root: string): readonly string[] | undefined;
  /** `10 1000` is `10000`. */
  readonly pairs: ReadonlyMap<string, string>;
}

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const large: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1000,
  million: 1_000_000,
  billion: 1_000_000_000,
};
const oddOrdinals: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

export function createNumbers(): Numbers {
  const roots = new Map<string, string>();
  const forms = new Map<string, string[]>();
  const file = (root: string, ...words: string[]) => {
    forms.set(root, [...new Set([root, ...(forms.get(root) ?? []), ...words])]);
    for (const word of [root, ...words]) roots.set(word, root);
  };
  for (const [value, word] of cardinals()) {
    file(String(value), word);
    file(ordinalDigits(value), ordinalWord(word));
  }
  for (const [word, value] of Object.entries(large)) {
    file(String(value), word, `${word}s`, withCommas(value));
  }
  for (let value = 1000; value <= 100_000; value += value < 10_000 ? 1000 : 10_000) {
    file(String(value), withCommas(value));
  }
  return {
    roots: [...forms.keys()],
    root: (word) => roots.get(word),
    forms: (root) => forms.get(root),
    pairs: pairs(),
  };
}

/** 10,000. What the platform has for it takes longer than all the rest of the table. */
function withCommas(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

function* cardinals(): Generator<[number, string]> {
  for (const [value, word] of ones.entries()) yield [value, word];
  for (const [i, word] of tens.entries()) yield [20 + i * 10, word];
}

function ordinalWord(word: string): string {
  return oddOrdinals[word] ?? (word.endsWith('y') ? `${word.slice(0, -1)}ieth` : `${word}th`);
}

/** 3 as 3rd. */
export function ordinalDigits(value: number): string {
  const end = value > 10 && value < 14 ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[value % 10] ?? 'th');
  return `${value}${end}`;
}

/** Twenty-one, twenty-first, one hundred, ten thousand, hundred thousand. */
function pairs(): Map<string, string> {
  const all = new Map<string, string>();
  for (let ten = 20; ten < 100; ten += 10) {
    for (let one = 1; one < 10; one++) {
      all.set(`${ten} ${one}`, String(ten + one));
      all.set(`${ten} ${ordinalDigits(one)}`, ordinalDigits(ten + one));
    }
  }
  for (const value of [1, 2, 3, 4, 5, 6, 7, 8, 9]) all.set(`${value} 1000`, String(value * 1000));
  all.set('1 100', '100');
  for (const value of [10, 20, 30, 100]) all.set(`${value} 1000`, String(value * 1000));
  return all;
}
