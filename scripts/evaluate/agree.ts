import type { TextMatch } from '../../corpus/plain-text.ts';

/** In UTF-16 code units of one text. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether a match, nested or not, is what a label or a hand-checked mention stands for: of its entry, and somewhere there. */
export function agrees(match: TextMatch, told: Span & { readonly entry: string }): boolean {
  return match.match.entry === told.entry && overlaps(match, told);
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
