import type { Kind } from '../corpus/entry.ts';
import { kindNames } from './words.ts';

/** The kind in words, with the stroke that its underline has on the page. */
export function KindBadge({ kind }: { kind: Kind }) {
  return <span class={`kind kind-${kind}`}>{kindNames[kind].one}</span>;
}
