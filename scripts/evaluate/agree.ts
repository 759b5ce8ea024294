import type { TextMatch } from '../../corpus/plain-text.ts';
import { overlaps, type Span } from './overlaps.ts';

/** Whether a match, nested or not, is what a label or a hand-checked mention stands for: of its entry, and somewhere there. */
export function agrees(match: TextMatch, told: Span & { readonly entry: string }): boolean {
  return match.match.entry === told.entry && overlaps(match, told);
}
