import type { Kind } from '../../corpus/entry.ts';
import type { Confidence, Reading, Request } from '../../corpus/match.ts';
import { matchesInText } from '../../corpus/plain-text.ts';
import type { Input } from './input.ts';

/** What `--json` prints for a file. This format is a promise. */
export interface CrossReference {
  readonly file: string;
  /** HTML only: the extracted text that offsets count in. */
  readonly text?: string;
  readonly matches: readonly Found[];
}

export interface Found {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly id: string;
  readonly kind: Kind;
  readonly confidence: Confidence;
}

/** Every match of every kind, those nested in a longer one too, in reading order, longer ones first. */
export function crossReference(
  recognise: (request: Request) => Reading,
  input: Input,
): CrossReference {
  const matches = matchesInText(recognise, input.text).map(({ start, end, match }): Found => {
    const { entry: id, kind, confidence } = match;
    return { start, end, text: input.text.slice(start, end), id, kind, confidence };
  });
  matches.sort((a, b) => a.start - b.start || b.end - a.end || a.id.localeCompare(b.id));
  return { file: input.file, ...(input.isHtml && { text: input.text }), matches };
}
