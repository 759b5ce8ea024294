import { gateAt, type Rule } from '../lexicon/decode.ts';
import {
  agree,
  isKnownToBeIn,
  isLater,
  isOtherMonth,
  monthOf,
  nearest,
  type Period,
  writtenPeriod,
  yearOf,
} from '../period.ts';
import { datesBeside } from './dates.ts';
import { isQuoted } from './quotes.ts';
import type { ScannedBlock } from './scanned-block.ts';
import type { Signals } from './signals.ts';
import type { Occurrence, Span } from './span.ts';

/**
 * What a gate says: `passes` for good (signals only grow), `possible` for now and with room for doubt, `waits` where more of
 * the page could open it, `fails` for good.
 */
export type Verdict = Granted | { readonly is: 'waits' } | { readonly is: 'fails' };
export type Granted = Passed | Possible;

interface Grant {
  /** The condition as the seeds word it; empty where there was none. */
  readonly label: string;
  /** Steps from the page's place out to the place that `here` asked for; 0 for any other condition. */
  readonly distance: number;
}

interface Passed extends Grant {
  readonly is: 'passes';
  /** Entries that the page had to have for it. */
  readonly anchors: number;
  /** Whether nothing but the wording's own block was asked. */
  readonly local: boolean;
}

export interface Possible extends Grant {
  readonly is: 'possible';
  /** Whether more of the page could leave no doubt. */
  readonly isOpen: boolean;
}

/** Where a gate is asked: the wording and what the page has shown. */
export interface AskedWording {
  readonly block: ScannedBlock;
  readonly span: Span;
  /** Entry number: an entry does not vouch for itself. */
  readonly entry: number;
  readonly signals: Signals;
}

const free = passed('');
const failed: Verdict = { is: 'fails' };
export const waiting: Verdict = { is: 'waits' };

/** Asks a gate of which one condition is enough. No gate is passed by all. */
export function askGate(offset: number, asked: AskedWording): Verdict {
  if (offset === 0) return free;
  let best: Verdict = failed;
  let isOpen = false;
  for (const rule of gateAt(asked.block.index, offset)) {
    const verdict = ask(rule, asked);
    isOpen ||= verdict.is === 'waits';
    best = better(best, verdict);
    // Nothing is better than a local pass; the conditions that follow need not be asked.
    if (best.is === 'passes' && best.local) break;
  }
  return best.is === 'possible' ? { ...best, isOpen } : best;
}

const rank = { passes: 3, possible: 2, waits: 1, fails: 0 };

/**
 * Of two that pass, the one that needed fewer entries of the page, then the nearer place, then the local one: as
 * only the entries grow, that is the same one whenever the gate is asked.
 */
function better(a: Verdict, b: Verdict): Verdict {
  if (a.is !== 'passes' || b.is !== 'passes') return rank[b.is] > rank[a.is] ? b : a;
  const order =
    a.anchors - b.anchors || a.distance - b.distance || Number(b.local) - Number(a.local);
  return order > 0 ? b : a;
}

function ask(rule: Rule, asked: AskedWording): Verdict {
  switch (rule.is) {
    case 'quoted':
      return isQuoted(asked.block, asked.span) ? passed('quoted') : failed;
    case 'capital':
      return isCapital(asked.block, asked.span) ? passed('capital') : failed;
    case 'page':
      return asked.signals.vouches(asked.entry, rule.entries)
        ? { is: 'passes', label: 'page', distance: 0, anchors: rule.entries, local: false }
        : waiting;
    case 'named':
      return asked.signals.hasAnchor(asked.entry) ? { ...passed('named'), local: false } : waiting;
    case 'here':
      return askHere(rule.regions, asked);
    case 'outside':
      return isOutside(rule.period, asked)
        ? passed(`outside: ${writtenPeriod(rule.period)}`)
        : failed;
    case 'dated':
      return isDated(rule.period, asked) ? passed(`dated: ${writtenPeriod(rule.period)}`) : failed;
    case 'elsewhen':
      return isElsewhen(rule.period, asked)
        ? passed(`elsewhen: ${writtenPeriod(rule.period)}`)
        : failed;
    case 'all':
      return askAll(rule.of, asked);
    case 'possibly':
      return doubted(askAll(rule.of, asked));
    case 'not':
      return rule.of.some((one) => ask(one, asked).is === 'passes') ? failed : free;
    default:
      return askWords(rule, asked);
  }
}

/**
 * Whether the wording is dated otherwise. By dates that do not stand right beside it only where one is later, for an earlier
 * one may be what led to it; a month is told by any other month. On a page of a later year the dateline tells, whatever year
 * the text goes back to, unless the very month is named.
 */
function isOutside(period: Period, asked: AskedWording): boolean {
  const { dates, areBeside } = datesOf(asked);
  if (!areBeside && yearOf(asked.signals.dateline) > yearOf(period)) {
    return monthOf(period) === 0 || !dates.some((date) => isKnownToBeIn(date, period));
  }
  if (dates.some((date) => agree(date, period))) return false;
  return dates.some((date) => areBeside || isLater(date, period) || isOtherMonth(date, period));
}

function isDated(period: Period, asked: AskedWording): boolean {
  return datesOf(asked).dates.some((date) => isKnownToBeIn(date, period));
}

/** Whether the sentence names years, and this is none of them. */
function isElsewhen(year: Period, { block, span }: AskedWording): boolean {
  const years = block.yearsOfSentence(span.from);
  return years.length > 0 && !years.includes(yearOf(year));
}

/**
 * The dates right beside a wording; where there are none those of its sentence, and where these name no year those of the
 * page's beginning too. Months without a year are those nearest to the dates that have one.
 */
function datesOf({ block, span, signals }: AskedWording): { dates: Period[]; areBeside: boolean } {
  const own = datesBeside(block, span);
  if (own.length > 0) return { dates: own, areBeside: true };
  const near = block.datesOfSentence(span.from);
  const all = near.some(yearOf) ? near : [...near, ...signals.dates];
  const full = all.filter(yearOf);
  const dates = all.flatMap((date) =>
    yearOf(date) > 0 || full.length === 0 ? [date] : full.map((one) => nearest(date, one)),
  );
  return { dates, areBeside: false };
}

function doubted(verdict: Verdict): Verdict {
  if (verdict.is !== 'passes') return verdict;
  return { is: 'possible', label: verdict.label, distance: verdict.distance, isOpen: false };
}

export function passed(label: string): Passed {
  return { is: 'passes', label, distance: 0, anchors: 0, local: true };
}

function askHere(regions: readonly number[], { signals, block }: AskedWording): Verdict {
  const distances = regions.map((region) => signals.distanceTo(region));
  const nearest = Math.min(...distances);
  if (!Number.isFinite(nearest)) return failed;
  const region = regions[distances.indexOf(nearest)] ?? 0;
  return {
    is: 'passes',
    label: `here: ${block.index.region(region).name}`,
    distance: nearest,
    anchors: 0,
    local: false,
  };
}

function askAll(rules: readonly Rule[], asked: AskedWording): Verdict {
  const labels: string[] = [];
  let distance = 0;
  let anchors = 0;
  let local = true;
  let waits = false;
  for (const rule of rules) {
    const verdict = ask(rule, asked);
    if (verdict.is === 'fails') return failed;
    waits ||= verdict.is === 'waits';
    if (verdict.is !== 'passes') continue;
    if (verdict.label !== '') labels.push(verdict.label);
    distance = Math.max(distance, verdict.distance);
    anchors = Math.max(anchors, verdict.anchors);
    local = local && verdict.local;
  }
  if (waits) return waiting;
  return { is: 'passes', label: labels.join(' + '), distance, anchors, local };
}

function askWords(rule: Extract<Rule, { words: number }>, { block, span }: AskedWording): Verdict {
  const found = findWords(rule, block, span);
  return found ? passed(`${rule.is}: ${found.label}`) : failed;
}

/** Most tokens of a wording that stands directly before another. */
const longestBefore = 12;

function findWords(
  { is, words }: Extract<Rule, { words: number }>,
  block: ScannedBlock,
  span: Span,
): Occurrence | undefined {
  const sentence = block.sentence(span.from);
  if (is === 'before') {
    const range = { from: Math.max(sentence.from, span.from - longestBefore), to: span.from };
    return block.endingAt(words, range);
  }
  if (is === 'after') return block.beginningAt(words, span.to);
  if (is === 'holds') return block.occurrenceIn(words, span);
  const range =
    is === 'near' ? { from: sentence.from, to: block.sentence(span.to - 1).to } : block.whole();
  return block.occurrenceIn(words, range, span);
}

/** Whether a wording is capitalised inside text that is not: no heading, no beginning of a sentence. */
function isCapital(block: ScannedBlock, span: Span): boolean {
  const sentence = block.sentence(span.from);
  if (!/^\p{Lu}/u.test(block.word(span.from)) || span.from === sentence.from) return false;
  let lower = 0;
  let upper = 0;
  for (let at = sentence.from; at < sentence.to && at - sentence.from < 60; at++) {
    if (at >= span.from && at < span.to) continue;
    const first = block.text.charAt(block.start(at));
    if (/\p{Ll}/u.test(first)) lower++;
    else if (/\p{Lu}/u.test(first)) upper++;
  }
  return lower > upper;
}
