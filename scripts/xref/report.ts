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
      return `    ${placeOf(match, input)}: ${inOneLine(match.text)} (${whyItCounts(match, known)})`;
    });
    const entry = known.entries.find((one) => one.id === id);
    return [...(entry ? about(entry, found) : []), ...wordings].join('\n');
  });
  return [title, ...parts].join('\n\n');
}

/**
 * What the entry is. Of a template that is never said of the place in its name the words of the file come before its own: the
 * first that name a place, else the first.
 */
function about(entry: Entry, found: readonly Found[]): string[] {
  const { name, chinese, kind, level, id, definition, date } = entry;
  const names = [name, chinese?.hans].filter(Boolean).join('  ');
  const first = found.find(({ place }) => place !== null) ?? found[0];
  const isOfOthers = first && found.every(({ place }) => place !== undefined);
  // An official's rank is what the articles report, with their dates; whose slogan it is of another place is not known.
  const hidesLevel = kind === 'official' || (isOfOthers && entry.place);
  const facts = [kind, hidesLevel ? undefined : level, date].filter(Boolean);
  const label = `[${facts.join(', ')}: ${id}]`;
  return isOfOthers
    ? [`  ${inOneLine(first.text)}  ${label}`, `    In the corpus: ${names}`, `    ${definition}`]
    : [`  ${names}  ${label}`, `    ${definition}`];
}

function inOneLine(words: string): string {
  return words.replace(/\s+/g, ' ');
}

function placeOf({ start }: Found, { isHtml, lines }: Input): string {
  const line = lineOf(lines, start);
  return isHtml ? `paragraph from line ${line}` : `line ${line}`;
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
