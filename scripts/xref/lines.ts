/** From this place of a text on, in UTF-16 code units, it stands on this line of its file; the first line is 1. */
export interface LineStart {
  readonly at: number;
  readonly line: number;
}

/** The lines of a text as it stands in its file, however its writer's machine ends them. */
export function linesOf(text: string): readonly LineStart[] {
  const ends = [...text.matchAll(/\r\n|\r|\n/g)];
  const starts = ends.map(({ 0: end, index }, i) => ({ at: index + end.length, line: i + 2 }));
  return [{ at: 0, line: 1 }, ...starts];
}

export function lineOf(lines: readonly LineStart[], at: number): number {
  return lines.findLast((start) => start.at <= at)?.line ?? 1;
}
