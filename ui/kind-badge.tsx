import type { Kind } from '../corpus/entry.ts';
import { kindNames } from './words.ts';

interface KindBadgeProps {
  readonly kind: Kind;
  /** The page does not say enough to be sure. */
  readonly possible?: boolean;
}

/** The kind in words, with the stroke that its underline has on the page. */
export function KindBadge({ kind, possible = false }: KindBadgeProps) {
  return (
    <span class={possible ? 'kind possible' : `kind kind-${kind}`}>
      {kindNames[kind]}
      {possible && ', possible'}
    </span>
  );
}
