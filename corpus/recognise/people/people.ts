import { type PersonRule, personOf } from '../../lexicon/decode.ts';
import type { IndexedEntry } from '../../lexicon/open.ts';
import { passed, type Verdict, waiting } from '../gates.ts';
import { entriesOf, type Hit } from '../hits.ts';
import type { ScannedBlock } from '../scanned-block.ts';
import type { Signals } from '../signals.ts';
import type { Span } from '../span.ts';
import { beside } from './around-name.ts';
import { bylineOf } from './bylines.ts';
import { placeItself } from './near-places.ts';
import { isOneOfSeveral } from './one-of-several.ts';
import { titleByCommittee } from './own-committee.ts';
import { officeIn } from './posts.ts';
import { type Identity, identityOf, ownTitle } from './strangers.ts';
import { hasAgeOrTrade } from './trades.ts';

/** What is left of the names in a paragraph once it is asked of each whose it is. */
export interface SortedOut {
  /**
   * All but the names of officials that the paragraph gives to somebody else, wherever it names him: the second mention of a baker
   * no longer says that he is one. A name that has the official’s post is kept beside them.
   */
  readonly kept: Hit[];
  /**
   * Names that no post in the paragraph confirms, because other words lead up to one of them or the post beside it is another's,
   * and none of them has a title.
   */
  readonly doubtful: ReadonlySet<Hit>;
}

/** Asks of every name of an official in a paragraph whose it is. */
export function sortOut(block: ScannedBlock, hits: readonly Hit[]): SortedOut {
  const named = Map.groupBy(hits, (hit): Identity | undefined => {
    const rule = ruleOfOfficial(block, hit);
    return rule && identityOf(block, hit, rule);
  });
  const of = (identity: Identity) => named.get(identity) ?? [];
  const officials = new Set(of('official'));
  const titled = entriesOf([...officials, ...of('titled')]);
  const strangers = entriesOf(of('another'));
  const unclear = entriesOf(of('unclear'));
  const isKept = (hit: Hit) =>
    hit.via !== 'name' || officials.has(hit) || !strangers.has(hit.entry);
  const isDoubtful = ({ entry }: Hit) => unclear.has(entry) && !titled.has(entry);
  return {
    kept: hits.filter(isKept),
    doubtful: new Set([...of('unclear'), ...of('open')].filter(isDoubtful)),
  };
}

/** What confirms an official whose name may be another's too. */
function ruleOfOfficial(block: ScannedBlock, hit: Hit): PersonRule | undefined {
  if (hit.via !== 'name') return undefined;
  const { kind } = block.index.entry(hit.entry);
  const rule = personOf(block.index, hit.entry);
  return kind === 'journalist' || rule.unmistakable ? undefined : rule;
}

interface AskedName {
  readonly block: ScannedBlock;
  readonly hit: Hit;
  readonly entry: IndexedEntry;
  readonly signals: Signals;
  /** See `SortedOut`. */
  readonly isDoubtful: boolean;
}

/** Unambiguous entries that a page must have before a bare name is worth a card, one of them of a place or the page about his province. */
const anchorsForName = 2;

/** Decides whether a name found is the person known. */
export function askPerson(asked: AskedName): Verdict {
  const { hit, entry, signals } = asked;
  const person = personOf(asked.block.index, entry.number);
  if (hit.via === 'title')
    return signals.hasPerson(entry.number) ? passed('full name on the page') : waiting;
  if (entry.kind === 'journalist') return askWriter(asked, person);
  if (person.unmistakable) return passed('name');
  const confirmed = asked.isDoubtful ? undefined : confirmation(asked, person);
  if (confirmed) return confirmed;
  return signals.vouchesFor(entry.number, anchorsForName, person.regions) ? nameAlone : waiting;
}

/** What the paragraph or the page says for the person known, if anything. */
function confirmation(asked: AskedName, person: PersonRule): Verdict | undefined {
  const { block, hit, entry, signals } = asked;
  const post = evidence(block, hit, person);
  if (post !== undefined) return passed(`near: ${post}`);
  const title = isPageOfAnother(asked, person) ? undefined : ownTitle(block, hit, person);
  if (title !== undefined) return passed(`title: ${title}`);
  const called = isPageOfHis(asked, person) ? titleByCommittee(block, hit, person) : undefined;
  if (called !== undefined) return passed(`title: ${called}`);
  if (isHereWithOffice(asked, person)) return { ...passed('here'), local: false };
  return signals.hasPerson(entry.number) ? passed('full name on the page') : undefined;
}

/** Different unambiguous entries from which on a page may be a report that a writer of the corpus signs. */
const anchorsForWriter = 4;

/** Journalists count only where a byline names them, on a page of their newspaper or of its city. */
function askWriter({ block, hit, signals }: AskedName, person: PersonRule): Verdict {
  const byline = bylineOf(block, hit, person);
  if (byline === undefined) return { is: 'fails' };
  if (!byline.isCredit && hasAgeOrTrade(block, hit)) return { is: 'fails' };
  if (isOneOfSeveral(block, hit)) return { is: 'fails' };
  const label = `byline: ${byline.label}`;
  if (block.occurrences(person.evidence).length > 0) return passed(label);
  if (byline.ofAnother) return { is: 'fails' };
  // What the page is about is known from the beginning, its entries are not: asked first, it gives the same reason in any order.
  if (person.regions.some(isPageWithin(signals)))
    return { ...passed(`${label} + here`), local: false };
  if (person.bodies.some((body) => signals.hasAnchor(body))) return passed(label);
  return signals.vouchesFor(hit.entry, anchorsForWriter, person.regions) ? nameAlone : waiting;
}

/** The name alone, on a page that has to do with the corpus. */
const nameAlone: Verdict = { is: 'possible', label: '', distance: 0, isOpen: true };

/**
 * A post or body of the person, or a place of the person beside what officials do: in the sentence, else in the
 * paragraph. The place alone is no evidence: a namesake may live there.
 */
function evidence(block: ScannedBlock, hit: Span, person: PersonRule): string | undefined {
  const { duties } = block.index.globals;
  for (const range of [block.sentence(hit.from), block.whole()]) {
    const post = block.occurrenceIn(person.evidence, range, hit);
    if (post) return post.label;
    const place = placeItself(block, person.regions, { range, name: hit });
    if (!place) continue;
    const duty = officeIn(block, range, hit) ?? block.occurrenceIn(duties, range, hit);
    if (duty) return `${block.index.region(place.region).name} + ${duty.label}`;
  }
  return undefined;
}

/** There another may hold the same post. */
function isPageOfAnother(asked: AskedName, person: PersonRule): boolean {
  return asked.signals.here !== null && !isPageOfHis(asked, person);
}

/** Whether the page is about a place of the person, or one inside it. */
function isPageOfHis({ signals }: AskedName, person: PersonRule): boolean {
  return person.regions.some(isPageWithin(signals));
}

/** Whether the page is about a region or one inside it. */
const isPageWithin = (signals: Signals) => (region: number) =>
  Number.isFinite(signals.distanceTo(region));

/** An office right beside the name, on a page about the person's place. */
function isHereWithOffice({ block, hit, signals }: AskedName, person: PersonRule): boolean {
  if (!person.regions.some((region) => signals.distanceTo(region) === 0)) return false;
  return officeIn(block, beside(block, hit), hit) !== undefined;
}
