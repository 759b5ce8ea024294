/** From this place of a text on, in UTF-16 code units, it stands on this line of its file; the first line is 1. */
export interface LineStart {
  readonly at: number;
  readonly line: number;
}

/** The lines of a text as it stands in its file. */
export function linesOf(text: string): readonly LineStart[] {
  const ends = [...text.matchAll(/\n/g)];
  return [{ at: 0, line: 1 }, ...ends.map(({ index }, i) => ({ at: index + 1, line: i + 2 }))];
}

export function lineOf(lines: readonly LineStart[], at: number): number {
  return lines.findLast((start) => start.at <= at)?.line ?? 1;
}
