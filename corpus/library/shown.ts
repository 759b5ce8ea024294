import type { Kind } from '../entry.ts';

/** Reporters stand in the corpus so that their names match nobody else; they get no card, page, link or answer. */
export function isShown({ kind }: { readonly kind: Kind }): boolean {
  return kind !== 'journalist';
}
