import type { Kind } from '../../corpus/entry.ts';
import type { Confidence, Match, Reading, Reason, Request } from '../../corpus/match.ts';
import { matchesInText } from '../../corpus/plain-text.ts';
import type { Input } from './input.ts';

/** What is found in a file. */
export interface CrossReference {
  readonly file: string;
  /** HTML only: the extracted text that offsets count in. */
  readonly text?: string;
  readonly matches: readonly Found[];
}

/** A match as `--json` prints it. This format is a promise. */
interface Promised {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly id: string;
  readonly kind: Kind;
  readonly confidence: Confidence;
}

export interface Found extends Promised {
  readonly reason: Reason;
  /** The place that a template is said of, where it is not the one in the entry's name; `null` where the words name none. */
  readonly place?: Match['place'];
}

/** Every match of every kind, those nested in a longer one too, in reading order, longer ones first. */
export function crossReference(
  recognise: (request: Request) => Reading,
  input: Input,
): CrossReference {
  const matches = matchesInText(recognise, input.text, input).map(
    ({ start, end, match }): Found => {
      const { entry: id, kind, confidence, reason, place } = match;
      const text = input.text.slice(start, end);
      const found = { start, end, text, id, kind, confidence, reason };
      return place === undefined ? found : { ...found, place };
    },
  );
  matches.sort((a, b) => a.start - b.start || b.end - a.end || a.id.localeCompare(b.id));
  return { file: input.file, ...(input.isHtml && { text: input.text }), matches };
}

/** What `--json` prints, and no more than that. */
export function toJson(results: readonly CrossReference[]): string {
  const promised = results.map((result) => ({
    ...result,
    matches: result.matches.map(({ reason: _, place: __, ...match }): Promised => match),
  }));
  return JSON.stringify(promised, null, 1);
}
