import type { Entry } from '../../corpus/entry.ts';
import type { CrossReference, Found } from './cross-reference.ts';
import type { Input } from './input.ts';

/** For each file its entries in order of appearance: name, Chinese, definition, and every wording with its line. */
export function report(
  inputs: readonly Input[],
  results: readonly CrossReference[],
  entries: readonly Entry[],
): string {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return results.map((result, at) => fileReport(result, inputs[at]?.text ?? '', byId)).join('\n\n');
}

function fileReport(
  result: CrossReference,
  text: string,
  byId: ReadonlyMap<string, Entry>,
): string {
  const groups = Map.groupBy(result.matches, (match) => match.id);
  const title = `${result.file}: ${count(result.matches.length, 'mention')} of ${count(groups.size, 'entry')}`;
  const lines = lineStarts(text);
  const parts = [...groups].map(([id, matches]) => entryReport(byId.get(id), matches, lines));
  return [title, ...parts].join('\n\n');
}

function entryReport(
  entry: Entry | undefined,
  matches: readonly Found[],
  lines: readonly number[],
): string {
  const chinese = entry?.chinese ? `  ${entry.chinese.hans}` : '';
  const wordings = matches.map((match) => {
    const sure = match.confidence === 'exact' ? '' : ` (${match.confidence})`;
    return `    line ${lineOf(lines, match.start)}: ${match.text.replace(/\s+/g, ' ')}${sure}`;
  });
  return [
    `  ${entry?.name ?? ''}${chinese}  [${entry?.kind}, ${entry?.level}: ${entry?.id}]`,
    `    ${entry?.definition ?? ''}`,
    ...wordings,
  ].join('\n');
}

function count(number: number, noun: string): string {
  if (number === 1) return `1 ${noun}`;
  return `${number} ${noun.replace(/y$/, 'ie')}s`;
}

function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\n/g)].map((found) => found.index + 1)];
}

function lineOf(starts: readonly number[], offset: number): number {
  return starts.findLastIndex((start) => start <= offset) + 1;
}
