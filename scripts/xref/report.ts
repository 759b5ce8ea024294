import type { Entry } from '../../corpus/entry.ts';
import type { CrossReference, Found } from './cross-reference.ts';
import type { Input } from './input.ts';

/** For each file its entries in order of appearance: name, Chinese, definition, and every wording with its line and why it counts. */
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
  const title = `${result.file}: ${count(result.matches.length, 'match', 'matches')} of ${count(groups.size, 'entry', 'entries')}`;
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
    const words = match.text.replace(/\s+/g, ' ');
    return `    line ${lineOf(lines, match.start)}: ${words} (${whyItCounts(match)})`;
  });
  return [
    `  ${entry?.name ?? ''}${chinese}  [${[entry?.kind, entry?.level].filter(Boolean).join(', ')}: ${entry?.id}]`,
    `    ${entry?.definition ?? ''}`,
    ...wordings,
  ].join('\n');
}

/** “variant: concept, near: Heshan”: how sure, found how, and the gate that let it pass. */
function whyItCounts({ confidence, reason: { via, gate } }: Found): string {
  return `${confidence}: ${gate === undefined ? via : `${via}, ${gate}`}`;
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\n/g)].map((found) => found.index + 1)];
}

function lineOf(starts: readonly number[], offset: number): number {
  return starts.findLastIndex((start) => start <= offset) + 1;
}
