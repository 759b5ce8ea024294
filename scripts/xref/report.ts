import type { Entry } from '../../corpus/entry.ts';
import type { CrossReference, Found } from './cross-reference.ts';
import type { Input } from './input.ts';
import { lineOf } from './lines.ts';
import { type Known, whyItCounts } from './why.ts';

/**
 * For each file its entries in order of appearance: name, Chinese, definition, and every wording with its line in the
 * file and why it counts. Of HTML it is the line on which the wording's paragraph begins.
 */
export function report(
  inputs: readonly Input[],
  results: readonly CrossReference[],
  known: Known,
): string {
  return inputs
    .map((input, at) => fileReport(input, results[at]?.matches ?? [], known))
    .join('\n\n');
}

function fileReport(input: Input, matches: readonly Found[], known: Known): string {
  const groups = Map.groupBy(matches, (match) => match.id);
  const title = `${input.file}: ${count(matches.length, 'match', 'matches')} of ${count(groups.size, 'entry', 'entries')}`;
  const parts = [...groups].map(([id, found]) => {
    const wordings = found.map((match) => {
      const words = match.text.replace(/\s+/g, ' ');
      return `    ${placeOf(match, input)}: ${words} (${whyItCounts(match, known)})`;
    });
    return [about(known.entries.find((entry) => entry.id === id)), ...wordings].join('\n');
  });
  return [title, ...parts].join('\n\n');
}

function about(entry: Entry | undefined): string {
  if (!entry) return '';
  const { name, chinese, kind, level, id, definition } = entry;
  const names = [name, chinese?.hans].filter(Boolean).join('  ');
  return `  ${names}  [${[kind, level].filter(Boolean).join(', ')}: ${id}]\n    ${definition}`;
}

function placeOf({ start }: Found, { isHtml, lines }: Input): string {
  const line = lineOf(lines, start);
  return isHtml ? `paragraph from line ${line}` : `line ${line}`;
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
