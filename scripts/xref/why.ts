import { type Choice, readPattern, type Sets } from '../../corpus/compiler/pattern.ts';
import type { Found } from './cross-reference.ts';

/** “variant: words that stand together, “Heshan” in its sentence”: how sure, found how, and what let it pass. */
export function whyItCounts({ confidence, reason: { via, gate } }: Found, sets: Sets): string {
  const passed = gate === undefined ? [] : conditions(gate).map((one) => inWords(one, sets));
  return `${confidence}: ${[ways[via], ...passed].join(', ')}`;
}

const ways: Readonly<Record<Found['reason']['via'], string>> = {
  rendering: 'a listed wording',
  pattern: 'a wording by rule',
  concept: 'words that stand together',
  name: 'a name',
};

interface Condition {
  readonly is: string;
  /** What was found, as the seeds word it. */
  readonly found: readonly string[];
}

/** Cuts the label of a gate, such as `page + near: Heshan`; a place and an office may be what is near. */
function conditions(gate: string): Condition[] {
  const all: { is: string; found: string[] }[] = [];
  for (const part of gate.split(' + ')) {
    const [is = '', ...found] = part.split(/: (.*)/s, 2);
    if (Object.hasOwn(phrases, is)) all.push({ is, found });
    else all.at(-1)?.found.push(part);
  }
  return all;
}

function inWords({ is, found }: Condition, sets: Sets): string {
  const say = phrases[is];
  const words = found.map((pattern) => inShort(pattern, sets)).join(' and ');
  return say?.(words, found[0]) ?? is;
}

/** What a condition says of the wording. Found words are in quotation marks, `named` is a place or a date. */
const phrases: Readonly<Record<string, (words: string, named?: string) => string>> = {
  quoted: () => 'in quotation marks',
  capital: () => 'with a capital',
  page: () => 'other entries on the page',
  here: (_, place = 'its place') => `on a page about ${place}`,
  before: (words) => `behind ${words}`,
  after: (words) => `before ${words}`,
  near: (words) => `${words} in its sentence`,
  block: (words) => `${words} in its paragraph`,
  dated: (_, period) => `dated ${period}`,
  outside: (_, period) => `not dated ${period}`,
  title: (words) => `${words} beside it`,
  byline: () => 'in a byline',
  name: () => 'which means nobody else',
  'full name on the page': () => 'the full name on the page',
};

/** A pattern by the first and shortest wording that it stands for. */
function inShort(pattern: string, sets: Sets): string {
  const wording = shortest(readPattern(pattern, {}, sets))
    .replace(/\s+/g, ' ')
    .trim();
  return wording === pattern ? `“${wording}”` : `words like “${wording}”`;
}

const slots = { place: ' (a place) ', number: ' (a number) ', end: ' ' } as const;

/** The first of each choice, without what may be missing. */
function shortest([first = []]: Choice): string {
  const texts = first.map((part) => {
    if (part.is === 'text') return part.text;
    if (part.is === 'slot') return slots[part.slot];
    return part.choice.some((way) => way.length === 0) ? '' : shortest(part.choice);
  });
  return texts.join('');
}
