import type { Kind, Salience } from '../../corpus/entry.ts';
import type { Match, Request as Question, Reading } from '../../corpus/match.ts';
import type { Density } from '../../page/density.ts';
import { Lens, type LensOptions } from '../../page/lens.ts';
import { createTour, type Tour } from '../../page/tour.ts';
import '../../page/highlight.css';

/** What the stand-in for the matcher knows: a wording and what its matches are. */
export interface Word {
  readonly entry: string;
  readonly kind?: Kind;
  readonly salience?: Salience;
  readonly confidence?: Match['confidence'];
}
export type Words = Readonly<Record<string, Word>>;

export const words: Words = {
  'common prosperity': { entry: 'common-prosperity' },
  共同富裕: { entry: 'common-prosperity' },
  'Municipal Party Committee': { entry: 'committee', kind: 'body' },
  'Chen Anming': { entry: 'chen-anming', kind: 'official' },
  'Zhang San': { entry: 'zhang-san', kind: 'official', confidence: 'possible' },
  'new era': { entry: 'new-era', salience: 'stock' },
  Jiangmen: { entry: 'jiangmen', kind: 'place' },
  'Li Reporter': { entry: 'li-reporter', kind: 'journalist' },
};

/** Finds wordings by their letters; white space, soft hyphens and case fold as in the corpus. */
export function recogniser(known: Words = words): (question: Question) => Promise<Reading> {
  return async ({ blocks, signals }) => ({
    matches: blocks.map((block) => matchesIn(block, known)),
    signals: signals ?? { anchors: [], people: [] },
    waiting: [],
  });
}

export function matchesIn(block: string, known: Words): Match[] {
  return Object.entries(known)
    .flatMap(([wording, word]) =>
      [...block.matchAll(patternOf(wording))].map((found) => ({
        start: found.index,
        end: found.index + found[0].length,
        entry: word.entry,
        kind: word.kind ?? 'slogan',
        salience: word.salience ?? 'signature',
        confidence: word.confidence ?? 'exact',
        reason: { via: 'rendering' as const },
        nested: [],
      })),
    )
    .sort((a, b) => a.start - b.start);
}

function patternOf(wording: string): RegExp {
  const chinese = /\p{Script=Han}/u.test(wording);
  const source = [...wording]
    .map((unit) => (unit === ' ' ? '\\s+' : unit))
    .join(chinese ? '\\s*' : '\u00ad?');
  return new RegExp(chinese ? source : `(?<![a-z])${source}(?![a-z])`, 'giu');
}

export interface OnPage {
  readonly lens: Lens;
  readonly tour: Tour;
  readonly stop: () => void;
  readonly questions: Question[];
  /** Resolves when all has been read, answered and painted. */
  readonly settled: () => Promise<void>;
}

const started: (() => void)[] = [];

/**
 * Puts the markup on a page and a lens over it. The title is so long that the page is told by it alone: else any change of the few
 * words of a test would begin it anew, and all would be read again, whatever has been kept in step.
 */
export async function lensOn(html: string, options: Partial<LensOptions> = {}): Promise<OnPage> {
  return lensUnder('A title. '.repeat(300), html, options);
}

/** The same on a page that is told by its words, too. */
export async function lensOnShortPage(
  html: string,
  options: Partial<LensOptions> = {},
): Promise<OnPage> {
  return lensUnder('A title', html, options);
}

async function lensUnder(
  title: string,
  html: string,
  options: Partial<LensOptions>,
): Promise<OnPage> {
  document.title = title;
  document.body.innerHTML = html;
  return startLens(options);
}

export async function startLens(options: Partial<LensOptions> = {}): Promise<OnPage> {
  const end = new AbortController();
  const questions: Question[] = [];
  const recognise = options.recognise ?? recogniser();
  const density: Density = { occurrences: 'every', salience: 'all' };
  const lens = new Lens({
    root: document,
    signal: end.signal,
    density,
    rules: async () => '',
    onChange: () => {},
    ...options,
    recognise(question) {
      questions.push(question);
      return recognise(question);
    },
  });
  const page: OnPage = {
    lens,
    tour: createTour(lens),
    stop: () => end.abort(),
    questions,
    settled: () => settle(lens),
  };
  started.push(page.stop);
  await page.settled();
  return page;
}

/** Ends every lens that was started; for `afterEach`. */
export function stopAll(): void {
  for (const stop of started.splice(0)) stop();
  document.body.replaceChildren();
}

/** Two frames let changes be read and nearness be told, then as many as the answers take. */
async function settle(lens: Lens): Promise<void> {
  do {
    await frame();
    await frame();
    await frame();
  } while (!lens.complete);
  await frame();
}

export function frame(): Promise<number> {
  return new Promise(requestAnimationFrame);
}

/** The words that are painted now, style by style as the registry has them, in registry order. */
export function painted(): string[] {
  return ranges().map(textOf);
}

export function ranges(name?: string): StaticRange[] {
  return [...CSS.highlights]
    .filter(([key]) => key.startsWith('kw-') && (name ? key === name : key !== 'kw-h'))
    .flatMap(([, highlight]) => [...highlight] as StaticRange[]);
}

function textOf({ startContainer, startOffset, endContainer, endOffset }: StaticRange): string {
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range.toString().replace(/\s+/g, ' ');
}
