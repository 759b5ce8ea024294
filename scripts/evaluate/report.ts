import type { LabelledPage } from './labelled-page.ts';
import type { PageScore } from './score.ts';

export interface Report {
  readonly title: string;
  readonly scores: readonly PageScore[];
  /** The kind of an entry, by its id. */
  readonly kindOf: KindOf;
  /** No error is shown in context. */
  readonly figuresOnly: boolean;
}

type KindOf = (entry: string) => string;

/** Most formulas to be found on a page that has little of this world. */
const mostOnLight = 5;

const languages: Readonly<Record<string, string>> = {
  en: 'English, by people',
  mt: 'English, machine-translated',
  hans: 'simplified Chinese',
  hant: 'traditional Chinese',
};

const kindNames: Readonly<Record<string, string>> = { body: 'bodies' };

/**
 * The rows of the README’s tables for a set of pages, and below them, unless only figures are wanted, every error in context.
 * Pages with little to be found are rows of their own: they are the weak side, and vanish among labels by the thousand.
 */
export function scoreReport({ title, scores, kindOf, figuresOnly }: Report): string {
  const positive = scores.filter(({ page }) => page.class === 'positive');
  const light = positive.filter(isLight);
  const others = positive.filter((score) => !isLight(score));
  const few = `with ${mostOnLight} formulas or fewer to be found`;
  return [
    `${title}: ${scores.length} pages, ${sum(scores, (one) => words(one.page.text))} words`,
    ...(others.length === 0 ? [] : [row(`${others.length} pages, all`, others)]),
    ...byLanguage(others),
    ...byKind(others, kindOf),
    ...(light.length === 0 ? [] : [row(`${light.length} pages ${few}, all`, light)]),
    falseAlarms('pages that only look alike', scores, 'negative'),
    falseAlarms('unrelated pages', scores, 'unrelated'),
    ...(figuresOnly ? [] : scores.flatMap(errors)),
  ].join('\n');
}

function isLight({ found, missed }: PageScore): boolean {
  return found.length + missed.length <= mostOnLight;
}

function row(what: string, scores: readonly PageScore[]): string {
  const [right, wrong] = [
    sum(scores, (one) => one.right.length),
    sum(scores, (one) => one.wrong.length),
  ];
  const [found, missed] = [
    sum(scores, (one) => one.found.length),
    sum(scores, (one) => one.missed.length),
  ];
  return `${what}: ${precision(right, wrong)}, ${recall(found, missed)}`;
}

function byLanguage(scores: readonly PageScore[]): string[] {
  const groups = Map.groupBy(scores, ({ page }) => page.lang);
  return Object.entries(languages).flatMap(([lang, name]) => {
    const some = groups.get(lang);
    return some ? [row(`  ${name}`, some)] : [];
  });
}

/** Precision by the kind of what was matched, recall by the kind of what was to be found. */
function byKind(scores: readonly PageScore[], kindOf: KindOf): string[] {
  const right = scores.flatMap((score) => score.right.map((one) => one.match.kind));
  const wrong = scores.flatMap((score) => score.wrong.map((one) => one.match.kind));
  const found = scores.flatMap((score) => score.found.map((label) => kindOf(label.entry)));
  const missed = scores.flatMap((score) => score.missed.map((label) => kindOf(label.entry)));
  return [...new Set([...right, ...wrong, ...found, ...missed])].sort().map((kind) => {
    const of = (kinds: readonly string[]) => kinds.filter((one) => one === kind).length;
    const name = kindNames[kind] ?? `${kind}s`;
    return `  ${name}: ${precision(of(right), of(wrong))}, ${recall(of(found), of(missed))}`;
  });
}

function falseAlarms(
  what: string,
  scores: readonly PageScore[],
  pageClass: LabelledPage['class'],
): string {
  const some = scores.filter(({ page }) => page.class === pageClass);
  const alarms = sum(some, ({ wrong }) => wrong.length);
  const size = sum(some, ({ page }) => words(page.text));
  const rate = size === 0 ? '–' : ((1000 * alarms) / size).toFixed(2);
  return `${some.length} ${what}: ${rate} false alarms per 1,000 words (${alarms} in ${size})`;
}

function errors({ page, missed, wrong }: PageScore): string[] {
  return [
    ...missed.map((label) => `${page.name} MISSED ${label.entry}: ${context(page, label)}`),
    ...wrong.map(({ match, start, end }) => {
      const { confidence, reason } = match;
      const why = [confidence, reason.via, reason.gate].filter(Boolean).join(', ');
      return `${page.name} WRONG ${match.entry} (${why}): ${context(page, { start, end })}`;
    }),
  ];
}

function context(page: LabelledPage, span: { start: number; end: number }): string {
  const { text } = page;
  const before = text.slice(Math.max(0, span.start - 50), span.start);
  const after = text.slice(span.end, span.end + 50);
  return `${before}[${text.slice(span.start, span.end)}]${after}`.replace(/\s+/g, ' ');
}

function precision(right: number, wrong: number): string {
  return `precision ${share(right, wrong)} (${wrong} wrong of ${right + wrong})`;
}

function recall(found: number, missed: number): string {
  return `recall ${share(found, missed)} (${missed} missed of ${found + missed})`;
}

function share(good: number, bad: number): string {
  return good + bad === 0 ? '–' : (good / (good + bad)).toFixed(3);
}

function sum<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}

/** Chinese is counted two characters to a word. */
function words(text: string): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return (text.match(/[\p{Script=Latin}\p{N}]+/gu)?.length ?? 0) + Math.round(han / 2);
}
