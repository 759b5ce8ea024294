import { type Choice, readPattern, type Sets } from '../../corpus/compiler/pattern.ts';
import type { Entry } from '../../corpus/entry.ts';
import type { Condition } from '../../corpus/seed.ts';
import type { Found } from './cross-reference.ts';

/** What the seeds say of what was found. */
export interface Known {
  readonly entries: readonly Entry[];
  /** The sets of words that gates name. */
  readonly sets: Sets;
}

/** “variant: a free wording, told by its words, “Heshan” in its sentence”: how sure, found how, and what let it pass. */
export function whyItCounts(found: Found, known: Known): string {
  const { confidence, reason, place } = found;
  const { gate } = reason;
  const passed = gate === undefined ? [] : conditionsIn(gate).map((one) => inWords(one, known));
  const elsewhere = place === undefined ? [] : [`said here of ${place ?? 'no place'}`];
  return `${confidence}: ${[wayOf(found), ...elsewhere, ...passed].join(', ')}`;
}

/** In the words of the card (`ui/words.ts`). */
function wayOf({ confidence, reason: { via } }: Found): string {
  if (via === 'name') return 'a name';
  if (via === 'concept')
    return confidence === 'possible'
      ? 'the words fit only in part'
      : 'a free wording, told by its words';
  if (confidence === 'possible') return 'the words can mean something else, too';
  return `${confidence === 'exact' ? 'a' : 'a variant of a'} known wording`;
}

/** What a gate is labelled with: conditions that ask something themselves, and what only people are asked. */
type Asked =
  | Exclude<Condition, { readonly of: unknown }>['is']
  | 'title'
  | 'byline'
  | 'name'
  | 'full name on the page';

interface Passed {
  readonly is: Asked;
  /** What was found, as the seeds word it. */
  readonly found?: string;
}

const parting = ' + ';

/** Cuts the label of a gate, such as `page + near: Heshan`. What was found may have the sign of parting in it. */
function conditionsIn(gate: string): Passed[] {
  const all: { is: Asked; found?: string }[] = [];
  for (const part of gate.split(parting)) {
    const [is = '', found] = part.split(/: (.*)/s, 2);
    const last = all.at(-1);
    if (isAsked(is)) all.push(found === undefined ? { is } : { is, found });
    else if (last?.found !== undefined) last.found += parting + part;
  }
  return all;
}

function isAsked(word: string): word is Asked {
  return Object.hasOwn(phrases, word);
}

function inWords({ is, found }: Passed, known: Known): string {
  return phrases[is](found === undefined ? undefined : named(is, found, known));
}

/** Places and periods as they are called, words in quotation marks. */
function named(is: Asked, found: string, { entries, sets }: Known): string {
  if (is === 'dated' || is === 'outside' || is === 'elsewhen') return found;
  if (is === 'here') return placeNamed(found, entries) ?? found;
  // Of an official it may be a place and an office.
  const [id = '', ...office] = found.split(parting);
  const place = office.length > 0 ? placeNamed(id, entries) : undefined;
  if (place === undefined) return inShort(found, sets);
  return `“${place}” and ${inShort(office.join(parting), sets)}`;
}

/** Places with an entry are known by its id, others by their name. */
function placeNamed(id: string, entries: readonly Entry[]): string | undefined {
  return entries.find((entry) => entry.kind === 'place' && entry.id === id)?.name;
}

/** What a condition says of the wording. */
const phrases: Readonly<Record<Asked, (found?: string) => string>> = {
  quoted: () => 'in quotation marks',
  capital: () => 'with a capital',
  page: () => 'other entries on the page',
  named: () => 'named in full elsewhere on the page',
  here: (place = 'its place') => `on a page about ${place}`,
  before: (words) => `behind ${words}`,
  after: (words) => `before ${words}`,
  near: (words) => `${words} in its sentence`,
  block: (words) => `${words} in its paragraph`,
  holds: (words) => `${words} in it`,
  dated: (period) => `dated ${period}`,
  outside: (period) => `not dated ${period}`,
  elsewhen: (year) => `other years than ${year} in its sentence`,
  title: (words) => `${words} beside it`,
  byline: () => 'in a byline',
  name: () => 'which means nobody else',
  'full name on the page': () => 'the full name on the page',
};

/** A pattern by the first wording that it stands for; any place is no wording. */
function inShort(pattern: string, sets: Sets): string {
  if (pattern === '{place}') return 'a place';
  const wording = firstWording(readPattern(pattern, {}, sets))
    .replace(/\s+/g, ' ')
    .trim();
  return wording === pattern ? `“${wording}”` : `words like “${wording}”`;
}

const slots = { place: ' (a place) ', number: ' (a number) ', end: ' ' } as const;

/** The first of each choice, without what may be missing. */
function firstWording([first = []]: Choice): string {
  const texts = first.map((part) => {
    if (part.is === 'text') return part.text;
    if (part.is === 'slot') return slots[part.slot];
    return part.choice.some((way) => way.length === 0) ? '' : firstWording(part.choice);
  });
  return texts.join('');
}
