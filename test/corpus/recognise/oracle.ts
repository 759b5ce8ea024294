/**
 * A second matcher, as naive as can be, that shares nothing with the real one: it cuts text with regular
 * expressions, compares every wording at every place and settles overlaps pair by pair.
 */
export interface Rendering {
  readonly entry: string;
  readonly text: string;
}

export interface Expected {
  readonly start: number;
  readonly end: number;
  readonly entry: string;
  readonly confidence: 'exact' | 'variant';
  readonly nested: readonly Expected[];
}

/** Words that the oracle knows, each with its forms; the first is the one they are filed under. */
export const wordForms: readonly (readonly string[])[] = [
  ['county', 'counties'],
  ['build', 'builds', 'building', 'built'],
  ['modernize', 'modernise', 'modernizing', 'modernised'],
  ['high', 'higher', 'highest'],
  ['labor', 'labour', 'labours'],
  ['party', 'parties'],
  ['10', 'ten'],
  ['14th', 'fourteenth'],
  ['of'],
  ['new'],
];

/** Simplified characters with the traditional ones that stand for them. */
export const characters: readonly (readonly string[])[] = [
  ['发', '發', '髮'],
  ['国', '國'],
  ['新'],
  ['时', '時'],
];

export function expectedMatches(text: string, renderings: readonly Rendering[]): Expected[] {
  const tokens = cut(text);
  const all = renderings.flatMap(({ entry, text: listed }) => {
    const words = cut(listed);
    return tokens.flatMap((_, at): Flat[] => {
      const here = tokens.slice(at, at + words.length);
      if (here.map(rootOf).join(' ') !== words.map(rootOf).join(' ')) return [];
      const exact = here.map(plainOf).join(' ') === words.map(plainOf).join(' ');
      const [first, last] = [here.at(0), here.at(-1)];
      if (!first || !last) return [];
      return [
        { start: first.start, end: last.end, entry, confidence: exact ? 'exact' : 'variant' },
      ];
    });
  });
  return settle(all).map((one) => withPartners(one, text));
}

/** A quotation mark inside whose partner stands right at the rim brings it in. */
function withPartners(one: Expected, text: string): Expected {
  let inside = text.slice(one.start, one.end);
  while (/“[^“”]*”/.test(inside)) inside = inside.replace(/“([^“”]*)”/, '$1');
  const before = inside.includes('”') && text.at(one.start - 1) === '“' && one.start > 0;
  const after = inside.includes('“') && text.at(one.end) === '”';
  return {
    ...one,
    start: before ? one.start - 1 : one.start,
    end: after ? one.end + 1 : one.end,
    nested: one.nested.map((inner) => withPartners(inner, text)),
  };
}

type Flat = Omit<Expected, 'nested'>;

interface Word {
  readonly plain: string;
  readonly start: number;
  readonly end: number;
}

const cutter =
  /(?<end>[.!?。！？]|\n[^\S\n]*\n)|(?<han>\p{Script=Han})|[\u{10000}-\u{10ffff}]|[\p{Script=Latin}\p{Nd}](?:[\u00ad\u200b]*[\p{Script=Latin}\p{Nd}\p{M}])*/gu;

function cut(text: string): Word[] {
  const words: Word[] = [];
  for (const found of text.matchAll(cutter)) {
    const word = found.groups?.end
      ? '|'
      : found[0]
          .normalize('NFKD')
          .replace(/[\p{M}\u00ad\u200b]/gu, '')
          .toLowerCase();
    const articles = ['a', 'an', 'the'];
    if (
      articles.includes(word) ||
      (word === '|' && (words.length === 0 || words.at(-1)?.plain === '|'))
    )
      continue;
    words.push({ plain: word, start: found.index, end: found.index + found[0].length });
  }
  return words;
}

function plainOf({ plain }: Word): string {
  return characters.find((twins) => twins.includes(plain))?.[0] ?? plain;
}

function rootOf(word: Word): string {
  return wordForms.find((forms) => forms.includes(word.plain))?.[0] ?? plainOf(word);
}

function settle(all: readonly Flat[]): Expected[] {
  const length = (one: Flat) => one.end - one.start;
  const order = (a: Flat, b: Flat) =>
    length(b) - length(a) ||
    a.start - b.start ||
    a.confidence.localeCompare(b.confidence) ||
    (a.entry < b.entry ? -1 : 1);
  const winners: Flat[] = [];
  for (const one of [...all].sort(order)) {
    if (winners.every((other) => one.end <= other.start || one.start >= other.end))
      winners.push(one);
  }
  return winners
    .sort((a, b) => a.start - b.start)
    .map((winner) => {
      const inside = all.filter((one) => one.start >= winner.start && one.end <= winner.end);
      return {
        ...winner,
        nested: settle(
          inside.filter((one) => length(one) < length(winner) && one.entry !== winner.entry),
        ),
      };
    });
}
