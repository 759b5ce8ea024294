import type { Match, Reading, Request } from './match.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import { leadLength } from './publication.ts';

/** A match of a plain text, nested or not. Offsets are UTF-16 code units of the whole text. */
export interface TextMatch {
  readonly start: number;
  readonly end: number;
  readonly match: Match;
  /** Ids of the entries it stands inside, outermost first. */
  readonly inside: readonly string[];
  /** Which paragraph of the text, from 0. */
  readonly paragraph: number;
}

/** A paragraph and what stands in it; offsets of the matches count from its beginning. */
export interface ReadParagraph extends Paragraph {
  readonly matches: readonly Match[];
}

/** What is known of a text; else its beginning is asked. */
export interface Known {
  /** The place that it is about. */
  readonly here?: string;
  /** What it is told by, where that is not its beginning. */
  readonly lead?: string;
}

/** Reads a plain text by its paragraphs. */
export function readText(
  recognise: (request: Request) => Reading,
  text: string,
  known: Known = {},
): readonly ReadParagraph[] {
  const { here, lead = text.slice(0, leadLength) } = known;
  const paragraphs = paragraphsOf(text);
  const reading = recognise({
    blocks: paragraphs.map((paragraph) => paragraph.text),
    lead,
    ...(here !== undefined && { signals: { anchors: [], people: [], here } }),
  });
  return paragraphs.map((paragraph, at) => ({ ...paragraph, matches: reading.matches[at] ?? [] }));
}

/** Every match of a plain text in reading order, each followed by those nested in it. */
export function matchesInText(
  recognise: (request: Request) => Reading,
  text: string,
  known: Known = {},
): readonly TextMatch[] {
  return readText(recognise, text, known).flatMap(({ start, matches }, paragraph) =>
    matches
      .flatMap((match) => unnest(match, []))
      .map(({ match, inside }) => ({
        start: start + match.start,
        end: start + match.end,
        match,
        inside,
        paragraph,
      })),
  );
}

interface Unnested {
  readonly match: Match;
  readonly inside: readonly string[];
}

function unnest(match: Match, inside: readonly string[]): readonly Unnested[] {
  return [
    { match, inside },
    ...match.nested.flatMap((inner) => unnest(inner, [...inside, match.entry])),
  ];
}
