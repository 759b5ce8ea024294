import { type PersonRule, personAt } from '../lexicon/decode.ts';
import type { IndexedEntry } from '../lexicon/open.ts';
import type { Block, Span } from './block.ts';
import { bylineOf } from './bylines.ts';
import type { Verdict } from './gates.ts';
import type { Hit } from './hits.ts';
import { areRelated } from './regions.ts';
import type { Signals } from './signals.ts';

/** `possible`: the name alone, on a page that has to do with the corpus. */
export type PersonVerdict = Verdict | { readonly is: 'possible' };

interface Asked {
  readonly block: Block;
  readonly hit: Hit;
  readonly entry: IndexedEntry;
  readonly signals: Signals;
}

/** Unambiguous entries that a page must have before a bare name is worth a card. */
const anchorsForName = 2;

/** Decides whether a name found is the person known. */
export function askPerson(asked: Asked): PersonVerdict {
  const { block, hit, entry, signals } = asked;
  const person = personAt(block.index, entry.person);
  if (hit.via === 'title')
    return signals.hasPerson(entry.number) ? because('full name on the page') : waits;
  if (entry.kind === 'journalist') return askWriter(asked, person);
  if (person.unmistakable) return because('name');
  if (isStranger(block, hit, person)) return { is: 'fails' };
  const post = evidence(block, hit, person);
  if (post !== undefined) return because(`near: ${post}`);
  if (isHereWithOffice(asked, person)) return { ...because('here'), local: false };
  if (signals.hasPerson(entry.number)) return because('full name on the page');
  return signals.anchorsBeside(entry.number) >= anchorsForName ? { is: 'possible' } : waits;
}

/** Different unambiguous entries from which on a page may be a report that a writer of the corpus signs. */
const anchorsForWriter = 4;

/** Journalists count only where a byline names them, on a page of their newspaper or of its city. */
function askWriter({ block, hit, signals }: Asked, person: PersonRule): PersonVerdict {
  const byline = bylineOf(block, hit, person);
  if (byline === undefined || hasAgeOrTrade(block, hit)) return { is: 'fails' };
  const label = `byline: ${byline.label}`;
  if (block.occurrences(person.evidence).length > 0) return because(label);
  if (byline.ofAnother) return { is: 'fails' };
  if (person.bodies.some((body) => signals.hasAnchor(body))) return because(label);
  if (person.regions.some((region) => Number.isFinite(signals.distanceTo(region))))
    return { ...because(`${label} + here`), local: false };
  return signals.anchorsBeside(hit.entry) >= anchorsForWriter ? { is: 'possible' } : waits;
}

const waits: Verdict = { is: 'waits' };

function because(label: string): Extract<Verdict, { is: 'passes' }> {
  return { is: 'passes', label, distance: 0, anchors: 0, local: true };
}

/**
 * A post or body of the person, or a place of the person beside what officials do: in the sentence, else in the
 * paragraph. The place alone is no evidence: a namesake may live there.
 */
function evidence(block: Block, hit: Span, person: PersonRule): string | undefined {
  const { offices, duties } = block.index.globals;
  for (const range of [block.sentence(hit.from), block.whole()]) {
    const post = block.occurrenceIn(person.evidence, range, hit);
    if (post) return post.label;
    const place = block.regionIn(range, hit, (region) =>
      person.regions.some((own) => region === own),
    );
    if (place === undefined) continue;
    const duty = block.occurrenceIn(offices, range, hit) ?? block.occurrenceIn(duties, range, hit);
    if (duty) return `${block.index.region(place).name} + ${duty.label}`;
  }
  return undefined;
}

/** An office right beside the name, on a page about the person's place. */
function isHereWithOffice({ block, hit, signals }: Asked, person: PersonRule): boolean {
  if (!person.regions.some((region) => signals.distanceTo(region) === 0)) return false;
  return block.occurrenceIn(block.index.globals.offices, beside(block, hit), hit) !== undefined;
}

/** Tokens on each side in which a title or trade of the person stands. */
const reach = 7;

/** The words right beside a name, as far as the sentence goes. */
function beside(block: Block, hit: Span): Span {
  const sentence = block.sentence(hit.from);
  return {
    from: Math.max(sentence.from, hit.from - reach),
    to: Math.min(sentence.to, hit.to + reach),
  };
}

/**
 * Whether the words beside the name say that it is somebody else: an age, a trade that is no office, or the office
 * of another place.
 */
function isStranger(block: Block, hit: Hit, person: PersonRule): boolean {
  if (hasAgeOrTrade(block, hit)) return true;
  const { index } = block;
  const phrase = titlePhrase(block, hit);
  if (!block.occurrenceIn(index.globals.offices, phrase, hit))
    return /^, an? /i.test(textAfter(block, hit));
  const related = (region: number) => person.regions.some((own) => areRelated(index, region, own));
  if (block.regionIn(phrase, hit, related) !== undefined) return false;
  return block.regionIn(phrase, hit, (region) => !related(region)) !== undefined;
}

function hasAgeOrTrade(block: Block, hit: Span): boolean {
  const age = /^\s?[,，(（]\s?(?:aged? )?\d{1,2}(?:\s?[,，)）岁歲]| ?years?\b|-year)/u;
  if (age.test(textAfter(block, hit))) return true;
  const sentence = block.sentence(hit.from);
  const near = {
    from: Math.max(sentence.from, hit.from - 4),
    to: Math.min(sentence.to, hit.to + 5),
  };
  return block.occurrenceIn(block.index.globals.strangers, near, hit) !== undefined;
}

function textAfter(block: Block, hit: Span): string {
  const end = block.end(hit.to - 1);
  return block.text.slice(end, end + 12);
}

/** The title that stands before a name, or after it behind a comma. */
function titlePhrase(block: Block, hit: Span): Span {
  const { text } = block;
  const around = beside(block, hit);
  let { from } = hit;
  while (
    from > around.from &&
    !/[,，、;；]|\band\b/u.test(text.slice(block.start(from - 1), block.start(from)))
  )
    from--;
  const gap = text.slice(block.end(hit.to - 1), block.end(hit.to - 1) + 2);
  if (!/^\s?[,，(（]/.test(gap)) return { from, to: hit.from };
  let { to } = hit;
  while (
    to < around.to &&
    (to === hit.to || !/[,，、;；)）]/u.test(text.slice(block.end(to - 1), block.start(to))))
  )
    to++;
  return { from, to };
}
