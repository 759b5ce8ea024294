import type { SeedEntry } from '../../corpus/seed.ts';
import { createRandom, pick } from './random.ts';

/**
 * A lexicon of so many renderings, half of them Chinese: the planted phrases, and filler made of words of the texts
 * and of invented ones, none of which occurs in the texts. So lexicons of any size have the same hits.
 */
export function syntheticLexicon(
  count: number,
  from: { planted: readonly string[]; en: string; zh: string },
): SeedEntry[] {
  const random = createRandom(count);
  const known = [...new Set(from.en.toLowerCase().match(/[a-z]+/g) ?? [])];
  const invented = Array.from({ length: 12_000 }, () => inventWord(random));
  const characters = [...new Set(from.zh.match(/\p{Script=Han}/gu) ?? [])];
  const phrases = new Set(from.planted.slice(0, count));
  const texts = { en: ` ${from.en.toLowerCase()} `, zh: from.zh };
  while (phrases.size < count) {
    const english = phrases.size % 2 === 0;
    const length = 2 + Math.floor(random() * 4);
    const phrase = english
      ? Array.from({ length }, () => pick(random() < 0.5 ? known : invented, random)).join(' ')
      : Array.from({ length: length + 2 }, () => pick(characters, random)).join('');
    const there = english ? texts.en.includes(` ${phrase} `) : texts.zh.includes(phrase);
    if (!there) phrases.add(phrase);
  }
  return [...phrases].map((name, i) => plainEntry(`entry-${i}`, name));
}

const beginnings = [
  'b',
  'br',
  'c',
  'd',
  'dr',
  'f',
  'fl',
  'g',
  'gr',
  'h',
  'l',
  'm',
  'n',
  'p',
  'pr',
  'r',
  's',
  'st',
  't',
  'tr',
  'v',
  'w',
];
const vowels = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'ou'];
const endings = ['', 'l', 'm', 'n', 'r', 's', 't', 'nd', 'st', 'ck'];

function inventWord(random: () => number): string {
  const syllable = () => pick(beginnings, random) + pick(vowels, random) + pick(endings, random);
  return syllable() + syllable() + (random() < 0.4 ? syllable() : '');
}

/** A slogan of which nothing is said but its name. */
export function plainEntry(id: string, name: string): SeedEntry {
  return {
    id,
    kind: 'slogan',
    level: 'central',
    salience: 'standing',
    name,
    english: 'press',
    chinese: 'unverified',
    definition: '',
    basis: [],
    parts: [],
    related: [],
    notes: [],
    posts: [],
    acts: [],
    renderings: [],
    patterns: [],
    concepts: [],
    chains: [],
    when: [],
    unless: [],
  };
}
