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

/** Prints figures by language, class and kind and, unless only figures are wanted, every error in context. */
export function printScores({ title, scores, kindOf, figuresOnly }: Report): void {
  console.log(
    `\n${title}: ${scores.length} pages, ${sum(scores, (one) => words(one.page.text))} words`,
  );
  const positive = scores.filter((score) => score.page.class === 'positive');
  printGroups(
    'language',
    Map.groupBy(positive, (score) => score.page.lang),
  );
  printGroups('all positive pages', new Map([['all', positive]]));
  printKinds(positive, kindOf);
  for (const pageClass of ['negative', 'unrelated'] as const) {
    const some = scores.filter((score) => score.page.class === pageClass);
    const alarms = sum(some, (score) => score.wrong.length);
    const size = sum(some, (score) => words(score.page.text));
    console.log(
      `${pageClass}: ${alarms} false alarms in ${size} words = ${((1000 * alarms) / size).toFixed(2)} per 1,000`,
    );
  }
  if (!figuresOnly) for (const score of scores) printErrors(score);
}

function printGroups(what: string, groups: ReadonlyMap<string, readonly PageScore[]>): void {
  for (const [name, scores] of [...groups].sort()) {
    const found = sum(scores, (score) => score.found.length);
    const missed = sum(scores, (score) => score.missed.length);
    const right = sum(scores, (score) => score.right.length);
    const wrong = sum(scores, (score) => score.wrong.length);
    console.log(`${what} ${name}: ${figures(right, wrong)}, ${recall(found, missed)}`);
  }
}

/** Precision by the kind of what was matched, recall by the kind of what was to be found. */
function printKinds(scores: readonly PageScore[], kindOf: KindOf): void {
  const right = scores.flatMap((score) => score.right.map((one) => one.match.kind));
  const wrong = scores.flatMap((score) => score.wrong.map((one) => one.match.kind));
  const found = scores.flatMap((score) => score.found.map((label) => kindOf(label.entry)));
  const missed = scores.flatMap((score) => score.missed.map((label) => kindOf(label.entry)));
  for (const kind of [...new Set([...right, ...wrong, ...found, ...missed])].sort()) {
    const of = (kinds: readonly string[]) => kinds.filter((one) => one === kind).length;
    console.log(`kind ${kind}: ${figures(of(right), of(wrong))}, ${recall(of(found), of(missed))}`);
  }
}

function printErrors(score: PageScore): void {
  const { page } = score;
  for (const label of score.missed)
    console.log(`${page.name} MISSED ${label.entry}: ${context(page, label)}`);
  for (const { match, start, end } of score.wrong) {
    const reason = [match.confidence, match.reason.via, match.reason.gate]
      .filter(Boolean)
      .join(', ');
    console.log(`${page.name} WRONG ${match.entry} (${reason}): ${context(page, { start, end })}`);
  }
}

function context(page: LabelledPage, span: { start: number; end: number }): string {
  const { text } = page;
  const before = text.slice(Math.max(0, span.start - 50), span.start);
  const after = text.slice(span.end, span.end + 50);
  return `${before}[${text.slice(span.start, span.end)}]${after}`.replace(/\s+/g, ' ');
}

function figures(right: number, wrong: number): string {
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
